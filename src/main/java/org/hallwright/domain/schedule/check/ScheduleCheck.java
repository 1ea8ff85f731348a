package org.hallwright.domain.schedule.check;

import static org.hallwright.domain.problem.Severity.BLOCKER;
import static org.hallwright.domain.problem.Severity.WARNING;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.OpeningHours;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// Everything wrong with one exhibition's schedule, by rule and then by time.
///
/// Limits come from the schedule itself: a room's capacity, an activity's own set-up time, the opening hours.
public final class ScheduleCheck {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ExhibitionState state;
    private final List<Activity> activities;

    private ScheduleCheck(ExhibitionState state) {
        this.state = state;
        activities = state.all(Activity.class).stream()
                .filter(Activity::isScheduled)
                .sorted(Comparator.comparing((Activity a) -> a.when().start()).thenComparing(Activity::id))
                .toList();
    }

    public static List<Problem> problems(ExhibitionState state) {
        var check = new ScheduleCheck(state);
        var problems = new ArrayList<Problem>();
        ClashFinder.inRooms(check.activities).forEach(clash -> problems.add(check.roomOverlap(clash)));
        ClashFinder.ofPeople(check.activities).forEach(clash -> problems.add(check.personOverlap(clash)));
        check.activities.forEach(a -> check.capacity(a).ifPresent(problems::add));
        check.activities.forEach(a -> check.hours(a).ifPresent(problems::add));
        ClashFinder.inSetUp(check.activities).forEach(clash -> problems.add(check.setUpBuffer(clash)));
        return problems;
    }

    private Problem roomOverlap(Clash clash) {
        return Problem.of(
                        BLOCKER,
                        "room-overlap",
                        where(clash),
                        clash.first().title(),
                        clash.second().title(),
                        shared(clash),
                        moment(clash.second().when().start()))
                .measured("0 min", clash.minutes() + " min", "schedule");
    }

    private Problem personOverlap(Clash clash) {
        return Problem.of(
                        BLOCKER,
                        "person-overlap",
                        where(clash),
                        shared(clash),
                        clash.first().title(),
                        clash.second().title(),
                        moment(clash.second().when().start()))
                .measured("0 min", clash.minutes() + " min", "schedule");
    }

    private Problem setUpBuffer(Clash clash) {
        var needed = clash.first().clearMinutes() + clash.second().setUpMinutes();
        var there = Duration.between(
                        clash.first().when().end(), clash.second().when().start())
                .toMinutes();
        return Problem.of(
                        WARNING,
                        "setup-buffer",
                        where(clash),
                        clash.first().title(),
                        clash.second().title(),
                        shared(clash),
                        needed,
                        there)
                .measured(needed + " min", there + " min", "activity");
    }

    private Optional<Problem> capacity(Activity activity) {
        var rooms =
                activity.rooms().stream().flatMap(id -> state.find(id).stream()).toList();
        var known = !rooms.isEmpty() && rooms.stream().allMatch(room -> room.capacity() > 0);
        var seats = rooms.stream().mapToInt(Room::capacity).sum();
        var expected = Math.max(activity.audience().total(), activity.audience().capacity());
        if (!known || expected <= seats) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.of(WARNING, "room-capacity", where(activity), activity.title(), expected, names(rooms), seats)
                        .measured(String.valueOf(seats), String.valueOf(expected), "room"));
    }

    /// What lasts longer than a day keeps its own hours.
    private Optional<Problem> hours(Activity activity) {
        var when = activity.when();
        var exhibition = state.all(Exhibition.class).stream().findAny();
        if (exhibition.isEmpty() || when.isLong()) {
            return Optional.empty();
        }
        var open = openOn(exhibition.get(), when.start().toLocalDate());
        if (open.isEmpty() || open.get().stream().anyMatch(h -> isWithin(when, h))) {
            return Optional.empty();
        }
        var limit = open.get().stream()
                .map(h -> moment(h.start()) + " – " + moment(h.end()))
                .collect(Collectors.joining(", "));
        return Optional.of(Problem.of(
                        WARNING,
                        "outside-hours",
                        where(activity),
                        activity.title(),
                        moment(when.start()),
                        moment(when.end()))
                .measured(limit, moment(when.start()) + " – " + moment(when.end()), "hours"));
    }

    private static boolean isWithin(When when, When open) {
        return !when.start().isBefore(open.start()) && !when.end().isAfter(open.end());
    }

    /// When it is open on that day, which may be not at all; empty where that is unknown.
    private static Optional<List<When>> openOn(Exhibition exhibition, LocalDate day) {
        if (!exhibition.hours().isEmpty()) {
            return Optional.of(exhibition.hours().stream()
                    .map(ScheduleCheck::span)
                    .filter(span -> span.touches(day))
                    .toList());
        }
        if (exhibition.from() == null || exhibition.to() == null) {
            return Optional.empty();
        }
        var first = exhibition.from().atStartOfDay();
        return Optional.of(List.of(new When(first, exhibition.to().plusDays(1).atStartOfDay())));
    }

    /// Hours that close at or before the time they open end on the next day.
    private static When span(OpeningHours hours) {
        var opens = hours.day().atTime(hours.opens());
        var closes = hours.day().atTime(hours.closes());
        return new When(opens, closes.isAfter(opens) ? closes : closes.plusDays(1));
    }

    /// The rooms or the people of a clash.
    private Name shared(Clash clash) {
        var names = clash.shared().stream().map(this::nameOf).toList();
        return joined(names);
    }

    private Name nameOf(Id<? extends Entry> id) {
        return switch (state.find(id).orElse(null)) {
            case Room room -> room.name();
            case Guest guest -> guest.name();
            case null, default -> new Name(id.value(), id.value());
        };
    }

    private static Name names(List<Room> rooms) {
        return joined(rooms.stream().map(Room::name).toList());
    }

    private static Name joined(List<Name> names) {
        return new Name(
                names.stream().map(Name::enFirst).collect(Collectors.joining(", ")),
                names.stream().map(Name::zhFirst).collect(Collectors.joining("、")));
    }

    private static Where where(Clash clash) {
        return Where.entries(
                clash.first().title().both() + " / " + clash.second().title().both(),
                clash.first().id(),
                clash.second().id());
    }

    private static Where where(Activity activity) {
        return Where.entries(activity.title().both(), activity.id());
    }

    private static String moment(LocalDateTime time) {
        return MOMENT.format(time);
    }
}
