package org.hallwright.domain.schedule.check;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Sound;
import org.hallwright.domain.schedule.check.Premises.Figures;

/// The rules about an activity in its place and time: seats, opening hours, speeches, and what is heard next door.
final class PlaceRules {
    /// Doors farther apart than this, in metres, are not beside each other.
    private static final double EARSHOT = 40;

    private PlaceRules() {}

    static void capacity(Collection<Activity> activities, Premises premises) {
        for (var activity : activities) {
            var rooms = premises.rooms(activity);
            var known = !rooms.isEmpty() && rooms.stream().allMatch(room -> room.capacity() > 0);
            var seats = rooms.stream().mapToInt(Room::capacity).sum();
            var expected = atOnce(activity);
            if (known && expected > seats) {
                var figures = new Figures(String.valueOf(seats), String.valueOf(expected), "room");
                premises.tell(
                        ScheduleRule.ROOM_CAPACITY,
                        activity,
                        figures,
                        activity.title(),
                        expected,
                        Premises.names(rooms),
                        seats);
            }
        }
    }

    /// Those who come to what lasts longer than a day do not come all at once: only what it admits counts.
    private static int atOnce(Activity activity) {
        var audience = activity.audience();
        return activity.when().isLong() ? audience.capacity() : Math.max(audience.total(), audience.capacity());
    }

    /// What lasts longer than a day keeps its own hours.
    static void hours(Collection<Activity> activities, Premises premises) {
        for (var activity : activities) {
            var when = activity.when();
            if (!when.isLong() && !premises.hours().hold(when)) {
                var open = premises.hours().on(when.start().toLocalDate()).orElseThrow();
                var limit = open.stream()
                        .map(h -> Premises.moment(h.start()) + " – " + Premises.moment(h.end()))
                        .collect(Collectors.joining(", "));
                var from = Premises.moment(when.start());
                var until = Premises.moment(when.end());
                var figures = new Figures(limit, from + " – " + until, "hours");
                premises.tell(ScheduleRule.OUTSIDE_HOURS, activity, figures, activity.title(), from, until);
            }
        }
    }

    static void agenda(Collection<Activity> activities, Premises premises) {
        for (var activity : activities) {
            var speeches = activity.programme().agendaMinutes();
            var there = activity.when().length().toMinutes();
            if (speeches > there) {
                var figures = Figures.minutes(there, speeches, "agenda");
                premises.tell(
                        ScheduleRule.AGENDA_TOO_LONG,
                        activity,
                        figures,
                        activity.title(),
                        speeches,
                        there,
                        speeches - there);
            }
        }
    }

    /// In one hall at one time, unless their doors are known to be far apart.
    static void sound(Collection<Activity> activities, Premises premises) {
        var heard =
                activities.stream().filter(a -> a.programme().sound() != null).toList();
        var inOneHall = ClashFinder.sweep(
                heard,
                Activity::when,
                a -> premises.rooms(a).stream()
                        .map(Room::hall)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        for (var clash : inOneHall) {
            var loud = clash.first().programme().sound() == Sound.LOUD ? clash.first() : clash.second();
            var quiet = loud == clash.first() ? clash.second() : clash.first();
            if (loud.programme().sound() == Sound.LOUD
                    && quiet.programme().sound() == Sound.QUIET
                    && areBeside(loud, quiet, premises)) {
                premises.tell(
                        ScheduleRule.LOUD_BESIDE_QUIET,
                        clash,
                        Figures.minutes(0, clash.minutes(), "schedule"),
                        loud.title(),
                        premises.roomsOf(loud),
                        quiet.title(),
                        premises.roomsOf(quiet),
                        Premises.moment(clash.second().when().start()));
            }
        }
    }

    private static boolean areBeside(Activity one, Activity other, Premises premises) {
        return premises.rooms(one).stream()
                .anyMatch(a -> premises.rooms(other).stream().anyMatch(b -> areBeside(a, b)));
    }

    private static boolean areBeside(Room one, Room other) {
        var sameHall = one.hall() != null && one.hall().equals(other.hall());
        var known = one.place() != null && other.place() != null;
        return sameHall && (!known || one.place().distanceTo(other.place()) <= EARSHOT);
    }
}
