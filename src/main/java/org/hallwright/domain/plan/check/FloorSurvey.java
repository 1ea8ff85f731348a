package org.hallwright.domain.plan.check;

import java.util.List;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.check.rule.FloorRules;
import org.hallwright.domain.plan.check.rule.HallPlan;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// A survey of one hall's floor as it is at one moment, still to be made: half a second of work for 200,000
/// m².
///
/// Immutable and without effect, so that it may be made on any thread and thrown away.
public final class FloorSurvey {
    private final HallPlan plan;

    FloorSurvey(HallPlan plan) {
        this.plan = plan;
    }

    /// What a survey found, to be given to [LiveCheck#with].
    public static final class Found {
        private final HallPlan plan;
        private final List<Finding> findings;

        private Found(HallPlan plan, List<Finding> findings) {
            this.plan = plan;
            this.findings = List.copyOf(findings);
        }

        Id<Hall> hall() {
            return plan.frame().hall().id();
        }

        public List<Finding> findings() {
            return findings;
        }
    }

    public Id<Hall> hall() {
        return plan.frame().hall().id();
    }

    public Found make() {
        return new Found(plan, FloorRules.findings(plan));
    }

    /// Whether that was found on this very plan.
    boolean isOf(@Nullable Found found) {
        return found != null && found.plan == plan;
    }
}
