package org.hallwright.solver.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Followers;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.check.FreeSlots;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.value.Id;
import org.hallwright.solver.programme.Proposal.Placed;
import org.hallwright.solver.programme.Proposal.Reason;
import org.hallwright.solver.programme.Proposal.Unplaced;
import org.jspecify.annotations.Nullable;

/// One order of placing, each in the nearest slot that those before have left.
///
/// An activity is first tried by itself. Where it finds no place between what it follows and what follows it, its
/// followers go along: those that would be out of order or in the way are placed behind it, and so on down the chain.
final class Attempt {
    /// How many places of a head are tried until all of its followers find one behind it.
    private static final int PLACES_OF_A_HEAD = 4;

    private final ExhibitionState before;
    private final Predicate<Activity> movable;
    private final Set<Problem> known;
    private final Map<Id<Activity>, Placed> placed = new LinkedHashMap<>();
    private final Map<Wish, Unplaced> unplaced = new LinkedHashMap<>();

    /// Heads of chains that are being moved: a ring does not move them again.
    private final Set<Id<Activity>> heads = new HashSet<>();

    private ExhibitionState state;

    /// @param movable what may go along with another
    Attempt(ExhibitionState before, Predicate<Activity> movable) {
        this.before = before;
        this.movable = movable;
        this.state = before;
        known = Set.copyOf(ScheduleCheck.problems(before));
    }

    void fulfil(Wish wish) {
        // A clash may be gone with another that made way.
        if (isFulfilled(wish)) {
            return;
        }
        var ids = wish.movable().stream().map(Activity::id).toList();
        var first = ids.getFirst();
        if (isBehindNothing(first)) {
            unplaced.put(wish, new Unplaced(first, Proposal.Obstacle.BEHIND_UNPLACED));
        } else if (ids.stream().noneMatch(id -> moves(id, false))
                && ids.stream().noneMatch(this::movesWithFollowers)) {
            unplaced.put(wish, new Unplaced(first, new Obstacles(state).of(state.get(first))));
        }
    }

    private boolean isFulfilled(Wish wish) {
        var ids = wish.about().stream().map(Activity::id).collect(Collectors.toSet());
        return ids.stream().allMatch(id -> state.get(id).when() != null)
                && ScheduleCheck.of(state).about(ids).stream()
                        .noneMatch(p -> p.severity() != Severity.NOTE
                                && p.where().entries().containsAll(ids));
    }

    /// Whether it follows something that was to be placed and is nowhere: whatever it is given would be too early.
    private boolean isBehindNothing(Id<Activity> id) {
        return state.get(id).follows().stream()
                .anyMatch(link ->
                        unplaced.values().stream().anyMatch(u -> u.activity().equals(link.activity()))
                                && state.get(link.activity()).when() == null);
    }

    private boolean moves(Id<Activity> id, boolean along) {
        var slots = FreeSlots.of(state, id, 1);
        slots.forEach(slot -> put(slot, along));
        return !slots.isEmpty();
    }

    private boolean movesWithFollowers(Id<Activity> head) {
        return movesWithFollowers(head, false);
    }

    private boolean movesWithFollowers(Id<Activity> head, boolean along) {
        var followers = Followers.of(state.all(Activity.class), Set.of(head)).stream()
                .filter(a -> movable.test(a) && !heads.contains(a.id()))
                .toList();
        if (followers.isEmpty() || !heads.add(head)) {
            return false;
        }
        var stateBefore = state;
        var placedBefore = new LinkedHashMap<>(placed);
        for (var slot : FreeSlots.of(without(followers), head, PLACES_OF_A_HEAD)) {
            put(slot, along);
            if (followers.stream().map(Activity::id).allMatch(this::standsBehind)) {
                heads.remove(head);
                return true;
            }
            state = stateBefore;
            placed.clear();
            placed.putAll(placedBefore);
        }
        heads.remove(head);
        return false;
    }

    /// Leaves a follower where it is, if nothing came into its way, or moves it behind what it follows.
    private boolean standsBehind(Id<Activity> follower) {
        return ScheduleCheck.of(state).about(Set.of(follower)).stream()
                        .allMatch(p -> p.severity() == Severity.NOTE || known.contains(p))
                || moves(follower, true)
                || movesWithFollowers(follower, true);
    }

    private ExhibitionState without(Collection<Activity> timed) {
        var change = new ChangeBuilder(state);
        timed.forEach(a -> change.put(a.at(null, a.rooms())));
        return state.apply(change.build(Label.of("change.move-activities", timed.size())));
    }

    private void put(Placement slot, boolean along) {
        var was = before.get(slot.activity());
        if (slot.equals(Placement.of(was))) {
            placed.remove(was.id());
        } else {
            var head = along ? movedHead(was) : null;
            placed.put(was.id(), new Placed(slot, head == null ? reason(was, slot) : Reason.FOLLOWS, head));
        }
        state = state.apply(new ChangeBuilder(state)
                .put(slot.applyTo(state.get(was.id())))
                .build(Label.of("change.move-activities", 1)));
    }

    private @Nullable Id<Activity> movedHead(Activity follower) {
        return follower.follows().stream()
                .map(Follows::activity)
                .filter(placed::containsKey)
                .findFirst()
                .orElse(null);
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

    boolean isBetterThan(Attempt other) {
        return Comparator.comparingInt((Attempt a) -> a.left().size())
                        .thenComparingInt(a -> a.placed.size())
                        .thenComparingLong(Attempt::minutes)
                        .compare(this, other)
                < 0;
    }

    /// What is without a place in the end: a later move may have made room for it.
    private List<Unplaced> left() {
        return unplaced.entrySet().stream()
                .filter(e -> !isFulfilled(e.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private long minutes() {
        return placed.values().stream().mapToLong(p -> distance(p.placement())).sum();
    }

    private long distance(Placement slot) {
        var was = before.get(slot.activity()).when();
        var from = was == null ? LocalDate.EPOCH.atStartOfDay() : was.start();
        return Duration.between(from, slot.when().start()).abs().toMinutes();
    }

    /// @param stuck what could not be tried at all
    Proposal proposal(Collection<Unplaced> stuck) {
        var nowhere = new ArrayList<>(stuck);
        nowhere.addAll(left());
        return new Proposal(List.copyOf(placed.values()), nowhere);
    }
}
