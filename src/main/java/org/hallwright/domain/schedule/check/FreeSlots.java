package org.hallwright.domain.schedule.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;

/// Times and rooms in which an activity would be in nobody's way, the nearest to where it is now first.
///
/// Starts lie on quarters of an hour within the opening hours, where they are known, else between eight and twenty
/// o'clock, behind what the activity follows and in front of what follows it. Another room costs as much as half an
/// hour, so that both kinds of slot are among the first.
public final class FreeSlots {
    private static final int STEP_MINUTES = 15;
    private static final int OTHER_ROOM = 30;
    private static final int MOST_LOOKED_AT = 3000;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final ExhibitionState state;
    private final Activity activity;
    private final Hours hours;
    private final Duration length;
    private final Map<Id<Room>, List<When>> taken = new HashMap<>();
    private final List<When> busy;
    private final LocalDateTime earliest;
    private final LocalDateTime latest;

    private FreeSlots(ExhibitionState state, Activity activity) {
        this.state = state;
        this.activity = activity;
        hours = Hours.of(state);
        length = activity.length();
        var others = state.all(Activity.class).stream()
                .filter(a -> a.isScheduled() && !a.id().equals(activity.id()))
                .toList();
        others.forEach(a -> a.rooms()
                .forEach(room ->
                        taken.computeIfAbsent(room, r -> new ArrayList<>()).add(a.withBuffers())));
        earliest = activity.follows().stream()
                .flatMap(link -> others.stream()
                        .filter(a -> a.id().equals(link.activity()))
                        .map(a -> a.when().end().plusMinutes(link.minutes())))
                .max(Comparator.naturalOrder())
                .orElse(LocalDateTime.MIN);
        latest = others.stream()
                .flatMap(a -> a.follows().stream()
                        .filter(link -> link.activity().equals(activity.id()))
                        .map(link -> a.when().start().minusMinutes(link.minutes())))
                .min(Comparator.naturalOrder())
                .orElse(LocalDateTime.MAX);
        busy = length.compareTo(Duration.ofDays(1)) > 0 ? List.of() : busy(others);
    }

    private List<When> busy(Collection<Activity> others) {
        var needed = activity.people().stream()
                .filter(p -> p.mode().needsTheirTime())
                .map(Participation::guest)
                .collect(Collectors.toSet());
        return others.stream()
                .filter(a -> a.people().stream()
                        .anyMatch(p -> needed.contains(p.guest())
                                && p.mode().needsTheirTime()
                                && (p.role() == Role.BOOTH_STAFF || !a.when().isLong())))
                .map(Activity::when)
                .toList();
    }

    /// @param most how many are asked for
    public static List<Placement> of(ExhibitionState state, Id<Activity> activity, int most) {
        return state.find(activity)
                .map(a -> new FreeSlots(state, a).nearest(most))
                .orElse(List.of());
    }

    private record Slot(Placement placement, long cost) {}

    private List<Placement> nearest(int most) {
        var check = ScheduleCheck.of(state);
        var known = check.about(java.util.Set.of(activity.id())).stream()
                .filter(p -> p.rule().equals(ScheduleRule.AGENDA_TOO_LONG.key()))
                .map(p -> p.rule())
                .toList();
        return candidates()
                .sorted(Comparator.comparingLong(Slot::cost))
                .filter(slot -> isFree(slot.placement))
                .limit(MOST_LOOKED_AT)
                .map(Slot::placement)
                .filter(p -> check.ifPlaced(List.of(p)).stream()
                        .allMatch(found -> found.severity() == Severity.NOTE || known.contains(found.rule())))
                .limit(most)
                .toList();
    }

    private boolean isFree(Placement placement) {
        var when = placement.when();
        var wide = when.widened(activity.setUpMinutes(), activity.clearMinutes());
        return !when.start().isBefore(earliest)
                && !when.end().isAfter(latest)
                && busy.stream().noneMatch(when::overlaps)
                && placement.rooms().stream()
                        .flatMap(room -> taken.getOrDefault(room, List.of()).stream())
                        .noneMatch(wide::overlaps);
    }

    private Stream<Slot> candidates() {
        var now = activity.when();
        var moments = Stream.concat(now == null ? Stream.of() : Stream.of(now.start()), days().flatMap(this::moments))
                .distinct()
                .toList();
        return places().flatMap(rooms -> moments.stream()
                .map(moment -> new Placement(activity.id(), When.of(moment, length), rooms))
                .filter(p -> !p.equals(Placement.of(activity)))
                .map(p -> new Slot(p, cost(p))));
    }

    private long cost(Placement placement) {
        var now = activity.when();
        var start = placement.when().start();
        var moved = now == null
                ? Duration.between(LocalDate.EPOCH.atStartOfDay(), start)
                : Duration.between(now.start(), start).abs();
        return moved.toMinutes() + (placement.rooms().equals(activity.rooms()) ? 0 : OTHER_ROOM);
    }

    /// The rooms it has, and each other one that seats those who are expected.
    private Stream<List<Id<Room>>> places() {
        var expected = Math.max(activity.audience().total(), activity.audience().capacity());
        var others = activity.rooms().size() > 1
                ? Stream.<List<Id<Room>>>of()
                : state.sorted(Room.class, Comparator.comparingInt(Room::order).thenComparing(Room::id)).stream()
                        .filter(r -> !activity.rooms().contains(r.id()))
                        .filter(r -> r.capacity() == 0 || r.capacity() >= expected)
                        .map(r -> List.of(r.id()));
        return activity.rooms().isEmpty() ? others : Stream.concat(Stream.of(activity.rooms()), others);
    }

    private Stream<LocalDate> days() {
        var ofHours = hours.spans().stream()
                .flatMap(s ->
                        s.start().toLocalDate().datesUntil(s.end().toLocalDate().plusDays(1)));
        var ofActivities = state.all(Activity.class).stream()
                .filter(a -> a.isScheduled() && !a.when().isLong())
                .map(a -> a.when().start().toLocalDate());
        return (hours.known() ? ofHours : ofActivities).distinct();
    }

    private Stream<LocalDateTime> moments(LocalDate day) {
        var open = hours.on(day).orElse(List.of());
        var from = hours.whole() || open.isEmpty()
                ? day.atTime(MORNING)
                : open.stream().map(When::start).min(Comparator.naturalOrder()).orElseThrow();
        var until = hours.whole() || open.isEmpty()
                ? day.atTime(EVENING)
                : open.stream().map(When::end).max(Comparator.naturalOrder()).orElseThrow();
        return Stream.iterate(from, t -> !t.plus(length).isAfter(until), t -> t.plusMinutes(STEP_MINUTES));
    }
}
