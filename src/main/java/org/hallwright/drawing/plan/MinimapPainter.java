package org.hallwright.drawing.plan;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.plan.booth.BoothBoxes;
import org.hallwright.drawing.plan.booth.BoothClasses;
import org.hallwright.drawing.plan.booth.BoothColours;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.mark.PlanMarks;
import org.hallwright.drawing.plan.sheet.PlanSheet;

/// Draws a hall small and coarse for a corner of the window: floor, themed areas, booths as plain fills,
/// and a frame around what the plan beside it shows.
public final class MinimapPainter {
    private final Palette palette;
    private final boolean showsAreas;
    private final BoothColours colours;
    private BoothBoxes boxes = BoothBoxes.NONE;
    private BoothClasses classes = new BoothClasses(List.of(), mark -> 0);

    public MinimapPainter(Palette palette, PlanLook look) {
        this.palette = palette;
        this.showsAreas = look.shows(PlanLayer.THEMED_AREAS);
        this.colours = new BoothColours(palette, look.colourBy());
    }

    /// Draws the hall, without the frame.
    public void paint(PlanSheet sheet, PlanMarks marks, Surface surface) {
        var px = surface.pixel();
        surface.fill(surface.visible(), palette.outside());
        var hall = sheet.hall().outline().coordinates();
        surface.fill(hall, palette.floor());
        if (showsAreas) {
            patches(sheet, surface);
        }
        booths(sheet, marks, surface);
        surface.stroke(hall, true, Stroke.of(palette.wall(), 1.2 * px));
    }

    private void patches(PlanSheet sheet, Surface surface) {
        for (var patch : sheet.all(AreaPatch.class)) {
            var place = sheet.areaPlace(patch.area());
            if (place >= 0) {
                var hue = palette.series(place, sheet.areas().get(place).colour());
                surface.fill(patch.outline().coordinates(), palette.tint(hue, 0.16));
            }
        }
    }

    private void booths(PlanSheet sheet, PlanMarks marks, Surface surface) {
        var now = colours.classes(sheet, marks);
        if (now != classes) {
            classes = now;
            boxes = new BoothBoxes(sheet.booths(), now);
        }
        for (var i = 0; i < now.all().size(); i++) {
            // Free booths are as light as the floor, but they are booths.
            var fill = now.all().get(i).fill();
            boxes.drawRows(i, fill.mixed(palette.line(), fill.equals(palette.floor()) ? 0.3 : 0.12), surface);
        }
        for (var mark : boxes.others()) {
            surface.fill(mark.outline(), now.of(mark).fill().mixed(palette.line(), 0.12));
        }
    }

    /// Frames what the plan shows.
    ///
    /// @param seen that part, in metres
    public void frame(Bounds seen, Surface surface) {
        var px = surface.pixel();
        var all = surface.visible();
        var frame = new Bounds(
                Math.max(seen.minX(), all.minX() + px),
                Math.max(seen.minY(), all.minY() + px),
                Math.min(seen.maxX(), all.maxX() - px),
                Math.min(seen.maxY(), all.maxY() - px));
        surface.fill(frame, palette.accent().withOpacity(0.14));
        surface.stroke(frame, Stroke.of(palette.accent(), 1.5 * px));
    }
}
