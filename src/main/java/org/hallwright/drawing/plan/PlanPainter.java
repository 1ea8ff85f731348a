package org.hallwright.drawing.plan;

import java.util.List;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;

/// Draws the plan of a hall, in metres with y up.
///
/// Holds no state but its palette and options; what is too small for the surface is left out.
public final class PlanPainter {
    private final Palette palette;
    private final PlanOptions options;

    public PlanPainter(Palette palette, PlanOptions options) {
        this.palette = palette;
        this.options = options;
    }

    public void paint(PlanSheet sheet, Surface surface) {
        surface.fill(surface.visible(), palette.outside());
        surface.fill(sheet.hall().outline().coordinates(), palette.floor());
        for (var mark : sheet.boothsIn(surface.visible())) {
            surface.fill(mark.outline(), palette.status(mark.status()));
            surface.stroke(mark.outline(), true, Stroke.of(palette.line(), surface.pixel()));
        }
    }

    /// What the colours on this sheet mean, in the order in which it is explained.
    public List<LegendEntry> legend(PlanSheet sheet) {
        return List.of();
    }

    public PlanOptions options() {
        return options;
    }
}
