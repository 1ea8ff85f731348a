package org.hallwright.store.rows;

import java.sql.SQLException;
import java.util.List;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Programme;
import org.hallwright.store.table.Repository;
import org.hallwright.store.table.RowReader;
import org.hallwright.store.table.RowWriter;
import org.hallwright.store.table.Table;

/// What the schedule holds.
final class ActivityRepository implements Repository {
    private static final String INSERT = """
            INSERT INTO activity (
                document_id, id, crc, title_en, title_zh, kind, state, starts_at, ends_at, rooms, track_id, people,
                signings, audience, programme, set_up_minutes, clear_minutes, is_internal,
                follows, series_id)
            VALUES (
                :document_id, :id, :crc, :title_en, :title_zh, :kind, :state, :starts_at, :ends_at, :rooms, :track_id,
                :people, :signings, :audience, :programme, :set_up_minutes, :clear_minutes, :is_internal,
                :follows, :series_id)""";

    @Override
    public List<Table<?>> tables() {
        return List.of(
                new Table<>(Activity.class, "activity", INSERT, ActivityRepository::write, ActivityRepository::read));
    }

    private static void write(Activity activity, RowWriter row) {
        row.name("title", activity.title())
                .symbol("kind", activity.kind())
                .symbol("state", activity.state())
                .span("starts_at", "ends_at", activity.when())
                .json("rooms", activity.rooms())
                .id("track_id", activity.track())
                .json("people", activity.people())
                .json("signings", activity.signings())
                .json("audience", activity.audience())
                .json("programme", activity.programme())
                .number("set_up_minutes", activity.setUpMinutes())
                .number("clear_minutes", activity.clearMinutes())
                .flag("is_internal", activity.internal())
                .json("follows", activity.follows())
                .id("series_id", activity.series());
    }

    private static Activity read(RowReader row) throws SQLException {
        return new Activity(
                row.id("id"),
                row.name("title"),
                row.symbol("kind", ActivityKind.class),
                row.symbol("state", ActivityState.class),
                row.span("starts_at", "ends_at"),
                row.ids("rooms"),
                row.idOrNull("track_id"),
                row.list("people", Participation.class),
                row.ids("signings"),
                row.json("audience", Audience.class),
                row.json("programme", Programme.class),
                row.number("set_up_minutes"),
                row.number("clear_minutes"),
                row.flag("is_internal"),
                row.list("follows", Follows.class),
                row.idOrNull("series_id"));
    }
}
