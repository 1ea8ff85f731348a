package org.hallwright.ui.plan.board;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.drawing.plan.PlanOverlay;
import org.hallwright.drawing.plan.PlanOverlay.Distance;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.drawing.plan.PlanOverlay.Guide;
import org.hallwright.i18n.Formats;
import org.hallwright.ui.plan.tool.Preview;
import org.jspecify.annotations.Nullable;

/// Puts together what lies over the plan: the selection, the gesture under way, the exhibitor being carried.
final class Overlays {
    private final Formats formats;

    Overlays(Formats formats) {
        this.formats = formats;
    }

    /// @param handles by which something can be taken hold of
    /// @param carried where what is carried over the plan may be let go
    /// @param hovered what is under the pointer, null for none
    PlanOverlay of(
            List<PlanElement> selected,
            List<Point> handles,
            Preview preview,
            List<Ghost> carried,
            @Nullable PlanElement hovered) {
        var ghosts = new ArrayList<>(preview.ghosts());
        ghosts.addAll(carried);
        return new PlanOverlay(
                selected.stream().map(Shapes::outline).toList(),
                handles,
                hovered == null ? null : Shapes.outline(hovered),
                ghosts,
                preview.guides().stream().map(l -> new Guide(l.from(), l.to())).toList(),
                preview.distances().stream()
                        .map(l -> new Distance(l.from(), l.to(), formats.length(l.length())))
                        .toList(),
                preview.lasso());
    }
}
