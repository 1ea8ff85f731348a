package org.hallwright.solver.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.check.FreeSlots;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.work.Progress;
import org.hallwright.solver.programme.Proposal.Obstacle;
import org.hallwright.solver.programme.Proposal.Placed;
import org.hallwright.solver.programme.Proposal.Reason;
import org.hallwright.solver.programme.Proposal.Unplaced;

/// Finds times and rooms. What is confirmed, or was released and stands where it was, stays; nothing goes where it
/// would clash.
///
/// Several orders are tried, drawn from the seed; the one counts that leaves fewest without a place and, of those,
/// the one that moves least.
public final class ProgrammePlanner {
    private static final int ORDERS = 6;

    private final ExhibitionState before;
    private final long seed;

    public ProgrammePlanner(ExhibitionState state, long seed) {
        this.before = state;
        this.seed = seed;
    }

    /// A place for every activity without a time; all others stay.
    ///
    /// @throws org.hallwright.domain.work.Cancelled if it is no longer wanted
    public Proposal placeAll(Progress progress) {
        var waiting = before.all(Activity.class).stream()
                .filter(a -> a.when() == null && a.state() != ActivityState.CANCELLED)
                .sorted(hardestFirst())
                .toList();
        return best(waiting, List.of(), progress);
    }

    /// Other places for drafts that clash, no more of them than it takes.
    ///
    /// @throws org.hallwright.domain.work.Cancelled if it is no longer wanted
    public Proposal replan(Progress progress) {
        var clashes = clashes();
        var stuck = new ArrayList<Unplaced>();
        var moved = new ArrayList<Activity>();
        for (var pair : clashes) {
            var movable = pair.stream().filter(this::isMovable).toList();
            if (pair.stream().anyMatch(moved::contains)) {
                continue;
            }
            if (movable.isEmpty()) {
                pair.forEach(a -> stuck.add(new Unplaced(a.id(), Obstacle.KEPT)));
            } else {
                moved.add(movable.stream().max(mostClashing(clashes)).orElseThrow());
            }
        }
        return best(moved, stuck.stream().distinct().toList(), progress);
    }

    private boolean isMovable(Activity activity) {
        return activity.state() == ActivityState.DRAFT && !Releases.isPublished(before, activity);
    }

    /// Those that clash, two by two; what is only noted is none.
    private List<List<Activity>> clashes() {
        return ScheduleCheck.problems(before).stream()
                .filter(p ->
                        p.severity() != Severity.NOTE && p.where().entries().size() == 2)
                .map(this::activities)
                .filter(pair -> pair.size() == 2)
                .distinct()
                .toList();
    }

    private List<Activity> activities(Problem problem) {
        return problem.where().entries().stream()
                .flatMap(id -> before.find(new Id<Activity>(id.value())).stream())
                .toList();
    }

    /// The one in most pairs; of equals the shorter, which finds a place sooner.
    private static Comparator<Activity> mostClashing(List<List<Activity>> clashes) {
        return Comparator.comparingLong((Activity a) ->
                        clashes.stream().filter(pair -> pair.contains(a)).count())
                .thenComparing(a -> a.when().length(), Comparator.reverseOrder())
                .thenComparing(Activity::id);
    }

    private static Comparator<Activity> hardestFirst() {
        return Comparator.comparingInt(
                        (Activity a) -> -a.audience().total() - a.people().size())
                .thenComparing(Activity::id);
    }

    private Proposal best(List<Activity> wanted, List<Unplaced> stuck, Progress progress) {
        var random = new Random(seed);
        var order = new ArrayList<>(wanted);
        Attempt best = null;
        for (var i = 0; i < ORDERS; i++) {
            progress.at(i, ORDERS);
            var attempt = new Attempt(order, progress);
            if (best == null || attempt.isBetterThan(best)) {
                best = attempt;
            }
            Collections.shuffle(order, random);
        }
        progress.at(ORDERS, ORDERS);
        var unplaced = new ArrayList<>(stuck);
        unplaced.addAll(best.unplaced);
        return new Proposal(List.copyOf(best.placed.values()), unplaced);
    }

    /// One order of placing, each in the nearest slot that those before have left.
    private final class Attempt {
        private final Map<Id<Activity>, Placed> placed = new LinkedHashMap<>();
        private final List<Unplaced> unplaced = new ArrayList<>();
        private ExhibitionState state = before;

        Attempt(List<Activity> order, Progress progress) {
            for (var activity : order) {
                progress.check();
                place(activity);
            }
        }

        private void place(Activity activity) {
            // A clash may be gone with another that made way.
            if (activity.when() != null && isFree(activity)) {
                return;
            }
            var slots = FreeSlots.of(state, activity.id(), 1);
            if (slots.isEmpty()) {
                unplaced.add(new Unplaced(activity.id(), obstacle(activity)));
                return;
            }
            var slot = slots.getFirst();
            placed.put(activity.id(), new Placed(slot, reason(activity, slot)));
            state = state.apply(
                    new ChangeBuilder(state).put(slot.applyTo(activity)).build(Label.of("change.move-activities", 1)));
        }

        private boolean isFree(Activity activity) {
            return ScheduleCheck.of(state).about(Set.of(activity.id())).stream()
                    .allMatch(p -> p.severity() == Severity.NOTE);
        }

        private Obstacle obstacle(Activity activity) {
            var rooms = state.all(Room.class);
            var expected = activity.audience().total();
            if (rooms.isEmpty()) {
                return Obstacle.NO_ROOM;
            }
            if (rooms.stream().allMatch(r -> r.capacity() > 0 && r.capacity() < expected)) {
                return Obstacle.TOO_MANY_PEOPLE;
            }
            var alone = activity.edit().people(List.of()).follows(List.of()).build();
            var free = FreeSlots.of(
                    state.apply(new ChangeBuilder(state).put(alone).build(Label.of("change.move-activities", 1))),
                    activity.id(),
                    1);
            var known = state.all(Activity.class).stream().anyMatch(Activity::isScheduled);
            return !free.isEmpty() ? Obstacle.PEOPLE_BUSY : known ? Obstacle.ROOMS_TAKEN : Obstacle.NO_DAY;
        }

        boolean isBetterThan(Attempt other) {
            return Comparator.comparingInt((Attempt a) -> a.unplaced.size())
                            .thenComparingInt(a -> a.placed.size())
                            .thenComparingLong(Attempt::minutes)
                            .compare(this, other)
                    < 0;
        }

        private long minutes() {
            return placed.values().stream()
                    .map(Placed::placement)
                    .mapToLong(p -> distance(before.get(p.activity()), p))
                    .sum();
        }
    }

    private static long distance(Activity activity, Placement slot) {
        var from = activity.when() == null
                ? java.time.LocalDate.EPOCH.atStartOfDay()
                : activity.when().start();
        return java.time.Duration.between(from, slot.when().start()).abs().toMinutes();
    }

    private static Reason reason(Activity activity, Placement slot) {
        if (activity.when() == null) {
            return Reason.EARLIEST;
        }
        if (activity.when().equals(slot.when())) {
            return Reason.SAME_TIME;
        }
        return activity.rooms().equals(slot.rooms()) ? Reason.SAME_ROOM : Reason.NEAREST;
    }
}
