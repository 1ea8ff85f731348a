package org.hallwright.solver.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.work.Progress;
import org.hallwright.solver.programme.Proposal.Obstacle;
import org.hallwright.solver.programme.Proposal.Unplaced;

/// Finds times and rooms. What is confirmed, or was released and stands where it was, stays; nothing goes where it
/// would clash, and what follows another stays behind it.
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
                .map(Wish::place)
                .toList();
        return best(waiting, List.of(), activity -> false, progress);
    }

    /// Other places for drafts that clash or stand wrong by themselves, no more of them than it takes. Drafts that
    /// follow one of them go along where
    /// it finds no place in front of them.
    ///
    /// @throws org.hallwright.domain.work.Cancelled if it is no longer wanted
    public Proposal replan(Progress progress) {
        var clashes = clashes();
        var stuck = new LinkedHashSet<Unplaced>();
        var wanted = new ArrayList<Wish>();
        for (var about : clashes) {
            var movable = about.stream()
                    .filter(this::isMovable)
                    .sorted(mostClashing(clashes).reversed())
                    .toList();
            if (movable.isEmpty()) {
                about.forEach(a -> stuck.add(new Unplaced(a.id(), Obstacle.KEPT)));
            } else {
                wanted.add(new Wish(about, movable));
            }
        }
        return best(wanted, stuck, this::isMovable, progress);
    }

    private boolean isMovable(Activity activity) {
        return activity.state() == ActivityState.DRAFT && !Releases.isPublished(before, activity);
    }

    /// Those that clash, two by two, and those that stand wrong by themselves, such as in too small a room or outside
    /// opening hours; what is only noted is none.
    private List<List<Activity>> clashes() {
        return ScheduleCheck.problems(before).stream()
                .filter(p -> p.severity() != Severity.NOTE)
                .map(this::activities)
                .filter(about -> about.size() == 1 || about.size() == 2)
                .distinct()
                .toList();
    }

    private List<Activity> activities(Problem problem) {
        return problem.where().entries().stream()
                .flatMap(id -> before.find(new Id<Activity>(id.value())).stream())
                .toList();
    }

    /// The one in most clashes; of equals the shorter, which finds a place sooner.
    private static Comparator<Activity> mostClashing(List<List<Activity>> clashes) {
        return Comparator.comparingLong((Activity a) ->
                        clashes.stream().filter(about -> about.contains(a)).count())
                .thenComparing(a -> a.when().length(), Comparator.reverseOrder())
                .thenComparing(Activity::id);
    }

    private static Comparator<Activity> hardestFirst() {
        return Comparator.comparingInt(
                        (Activity a) -> -a.audience().total() - a.people().size())
                .thenComparing(Activity::id);
    }

    private Proposal best(
            List<Wish> wanted, Collection<Unplaced> stuck, Predicate<Activity> movable, Progress progress) {
        var random = new Random(seed);
        var order = new ArrayList<>(wanted);
        Attempt best = null;
        for (var i = 0; i < ORDERS; i++) {
            progress.at(i, ORDERS);
            var attempt = new Attempt(before, movable);
            for (var wish : Wish.headsFirst(order)) {
                progress.check();
                attempt.fulfil(wish);
            }
            if (best == null || attempt.isBetterThan(best)) {
                best = attempt;
            }
            Collections.shuffle(order, random);
        }
        progress.at(ORDERS, ORDERS);
        return best.proposal(stuck);
    }
}
