package org.hallwright.service.revisions;

import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.check.PlanCheck;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;

/// What a check says to publishing a plan or releasing a programme.
///
/// @param blockers prevent it
/// @param warnings are asked about
public record Readiness(List<Problem> blockers, List<Problem> warnings) {
    static Readiness of(ExhibitionState plan) {
        return of(PlanCheck.problems(plan));
    }

    static Readiness of(List<Problem> problems) {
        return new Readiness(of(problems, Severity.BLOCKER), of(problems, Severity.WARNING));
    }

    private static List<Problem> of(List<Problem> problems, Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).toList();
    }
}
