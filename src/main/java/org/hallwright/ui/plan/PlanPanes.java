package org.hallwright.ui.plan;

import java.util.List;
import org.hallwright.ui.plan.areas.AreasViewModel;
import org.hallwright.ui.plan.findings.FindingsViewModel;
import org.hallwright.ui.plan.inspect.BoothOccupantViewModel;
import org.hallwright.ui.plan.layers.LayersViewModel;
import org.hallwright.ui.plan.rules.RulesViewModel;
import org.hallwright.ui.plan.rules.StandardBooth;

/// What stands behind the panes beside the plan.
public record PlanPanes(
        LayersViewModel layers,
        FindingsViewModel findings,
        AreasViewModel areas,
        RulesViewModel rules,
        StandardBooth standard,
        BoothOccupantViewModel occupant) {
    /// Follows the changes of the exhibition until the handles are run.
    List<Runnable> follow() {
        return List.of(findings.follow(), areas.follow(), rules.follow(), standard.follow(), occupant.follow());
    }
}
