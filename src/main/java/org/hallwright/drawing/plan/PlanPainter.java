package org.hallwright.drawing.plan;

import java.util.List;
import org.hallwright.drawing.LabelFitter;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Surface;

/// Draws the plan of a hall, in metres with y up: the floor, what stands on it, the booths, the labels.
///
/// What is too small for the surface is left out, and labels are drawn only where they fit. Keep one painter for as
/// long as its palette and options last: it remembers how labels break. Used by one thread.
public final class PlanPainter {
    private final Palette palette;
    private final PlanOptions options;
    private final PlanColours colours;
    private final FloorPainter floor;
    private final FixturePainter fixtures;
    private final BoothPainter booths;

    public PlanPainter(Palette palette, PlanOptions options) {
        this.palette = palette;
        this.options = options;
        var fitter = new LabelFitter();
        this.colours = new PlanColours(palette, options.colourBy());
        this.floor = new FloorPainter(palette, options, fitter);
        this.fixtures = new FixturePainter(palette, colours);
        this.booths = new BoothPainter(palette, options, colours, fitter);
    }

    /// Draws what of the sheet can be seen.
    public void paint(PlanSheet sheet, Surface surface) {
        if (!options.paper()) {
            surface.fill(surface.visible(), palette.outside());
        }
        floor.hall(sheet, surface);
        floor.patches(sheet, surface);
        floor.zones(sheet, surface);
        floor.areaNames(sheet, surface);
        if (options.services()) {
            fixtures.keepClear(sheet, surface);
        }
        booths.bodies(sheet, surface);
        floor.walls(sheet, surface);
        fixtures.pillars(sheet, surface);
        fixtures.doors(sheet, surface);
        if (options.services()) {
            fixtures.firePoints(sheet, surface);
        }
        if (options.utilities()) {
            fixtures.utilities(sheet, surface);
        }
        booths.labels(sheet, surface);
        fixtures.labels(sheet, surface);
        floor.areaPlates(sheet, surface);
    }

    /// What the colours on this sheet mean, in the order in which it is explained.
    public List<LegendEntry> legend(PlanSheet sheet) {
        return colours.legend(sheet, options);
    }

    public PlanOptions options() {
        return options;
    }
}
