package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// The rule packs that users made; the built-in ones are in no table.
final class RulePackRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO rule_pack (
                document_id, id, crc, code, name_en, name_zh, based_on, limits)
            VALUES (
                :document_id, :id, :crc, :code, :name_en, :name_zh, :based_on, :limits)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(RulePack.class, "rule_pack", INSERT, RulePackRepository::write, RulePackRepository::read));
    }

    private static void write(RulePack pack, RowWriter row) {
        row.string("code", pack.code())
                .name("name", pack.name())
                .string("based_on", pack.basedOn())
                .json("limits", pack.limits());
    }

    private static RulePack read(RowReader row) throws SQLException {
        return new RulePack(
                row.id("id"),
                row.string("code"),
                row.name("name"),
                row.string("based_on"),
                row.list("limits", Limit.class));
    }
}
