package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.value.Money;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// Projects and what is signed.
final class ProjectRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO project (
                document_id, id, crc, code, name_en, name_zh, field_en, field_zh, agreement_en, agreement_zh, parties,
                amount, state, notes)
            VALUES (
                :document_id, :id, :crc, :code, :name_en, :name_zh, :field_en, :field_zh, :agreement_en,
                :agreement_zh, :parties, :amount, :state, :notes)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(Project.class, "project", INSERT, ProjectRepository::write, ProjectRepository::read));
    }

    private static void write(Project project, RowWriter row) {
        row.string("code", project.code())
                .name("name", project.name())
                .name("field", project.field())
                .name("agreement", project.type())
                .json("parties", project.parties())
                .json("amount", project.amount())
                .symbol("state", project.state())
                .string("notes", project.notes());
    }

    private static Project read(RowReader row) throws SQLException {
        return new Project(
                row.id("id"),
                row.string("code"),
                row.name("name"),
                row.name("field"),
                row.name("agreement"),
                row.list("parties", Party.class),
                row.jsonOrNull("amount", Money.class),
                row.symbol("state", ProjectState.class),
                row.string("notes"));
    }
}
