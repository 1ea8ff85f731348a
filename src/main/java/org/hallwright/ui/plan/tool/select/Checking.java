package org.hallwright.ui.plan.tool.select;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Snap;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.check.rule.Measure;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Preview;

/// What the rules would find if things lay as they are being dragged: shown on the ghosts, measured on the
/// plan, and said in the line under it.
///
/// Only what comes of the drag is shown; what was wrong with the things before, and still is just so, is not.
final class Checking {
    private static final int MANY = 50;

    private final Floor floor;
    private final Set<Id<? extends PlanElement>> ids;
    private final Set<Finding> before;

    Checking(Floor floor, List<PlanElement> elements) {
        this.floor = floor;
        this.ids = elements.stream().map(PlanElement::id).collect(Collectors.toSet());
        this.before = elements.size() > MANY
                ? Set.of()
                : floor.check()
                        .map(check -> Set.copyOf(about(check.findings(floor.hall()))))
                        .orElse(Set.of());
    }

    private List<Finding> about(List<Finding> findings) {
        return findings.stream().filter(f -> f.isAbout(ids)).toList();
    }

    /// The preview with what is found where the things lie now.
    Preview on(Preview preview, List<PlanElement> moved) {
        var check = floor.check();
        if (check.isEmpty() || moved.size() > MANY) {
            return preview;
        }
        var found = about(check.get().during(moved).findings(floor.hall())).stream()
                .filter(f -> !before.contains(f))
                .toList();
        return found.isEmpty() ? preview : shown(preview, found);
    }

    private static Preview shown(Preview preview, List<Finding> found) {
        var blocked = found.stream().anyMatch(f -> f.problem().severity() == Severity.BLOCKER);
        var ghosts = new ArrayList<Ghost>();
        preview.ghosts().forEach(g -> ghosts.add(new Ghost(g.outline(), g.label(), g.allowed() && !blocked)));
        var measures = new HashSet<Snap.Line>();
        for (var finding : found) {
            switch (finding.measure()) {
                case Measure.Line line -> {
                    for (var i = 1; i < line.places().size(); i++) {
                        measures.add(new Snap.Line(
                                line.places().get(i - 1), line.places().get(i)));
                    }
                }
                case Measure.Area area -> area.outlines().forEach(outline -> ghosts.add(new Ghost(outline, "", false)));
            }
        }
        var distances = new ArrayList<>(preview.distances());
        measures.stream().filter(m -> !distances.contains(m)).forEach(distances::add);
        var worst = found.getFirst().problem();
        var hint = new Label("problem." + worst.rule(), worst.args());
        return new Preview(ghosts, preview.guides(), distances, preview.lasso(), preview.pan(), hint);
    }
}
