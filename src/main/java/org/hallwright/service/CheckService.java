package org.hallwright.service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.AssignmentCheck;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.check.PlanCheck;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.roster.DocumentCheck;
import org.hallwright.domain.roster.RosterCheck;
import org.hallwright.domain.roster.duplicate.DuplicateCheck;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.setup.SetupCheck;
import org.hallwright.exchange.roster.reference.OpenReferences;

/// Checks an exhibition by the rules of each feature; all problems found, in a stable order, changing
/// nothing.
public final class CheckService {
    private final LocalDate today;

    /// @param today at the exhibition's place, which decides what is overdue
    public CheckService(LocalDate today) {
        this.today = today;
    }

    /// What is checked.
    public enum Scope {
        PLAN,
        ROSTER,
        SCHEDULE,
        SETUP,
        ALL
    }

    /// By the rule pack in force.
    public List<Problem> check(ExhibitionState state, Scope scope) {
        return check(state, scope, RulePacks.of(state));
    }

    /// @param pack to which the plan is held
    public List<Problem> check(ExhibitionState state, Scope scope, RulePack pack) {
        return switch (scope) {
            case PLAN -> PlanCheck.problems(state, pack);
            case ROSTER -> roster(state);
            case SCHEDULE -> ScheduleCheck.problems(state);
            case SETUP -> SetupCheck.problems(state);
            case ALL ->
                Stream.of(Scope.PLAN, Scope.ROSTER, Scope.SCHEDULE, Scope.SETUP)
                        .flatMap(each -> check(state, each, pack).stream())
                        .toList();
        };
    }

    private List<Problem> roster(ExhibitionState state) {
        return Stream.of(
                        RosterCheck.problems(state),
                        DocumentCheck.problems(state, today),
                        OpenReferences.problems(state),
                        DuplicateCheck.problems(state),
                        AssignmentCheck.problems(state))
                .flatMap(List::stream)
                .toList();
    }
}
