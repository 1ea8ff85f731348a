package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.schedule.check.RuleSetting;
import org.hallwright.domain.schedule.check.ScheduleRules;
import org.hallwright.domain.schedule.check.Walk;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// What checks are held to: the rule packs that users made, of which the built-in ones are in no table,
/// and the rules of the programme, one row for an exhibition that has set some.
final class RulePackRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO rule_pack (
                document_id, id, crc, code, name_en, name_zh, based_on, limits)
            VALUES (
                :document_id, :id, :crc, :code, :name_en, :name_zh, :based_on, :limits)""";

    private static final String INSERT_SCHEDULE = """
            INSERT INTO schedule_rules (document_id, id, crc, settings, metres_per_minute, walks)
            VALUES (:document_id, :id, :crc, :settings, :metres_per_minute, :walks)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(RulePack.class, "rule_pack", INSERT, RulePackRepository::write, RulePackRepository::read),
                new Table<>(
                        ScheduleRules.class,
                        "schedule_rules",
                        INSERT_SCHEDULE,
                        RulePackRepository::write,
                        RulePackRepository::readSchedule));
    }

    private static void write(ScheduleRules rules, RowWriter row) {
        row.json("settings", rules.settings())
                .real("metres_per_minute", rules.metresPerMinute())
                .json("walks", rules.walks());
    }

    private static ScheduleRules readSchedule(RowReader row) throws SQLException {
        return new ScheduleRules(
                row.id("id"),
                row.list("settings", RuleSetting.class),
                row.real("metres_per_minute"),
                row.list("walks", Walk.class));
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
