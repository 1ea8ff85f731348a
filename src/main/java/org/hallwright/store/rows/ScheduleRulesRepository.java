package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.schedule.check.RuleSetting;
import org.hallwright.domain.schedule.check.ScheduleRules;
import org.hallwright.domain.schedule.check.Walk;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// The rules of the programme's check, one row for an exhibition that has set some.
final class ScheduleRulesRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO schedule_rules (document_id, id, crc, settings, metres_per_minute, walks)
            VALUES (:document_id, :id, :crc, :settings, :metres_per_minute, :walks)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(new Table<>(
                ScheduleRules.class,
                "schedule_rules",
                INSERT,
                ScheduleRulesRepository::write,
                ScheduleRulesRepository::read));
    }

    private static void write(ScheduleRules rules, RowWriter row) {
        row.json("settings", rules.settings())
                .real("metres_per_minute", rules.metresPerMinute())
                .json("walks", rules.walks());
    }

    private static ScheduleRules read(RowReader row) throws SQLException {
        return new ScheduleRules(
                row.id("id"),
                row.list("settings", RuleSetting.class),
                row.real("metres_per_minute"),
                row.list("walks", Walk.class));
    }
}
