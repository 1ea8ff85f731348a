package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// Sections of an exhibition and the themed areas in them.
final class AreaRepository implements Repository {
    private static final String INSERT_SECTION = """
            INSERT INTO section (
                document_id, id, crc, code, name_en, name_zh, colour, admits, sort_order)
            VALUES (
                :document_id, :id, :crc, :code, :name_en, :name_zh, :colour, :admits, :sort_order)""";

    private static final String INSERT_THEMED_AREA = """
            INSERT INTO themed_area (
                document_id, id, crc, section_id, code, name_en, name_zh, colour, admits, sort_order)
            VALUES (
                :document_id, :id, :crc, :section_id, :code, :name_en, :name_zh, :colour, :admits, :sort_order)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(
                        Section.class, "section", INSERT_SECTION, AreaRepository::write, AreaRepository::readSection),
                new Table<>(
                        ThemedArea.class,
                        "themed_area",
                        INSERT_THEMED_AREA,
                        AreaRepository::write,
                        AreaRepository::readThemedArea));
    }

    private static void write(Section section, RowWriter row) {
        row.string("code", section.code())
                .name("name", section.name())
                .string("colour", section.colour())
                .json("admits", section.admits())
                .number("sort_order", section.order());
    }

    private static void write(ThemedArea themedArea, RowWriter row) {
        row.id("section_id", themedArea.section())
                .string("code", themedArea.code())
                .name("name", themedArea.name())
                .string("colour", themedArea.colour())
                .json("admits", themedArea.admits())
                .number("sort_order", themedArea.order());
    }

    private static Section readSection(RowReader row) throws SQLException {
        return new Section(
                row.id("id"),
                row.string("code"),
                row.name("name"),
                row.string("colour"),
                row.json("admits", ThemedArea.Admission.class),
                row.number("sort_order"));
    }

    private static ThemedArea readThemedArea(RowReader row) throws SQLException {
        return new ThemedArea(
                row.id("id"),
                row.idOrNull("section_id"),
                row.string("code"),
                row.name("name"),
                row.string("colour"),
                row.json("admits", ThemedArea.Admission.class),
                row.number("sort_order"));
    }
}
