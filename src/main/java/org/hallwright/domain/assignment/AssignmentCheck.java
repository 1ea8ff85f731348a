package org.hallwright.domain.assignment;

import static org.hallwright.domain.problem.Severity.BLOCKER;
import static org.hallwright.domain.problem.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// What is wrong between roster and plan: booths sold twice, sold although held, sold and gone, or
/// let to somebody whom their themed area does not admit.
public final class AssignmentCheck {
    private final ExhibitionState state;
    private final Occupancy occupancy;
    private final List<Problem> problems = new ArrayList<>();

    private AssignmentCheck(ExhibitionState state) {
        this.state = state;
        occupancy = Occupancy.of(state);
    }

    public static List<Problem> problems(ExhibitionState state) {
        var check = new AssignmentCheck(state);
        var live = state.sorted(Assignment.class, Comparator.comparing(Assignment::id)).stream()
                .filter(Assignment::isLive)
                .toList();
        live.stream()
                .collect(Collectors.groupingBy(Assignment::booth, TreeMap::new, Collectors.toList()))
                .forEach(check::doubleBooking);
        state.sorted(Hold.class, Comparator.comparing(Hold::id)).forEach(check::held);
        live.forEach(check::lost);
        live.forEach(check::notAdmitted);
        return check.problems;
    }

    private void doubleBooking(Id<Booth> booth, List<Assignment> assignments) {
        if (assignments.size() > 1) {
            var who = assignments.stream().map(a -> exhibitor(a.exhibitor())).toList();
            var names = new Name(
                    who.stream().map(Name::enFirst).collect(Collectors.joining(", ")),
                    who.stream().map(Name::zhFirst).collect(Collectors.joining("、")));
            problems.add(Problem.of(BLOCKER, "double-booking", Where.entries(sign(booth), booth), sign(booth), names)
                    .measured("1", String.valueOf(assignments.size()), "assignment"));
        }
    }

    private void held(Hold hold) {
        occupancy
                .on(hold.booth())
                .map(Assignment::exhibitor)
                .map(this::exhibitor)
                .ifPresent(name -> problems.add(Problem.of(
                                WARNING,
                                "held-and-assigned",
                                Where.entries(sign(hold.booth()), hold.booth()),
                                sign(hold.booth()),
                                hold.heldFor(),
                                name)
                        .measured("", "", "assignment")));
    }

    private void lost(Assignment assignment) {
        if (state.find(assignment.booth()).isEmpty()
                || state.find(assignment.exhibitor()).isEmpty()) {
            var where = Where.entries(sign(assignment.booth()), assignment.id());
            problems.add(Problem.of(
                            BLOCKER,
                            "assignment-lost",
                            where,
                            sign(assignment.booth()),
                            exhibitor(assignment.exhibitor()))
                    .measured("", "", "assignment"));
        }
    }

    private void notAdmitted(Assignment assignment) {
        var booth = state.find(assignment.booth());
        var exhibitor = state.find(assignment.exhibitor());
        if (booth.isPresent() && exhibitor.isPresent()) {
            AreaRefusal.of(state, booth.get(), exhibitor.get())
                    .ifPresent(refusal -> problems.add(Problem.of(
                                    WARNING,
                                    "not-admitted",
                                    Where.entries(sign(assignment.booth()), assignment.booth(), assignment.exhibitor()),
                                    sign(assignment.booth()),
                                    refusal.reason())
                            .measured("", "", "assignment")));
        }
    }

    private String sign(Id<Booth> id) {
        return state.find(id)
                .map(Booth::number)
                .filter(number -> !number.isEmpty())
                .orElse(id.value());
    }

    private Name exhibitor(Id<Exhibitor> id) {
        return state.find(id).map(Exhibitor::name).orElse(new Name(id.value(), id.value()));
    }
}
