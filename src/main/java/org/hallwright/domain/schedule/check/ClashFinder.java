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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Role;
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
        return sweep(activities, Activity::withBuffers, Activity::rooms).stream()
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
    ///
    /// Who stands at a booth is asked about by [#atBooths].
    public static List<Clash> ofPeople(Collection<Activity> activities) {
        return sweep(ofHours(activities), Activity::when, a -> guests(a, p -> p.role() != Role.BOOTH_STAFF));
    }

    /// Activities that ask somebody to be there who stands at a booth in the other, however long that is open.
    public static List<Clash> atBooths(Collection<Activity> activities) {
        var staff = activities.stream()
                .flatMap(a -> a.people().stream())
                .filter(p -> p.role() == Role.BOOTH_STAFF)
                .map(Participation::guest)
                .collect(Collectors.toSet());
        if (staff.isEmpty()) {
            return List.of();
        }
        return sweep(activities, Activity::when, a -> guests(a, p -> staff.contains(p.guest()) && isThere(a, p)))
                .stream()
                .map(ClashFinder::ofBooths)
                .filter(clash -> !clash.shared().isEmpty())
                .toList();
    }

    private static boolean isThere(Activity activity, Participation person) {
        return person.role() == Role.BOOTH_STAFF || !activity.when().isLong();
    }

    private static Clash ofBooths(Clash clash) {
        var atBooth = Stream.of(clash.first(), clash.second())
                .flatMap(a -> guests(a, p -> p.role() == Role.BOOTH_STAFF).stream())
                .collect(Collectors.toSet());
        return new Clash(
                clash.first(),
                clash.second(),
                clash.shared().stream().filter(atBooth::contains).toList());
    }

    /// Activities of which the second begins so soon after the first that there may be no time to walk.
    ///
    /// @param minutes the longest walk that there is
    static List<Clash> soonAfter(Collection<Activity> activities, int minutes) {
        return minutes <= 0
                ? List.of()
                : sweep(
                                ofHours(activities),
                                a -> a.when().widened(0, minutes),
                                a -> guests(a, p -> p.mode() == PresenceMode.IN_PERSON))
                        .stream()
                        .filter(clash ->
                                !clash.first().when().overlaps(clash.second().when()))
                        .toList();
    }

    private static List<Activity> ofHours(Collection<Activity> activities) {
        return activities.stream()
                .filter(a -> a.isScheduled() && !a.when().isLong())
                .toList();
    }

    private static Set<Id<Guest>> guests(Activity activity, Predicate<Participation> asked) {
        return activity.people().stream()
                .filter(p -> p.mode().needsTheirTime() && asked.test(p))
                .map(Participation::guest)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Activities of which the spans overlap and that want something of the same.
    static List<Clash> sweep(
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
