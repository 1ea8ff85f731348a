package org.hallwright.domain.plan.check;

import java.util.Collection;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.check.rule.FloorRules;
import org.hallwright.domain.plan.check.rule.HallFrame;
import org.hallwright.domain.plan.check.rule.HallPlan;
import org.hallwright.domain.plan.check.rule.Limits;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.problem.Problem;

/// Everything wrong with the floor of one exhibition's halls, hall by hall and by rule, measured from
/// scratch.
///
/// Limits come from a rule pack and from the plan itself: the halls' outlines and pillars, the circles
/// round fire points, the strips where nothing may be built.
public final class PlanCheck {
    private PlanCheck() {}

    /// What is wrong by the pack in force.
    public static List<Problem> problems(ExhibitionState state) {
        return problems(state, RulePacks.of(state));
    }

    public static List<Problem> problems(ExhibitionState state, RulePack pack) {
        return findings(state, pack).stream().map(Finding::problem).toList();
    }

    /// The same with the measures.
    public static List<Finding> findings(ExhibitionState state, RulePack pack) {
        return LiveCheck.of(state, pack).surveyed().findings();
    }

    /// What a hall has by itself of ways to exits that are too long and of dead ends, with these elements and nothing
    /// more: no arrangement of booths can mend it.
    public static List<Finding> walksWithoutBooths(
            Hall hall, Collection<? extends PlanElement> elements, RulePack pack) {
        return FloorRules.walks(HallPlan.of(HallFrame.of(hall), Limits.of(pack), elements));
    }
}
