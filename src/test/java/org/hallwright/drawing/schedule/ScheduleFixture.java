package org.hallwright.drawing.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// Two days in three rooms, with a clash, an activity past midnight, one without a room and a month's exhibition.
public final class ScheduleFixture {
    public static final LocalDate DAY = LocalDate.of(2021, 9, 23);

    private ScheduleFixture() {}

    public static ExhibitionState days() {
        return ExhibitionState.of(entries());
    }

    public static List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add(Exhibition.titled("T1", Name.of("Spring fair", "春季博览会"), DAY, DAY.plusDays(1)));
        for (var i = 0; i < 3; i++) {
            entries.add(Room.of(room(i), Name.of("Room " + i, "会议厅" + i), null, 100, i));
        }
        entries.add(Guest.named(new Id<>("guest-1"), Name.of("Sükhbaatar Өлзий", "苏赫巴托")));
        entries.add(activity("opening", "Opening ceremony", "开幕式", DAY.atTime(9, 0), 90, 0)
                .withPeople(List.of(Participation.speaker(new Id<>("guest-1")))));
        entries.add(activity("forum", "Summit forum", "高峰论坛", DAY.atTime(10, 0), 120, 0));
        entries.add(activity("signing", "Signing of projects", "项目签约", DAY.atTime(14, 0), 45, 1));
        entries.add(activity("night", "Night of lights", "灯光之夜", DAY.atTime(23, 0), 150, 2));
        entries.add(
                activity("second", "Second day talk", "次日报告", DAY.plusDays(1).atTime(9, 30), 30, 1));
        entries.add(Activity.titled(
                new Id<>("nowhere"),
                Name.of("Press breakfast", "媒体早餐会"),
                ActivityKind.OTHER,
                When.of(DAY.atTime(8, 0), Duration.ofMinutes(30)),
                List.of()));
        entries.add(Activity.titled(
                new Id<>("month"),
                Name.of("Art exhibition", "艺术展"),
                ActivityKind.EXHIBITION,
                When.of(DAY.minusDays(5).atTime(9, 0), Duration.ofDays(30)),
                List.of(room(2))));
        return entries;
    }

    /// The page of a day with hours of that height, columns at least 150 wide.
    public static ScheduleGrid page(ScheduleSheet sheet, double width, double hourHeight) {
        var columns = Math.max(1, sheet.columns());
        var axis = TimeAxis.hours(sheet.day(), sheet.firstHour(), sheet.lastHour(), hourHeight);
        var columnWidth = Math.max(150, (width - 52) / columns);
        return new ScheduleGrid(
                columns, axis, columnWidth, 0, 52, 34, 22, sheet.bands().size(), 0, 0, 12);
    }

    public static Id<Room> room(int i) {
        return new Id<>("room-" + i);
    }

    public static Activity activity(String id, String en, String zh, LocalDateTime start, int minutes, int room) {
        return Activity.titled(
                new Id<>(id),
                Name.of(en, zh),
                ActivityKind.FORUM,
                When.of(start, Duration.ofMinutes(minutes)),
                List.of(room(room)));
    }
}
