package org.hallwright.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A programme of many talks in many rooms over a few days, with speakers and some that last for weeks; the same for
/// the same seed.
record BigProgramme(LocalDate day, int days, List<Entry> entries) {
    private static final long SEED = 20_210_923L;
    private static final int DAYS = 5;
    private static final int FIRST_HOUR = 8;
    private static final int SLOT_MINUTES = 40;

    static BigProgramme of(int activities, int rooms) {
        var random = new Random(SEED);
        var day = LocalDate.of(2021, 9, 23);
        var entries = new ArrayList<Entry>();
        entries.add(Exhibition.titled("B1", Name.of("Large fair", "大型博览会"), day, day.plusDays(DAYS - 1L)));
        for (var i = 0; i < rooms; i++) {
            entries.add(Room.of(new Id<>("room-" + i), Name.of("Conference room " + i, "会议厅" + i), null, 200, i));
        }
        for (var i = 0; i < activities / 2; i++) {
            entries.add(Guest.named(new Id<>("guest-" + i), Name.of("Speaker " + i, "讲者" + i)));
        }
        for (var i = 0; i < activities; i++) {
            var slot = i / rooms;
            var perDay = Math.ceilDiv(Math.ceilDiv(activities, rooms), DAYS);
            var start = day.plusDays(slot / perDay)
                    .atTime(FIRST_HOUR, 0)
                    .plusMinutes((long) (slot % perDay) * SLOT_MINUTES);
            var length = i % 97 == 0 ? Duration.ofDays(3) : Duration.ofMinutes(20 + random.nextInt(4) * 5);
            entries.add(Activity.titled(
                            new Id<>("activity-" + i),
                            Name.of("Cooperation in field " + i + " of the region's economy", "区域经济合作专题报告" + i),
                            ActivityKind.values()[i % ActivityKind.values().length],
                            When.of(start, length),
                            List.of(new Id<>("room-" + i % rooms)))
                    .withPeople(List.of(Participation.speaker(new Id<>("guest-" + random.nextInt(activities / 2))))));
        }
        return new BigProgramme(day, DAYS, entries);
    }
}
