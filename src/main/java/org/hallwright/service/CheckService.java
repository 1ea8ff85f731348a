package org.hallwright.service;

import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.AssignmentCheck;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.check.PlanCheck;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.roster.RosterCheck;
import org.hallwright.domain.schedule.ScheduleCheck;
import org.hallwright.domain.setup.SetupCheck;

/// Checks an exhibition by the rules of each feature; all problems found, in a stable order, changing nothing.
public final class CheckService {
    /// What is checked.
    public enum Scope {
        PLAN,
        ROSTER,
        SCHEDULE,
        SETUP,
        ALL
    }

    public List<Problem> check(ExhibitionState state, Scope scope) {
        return switch (scope) {
            case PLAN -> PlanCheck.problems(state);
            case ROSTER -> roster(state);
            case SCHEDULE -> ScheduleCheck.problems(state);
            case SETUP -> SetupCheck.problems(state);
            case ALL ->
                Stream.of(Scope.PLAN, Scope.ROSTER, Scope.SCHEDULE, Scope.SETUP)
                        .flatMap(each -> check(state, each).stream())
                        .toList();
        };
    }

    private static List<Problem> roster(ExhibitionState state) {
        return Stream.concat(RosterCheck.problems(state).stream(), AssignmentCheck.problems(state).stream())
                .toList();
    }
}
