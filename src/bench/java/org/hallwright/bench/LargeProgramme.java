package org.hallwright.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityBuilder;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Audience;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Programme;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Sound;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A programme of many activities in 35 rooms, as busy as that of a large congress, in which each rule of the check
/// has something to look at.
final class LargeProgramme {
    static final int ROOMS = 35;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final int SLOTS = 20;

    private LargeProgramme() {}

    static ExhibitionState of(int activities) {
        var dice = new Random(872);
        var entries = new ArrayList<Entry>();
        var days = activities / (ROOMS * 13) + 2;
        entries.add(Exhibition.titled("LARGE", Name.of("Congress", "大会"), FIRST, FIRST.plusDays(days)));
        IntStream.range(0, ROOMS)
                .forEach(i -> entries.add(Room.of(room(i), Name.of("Room " + i, "会议室" + i), null, 60 + 20 * (i % 9), i)
                        .at(new Id<>("hall-" + i % 4), new Point(12 * i, i % 3 * 40))));
        IntStream.range(0, activities)
                .forEach(i -> entries.add(Guest.named(guest(i), Name.of("Guest " + i, "嘉宾" + i))));
        IntStream.range(0, activities).forEach(i -> entries.add(activity(i, activities, days, dice)));
        return ExhibitionState.of(entries);
    }

    static LocalDateTime morning() {
        return FIRST.atTime(8, 0);
    }

    private static Activity activity(int number, int of, int days, Random dice) {
        var start = FIRST.plusDays(dice.nextInt(days)).atTime(8, 0).plusMinutes(30L * dice.nextInt(SLOTS));
        return new ActivityBuilder(new Id<>("a" + number))
                .entitled(Name.of("Activity " + number, "活动" + number), ActivityKind.FORUM, ActivityState.CONFIRMED)
                .at(new When(start, start.plusMinutes(20 + 5 * dice.nextInt(12))), List.of(room(dice.nextInt(ROOMS))))
                .people(List.of(
                        Participation.speaker(guest(dice.nextInt(of))),
                        new Participation(
                                guest(dice.nextInt(of)),
                                dice.nextInt(9) == 0 ? Role.BOOTH_STAFF : Role.PANELLIST,
                                PresenceMode.values()[dice.nextInt(4)])))
                .audience(new Audience(0, Map.of(Sector.ENTERPRISE, dice.nextInt(150))))
                .programme(Programme.NONE
                        .edit()
                        .sound(dice.nextInt(10) == 0 ? Sound.values()[dice.nextInt(2)] : null)
                        .build())
                .buffers(5 * dice.nextInt(4), 5)
                .follows(dice.nextInt(10) == 0 ? List.of(Follows.directly(new Id<>("a" + dice.nextInt(of)))) : List.of())
                .build();
    }

    static Id<Room> room(int number) {
        return new Id<>("r" + number);
    }

    private static Id<Guest> guest(int number) {
        return new Id<>("g" + number);
    }
}
