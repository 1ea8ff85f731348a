package org.hallwright.domain.setup;

import static org.hallwright.domain.problem.Severity.WARNING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Where;

/// What is wrong with the plan of moving in: more trucks at a dock at once than it takes.
public final class SetupCheck {
    private SetupCheck() {}

    public static List<Problem> problems(ExhibitionState state) {
        return state.sorted(Dock.class, Comparator.comparing(Dock::id)).stream()
                .filter(dock -> dock.trucks() > 0)
                .flatMap(dock -> overloads(dock, state.all(MoveInTarget.class)).stream())
                .toList();
    }

    /// One problem each time that a truck comes to a full dock.
    private static List<Problem> overloads(Dock dock, Collection<MoveInTarget> targets) {
        var problems = new ArrayList<Problem>();
        var there = new ArrayList<MoveInTarget>();
        targets.stream()
                .filter(target -> dock.id().equals(target.dock()))
                .sorted(Comparator.comparing(MoveInTarget::checkIn).thenComparing(MoveInTarget::id))
                .forEach(next -> {
                    there.removeIf(target ->
                            !target.checkIn().plusMinutes(target.slotMinutes()).isAfter(next.checkIn()));
                    there.add(next);
                    if (there.size() > dock.trucks()) {
                        problems.add(overload(dock, next, there.size()));
                    }
                });
        return problems;
    }

    private static Problem overload(Dock dock, MoveInTarget target, int trucks) {
        var time = target.checkIn().toString().replace('T', ' ');
        return Problem.of(
                        WARNING,
                        "dock-overload",
                        Where.entries(dock.code(), dock.id(), target.id()),
                        dock.code(),
                        time,
                        trucks,
                        dock.trucks())
                .measured(String.valueOf(dock.trucks()), String.valueOf(trucks), "dock");
    }
}
