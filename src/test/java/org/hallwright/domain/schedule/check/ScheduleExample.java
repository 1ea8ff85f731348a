package org.hallwright.domain.schedule.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.OpeningHours;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityBuilder;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.AgendaItem;
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

/// Programmes to check: one that breaks each rule once, and random ones of any size.
final class ScheduleExample {
    private static final LocalDateTime NINE = LocalDate.of(2021, 9, 23).atTime(9, 0);
    private static final Id<Hall> HALL = new Id<>("example-hall");

    private ScheduleExample() {}

    /// On the day after, when nothing else is, with the exhibition's hours on both days.
    static List<Entry> everyRuleBroken() {
        var day = NINE.plusDays(1);
        var one = Room.of(new Id<>("x1"), Name.of("One", ""), HALL, 10, 11).at(HALL, new Point(0, 0));
        var two = Room.of(new Id<>("x2"), Name.of("Two", ""), HALL, 0, 12).at(HALL, new Point(30, 0));
        var far = Room.of(new Id<>("x3"), Name.of("Far", ""), HALL, 0, 13).at(HALL, new Point(900, 0));
        var guest = new Id<Guest>("x-guest");
        var first = activity("first", day, 0, 60, one).build();
        var large = new Audience(0, Map.of(Sector.MEDIA, 11));
        return List.of(
                hours(day.toLocalDate()),
                one,
                two,
                far,
                Guest.named(guest, Name.of("Guest", "")),
                first,
                activity("overlapping", day, 30, 60, one).build(),
                activity("a", day, 100, 60, two)
                        .people(there(guest, Role.SPEAKER))
                        .build(),
                activity("b", day, 130, 60, far)
                        .people(there(guest, Role.SPEAKER))
                        .build(),
                activity("booth", day, 250, 60, two)
                        .people(there(guest, Role.BOOTH_STAFF))
                        .build(),
                activity("talk", day, 260, 50, two)
                        .at(span(day, 260, 50), List.of())
                        .people(there(guest, Role.SPEAKER))
                        .build(),
                activity("c", day, 330, 20, two)
                        .people(there(guest, Role.SPEAKER))
                        .build(),
                activity("d", day, 351, 20, far)
                        .people(there(guest, Role.SPEAKER))
                        .build(),
                activity("crowd", day, 400, 20, one).audience(large).build(),
                activity("night", day, 600, 60, one).build(),
                activity("clearing", day, 430, 20, one).buffers(0, 20).build(),
                activity("after", day, 460, 20, one).build(),
                activity("follower", day, 20, 20, far)
                        .follows(List.of(Follows.directly(first.id())))
                        .build(),
                activity("loud", day, 490, 20, one).programme(sound(Sound.LOUD)).build(),
                activity("quiet", day, 490, 20, two)
                        .programme(sound(Sound.QUIET))
                        .build(),
                activity("long", day, 520, 10, two)
                        .programme(Programme.NONE
                                .edit()
                                .agenda(List.of(new AgendaItem(Name.NONE, null, 11)))
                                .build())
                        .build());
    }

    private static Exhibition hours(LocalDate day) {
        return OpeningHoursCheckTest.exhibition(
                day.minusDays(1),
                day,
                new OpeningHours(day.minusDays(1), LocalTime.of(0, 0), LocalTime.of(23, 0)),
                new OpeningHours(day, LocalTime.of(8, 0), LocalTime.of(18, 0)));
    }

    private static Programme sound(Sound sound) {
        return Programme.NONE.edit().sound(sound).build();
    }

    private static List<Participation> there(Id<Guest> guest, Role role) {
        return List.of(new Participation(guest, role, PresenceMode.IN_PERSON));
    }

    private static ActivityBuilder activity(String id, LocalDateTime day, int start, int length, Room room) {
        return new ActivityBuilder(new Id<>("x-" + id))
                .entitled(Name.of(id, ""), ActivityKind.FORUM, ActivityState.CONFIRMED)
                .at(span(day, start, length), List.of(room.id()));
    }

    private static When span(LocalDateTime day, int start, int length) {
        return new When(day.plusMinutes(start), day.plusMinutes(start + length));
    }

    /// Rooms in two halls, people who are wanted often, links, noise, agendas.
    static List<Entry> random(int activities, long seed) {
        var dice = new Random(seed);
        var entries = new ArrayList<Entry>();
        IntStream.range(0, 12)
                .forEach(i -> entries.add(Room.of(new Id<>("r" + i), Name.of("Room " + i, ""), null, 50 * i, i)
                        .at(new Id<>("hall" + i % 2), i % 5 == 0 ? null : new Point(i * 25, 0))));
        IntStream.range(0, Math.max(10, activities / 3))
                .forEach(i -> entries.add(Guest.named(new Id<>("g" + i), Name.of("Guest " + i, ""))));
        IntStream.range(0, activities).forEach(i -> entries.add(random(i, activities, dice)));
        return entries;
    }

    static Activity random(int number, int of, Random dice) {
        var start = NINE.plusMinutes(5L * dice.nextInt(Math.max(20, of * 3)));
        var length = dice.nextInt(50) == 0 ? 3000 : 10 + 5 * dice.nextInt(20);
        var guests = Math.max(10, of / 3);
        var programme = Programme.NONE
                .edit()
                .sound(dice.nextInt(8) == 0 ? Sound.values()[dice.nextInt(2)] : null)
                .agenda(List.of(new AgendaItem(Name.NONE, null, dice.nextInt(100))))
                .build();
        return new ActivityBuilder(new Id<>("a" + number))
                .entitled(
                        Name.of("Activity " + number, "活动" + number),
                        ActivityKind.FORUM,
                        dice.nextInt(20) == 0 ? ActivityState.CANCELLED : ActivityState.CONFIRMED)
                .at(
                        dice.nextInt(20) == 0 ? null : new When(start, start.plusMinutes(length)),
                        dice.ints(2, 0, 12)
                                .distinct()
                                .mapToObj(room -> new Id<Room>("r" + room))
                                .toList())
                .people(List.of(
                        new Participation(
                                new Id<>("g" + dice.nextInt(guests)),
                                dice.nextInt(5) == 0 ? Role.BOOTH_STAFF : Role.SPEAKER,
                                PresenceMode.values()[dice.nextInt(4)]),
                        Participation.speaker(new Id<>("g" + dice.nextInt(guests)))))
                .audience(new Audience(dice.nextInt(500), Map.of()))
                .buffers(5 * dice.nextInt(5), 5 * dice.nextInt(5))
                .follows(
                        dice.nextInt(6) == 0
                                ? List.of(new Follows(new Id<>("a" + dice.nextInt(of)), dice.nextInt(60)))
                                : List.of())
                .programme(programme)
                .build();
    }
}
