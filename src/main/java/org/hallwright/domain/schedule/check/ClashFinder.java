package org.hallwright.domain.schedule.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Id;

/// Finds the activities that cannot both happen as planned, in one sweep over their starts.
///
/// Cancelled and unscheduled activities clash with nothing. Clashes come by the start of the later activity, always
/// in the same order.
public final class ClashFinder {
    private static final Comparator<Activity> BY_START = Comparator.comparing(
                    (Activity a) -> a.when().start())
            .thenComparing(a -> a.when().end())
            .thenComparing(Activity::id);

    private ClashFinder() {}

    /// Activities in one room at one time.
    public static List<Clash> inRooms(Collection<Activity> activities) {
        return sweep(activities, Activity::when, Activity::rooms);
    }

    /// Activities of which one must be cleared, or the other set up, while the room is taken; those that overlap
    /// themselves are not among them.
    public static List<Clash> inSetUp(Collection<Activity> activities) {
        return sweep(activities, ClashFinder::withSetUp, Activity::rooms).stream()
                .filter(clash -> !clash.first().when().overlaps(clash.second().when()))
                .map(ClashFinder::byStart)
                .toList();
    }

    /// A long set-up takes the room before an activity that starts earlier.
    private static Clash byStart(Clash clash) {
        return BY_START.compare(clash.first(), clash.second()) <= 0
                ? clash
                : new Clash(clash.second(), clash.first(), clash.shared());
    }

    /// Activities that ask one person to be in both. A recorded video and a letter take nobody's time, nor does
    /// what lasts longer than a day: nobody stands in an exhibition for a month.
    public static List<Clash> ofPeople(Collection<Activity> activities) {
        var ofHours = activities.stream()
                .filter(a -> a.isScheduled() && !a.when().isLong())
                .toList();
        return sweep(ofHours, Activity::when, ClashFinder::needed);
    }

    private static Set<Id<Guest>> needed(Activity activity) {
        return activity.people().stream()
                .filter(p -> p.mode().needsTheirTime())
                .map(Participation::guest)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static When withSetUp(Activity a) {
        return new When(
                a.when().start().minusMinutes(a.setUpMinutes()), a.when().end().plusMinutes(a.clearMinutes()));
    }

    private static List<Clash> sweep(
            Collection<Activity> activities,
            Function<Activity, When> span,
            Function<Activity, ? extends Collection<? extends Id<? extends Entry>>> wants) {
        var taken = new HashMap<Id<? extends Entry>, List<Taken>>();
        var clashes = new LinkedHashMap<Pair, Found>();
        activities.stream()
                .filter(Activity::isScheduled)
                .map(a -> new Taken(a, span.apply(a)))
                .sorted(Comparator.comparing((Taken t) -> t.span.start()).thenComparing(Taken::activity, BY_START))
                .forEach(next -> new TreeSet<Id<? extends Entry>>(wants.apply(next.activity))
                        .forEach(want -> meet(next, want, taken, clashes)));
        return clashes.values().stream().map(Found::clash).toList();
    }

    private static void meet(
            Taken next,
            Id<? extends Entry> want,
            Map<Id<? extends Entry>, List<Taken>> taken,
            Map<Pair, Found> clashes) {
        var here = taken.computeIfAbsent(want, key -> new ArrayList<>());
        here.removeIf(before -> !before.span.end().isAfter(next.span.start()));
        here.forEach(before -> clashes.computeIfAbsent(
                        new Pair(before.activity.id(), next.activity.id()),
                        key -> new Found(before.activity, next.activity))
                .shared
                .add(want));
        here.add(next);
    }

    private record Taken(Activity activity, When span) {}

    private record Pair(Id<Activity> first, Id<Activity> second) {}

    private record Found(Activity first, Activity second, List<Id<? extends Entry>> shared) {
        Found(Activity first, Activity second) {
            this(first, second, new ArrayList<>());
        }

        Clash clash() {
            return new Clash(first, second, shared.stream().sorted().toList());
        }
    }
}
