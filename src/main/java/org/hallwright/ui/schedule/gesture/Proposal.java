package org.hallwright.ui.schedule.gesture;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// What a drag would lead to if it ended now: where activities would be, and what would be wrong with them there.
///
/// @param activities as they would be, those among them that are new included
/// @param clashing the other activities that would clash with those placed
/// @param problems all that would be wrong with those placed, the worst first, each with its solution
public record Proposal(List<Activity> activities, Set<Id<Activity>> clashing, List<Problem> problems) {
    public static Proposal of(ExhibitionState state, Collection<Placement> placements) {
        return ofActivities(
                state, placements.stream().map(p -> p.applyTo(before(state, p))).toList());
    }

    /// The same for copies: what is there stays where it is.
    public static Proposal ofCopies(ExhibitionState state, Collection<Placement> placements) {
        return ofActivities(
                state,
                placements.stream()
                        .map(p -> p.applyTo(before(state, p))
                                .edit()
                                .id(Id.fresh())
                                .build())
                        .toList());
    }

    private static Proposal ofActivities(ExhibitionState state, List<Activity> activities) {
        var ids = activities.stream().map(Activity::id).collect(Collectors.toSet());
        var edits = activities.stream()
                .map(a -> new Edit(state.find(a.id()).orElse(null), a))
                .filter(edit -> !edit.after().equals(edit.before()))
                .toList();
        var problems =
                ScheduleCheck.of(state)
                        .after(new Change(Label.of("change.move-activities", ids.size()), edits))
                        .about(ids)
                        .stream()
                        .sorted(Comparator.comparing(Problem::severity))
                        .toList();
        var clashing = new LinkedHashSet<Id<Activity>>();
        problems.stream()
                .flatMap(problem -> problem.where().entries().stream())
                .map(id -> new Id<Activity>(id.value()))
                .filter(id -> !ids.contains(id))
                .forEach(clashing::add);
        return new Proposal(activities, clashing, problems);
    }

    public List<Placement> placements() {
        return activities.stream().map(Placement::of).toList();
    }

    public Set<Id<Activity>> placed() {
        return activities.stream().map(Activity::id).collect(Collectors.toSet());
    }

    private static Activity before(ExhibitionState state, Placement placement) {
        return state.find(placement.activity())
                .orElseGet(() -> Activity.titled(
                        placement.activity(), Name.NONE, ActivityKind.OTHER, placement.when(), placement.rooms()));
    }
}
