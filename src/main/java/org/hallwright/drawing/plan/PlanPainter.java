package org.hallwright.drawing.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Door;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.LabelFitter;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.plan.booth.BoothColours;
import org.hallwright.drawing.plan.booth.BoothPainter;
import org.hallwright.drawing.plan.detail.PlanInks;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.mark.PlanMarks;
import org.hallwright.drawing.plan.mark.Tone;
import org.hallwright.drawing.plan.sheet.PlanSheet;

/// Draws the plan of a hall, in metres with y up: the floor, what stands on it, the booths, the labels.
///
/// What is too small for the surface is left out, and labels are drawn only where they fit. Keep one
/// painter for as long as its palette and look last: it remembers how labels break. Used by one thread.
public final class PlanPainter {
    private final Palette palette;
    private final PlanLook look;
    private final BoothColours colours;
    private final PlanLegend legend;
    private final FloorPainter floor;
    private final ZonePainter zones;
    private final FixturePainter fixtures;
    private final DoorPainter doors;
    private final BoothPainter booths;
    private final DimensionPainter dimensions;
    private final MarkPainter marks;

    public PlanPainter(Palette palette, PlanLook look) {
        this(palette, look, number -> "(" + number + ")");
    }

    /// @param formerly how a former number is written where there is room
    public PlanPainter(Palette palette, PlanLook look, UnaryOperator<String> formerly) {
        this.palette = palette;
        this.look = look;
        var fitter = new LabelFitter();
        this.colours = new BoothColours(palette, look.colourBy());
        this.legend = new PlanLegend(palette, look);
        this.floor = new FloorPainter(palette, look, fitter);
        this.zones = new ZonePainter(palette, look, fitter);
        this.fixtures = new FixturePainter(palette);
        this.doors = new DoorPainter(palette, look);
        this.booths = new BoothPainter(palette, look, fitter, formerly);
        this.dimensions = new DimensionPainter(palette);
        this.marks = new MarkPainter(palette);
    }

    /// Draws what of the sheet can be seen, without marks.
    public void paint(PlanSheet sheet, Surface surface) {
        paint(sheet, PlanMarks.NONE, surface);
    }

    /// Draws what of the sheet and of the marks over it can be seen.
    public void paint(PlanSheet sheet, PlanMarks marked, Surface surface) {
        if (!look.paper() && !FloorPainter.fills(sheet, surface.visible())) {
            surface.fill(surface.visible(), palette.outside());
        }
        var classes = colours.classes(sheet, marked);
        ground(sheet, surface);
        if (look.shows(PlanLayer.BOOTHS)) {
            booths.bodies(sheet, classes, surface);
        }
        building(sheet, surface);
        if (look.shows(PlanLayer.BOOTHS)) {
            booths.labels(sheet, classes, surface);
        }
        if (look.shows(PlanLayer.LABELS)) {
            fixtures.labels(sheet, surface);
        }
        if (look.shows(PlanLayer.THEMED_AREAS)) {
            floor.areaPlates(sheet, surface);
        }
        if (look.shows(PlanLayer.DIMENSIONS)) {
            dimensions.paint(sheet, surface);
        }
        if (look.shows(PlanLayer.CHECKS)) {
            marks.paint(sheet, marked, surface);
        }
    }

    /// What lies under the booths.
    private void ground(PlanSheet sheet, Surface surface) {
        floor.hall(sheet, surface);
        if (look.shows(PlanLayer.THEMED_AREAS)) {
            floor.patches(sheet, surface);
        }
        if (look.shows(PlanLayer.ZONES)) {
            zones.paint(sheet, surface);
        }
        if (look.shows(PlanLayer.THEMED_AREAS)) {
            floor.areaNames(sheet, surface);
        }
        if (look.shows(PlanLayer.FIRE_POINTS)) {
            fixtures.keepClear(sheet, surface);
        }
    }

    /// What belongs to the building.
    private void building(PlanSheet sheet, Surface surface) {
        if (look.shows(PlanLayer.WALLS)) {
            floor.walls(sheet, surface);
        }
        if (look.shows(PlanLayer.PILLARS)) {
            fixtures.pillars(sheet, surface);
        }
        if (look.shows(PlanLayer.DOORS)) {
            doors.paint(sheet, surface);
        }
        if (look.shows(PlanLayer.FIRE_POINTS)) {
            fixtures.firePoints(sheet, surface);
        }
        if (look.shows(PlanLayer.UTILITIES)) {
            fixtures.utilities(sheet, surface);
        }
    }

    /// The colour in which marks of a tone are drawn.
    public Ink ink(Tone tone) {
        return new PlanInks(palette).tone(tone);
    }

    /// What the colours on this sheet mean, in the order in which it is explained.
    public List<LegendEntry> legend(PlanSheet sheet) {
        return legend(sheet, PlanMarks.NONE);
    }

    /// What the colours on this sheet mean, where they depend on marks.
    public List<LegendEntry> legend(PlanSheet sheet, PlanMarks marked) {
        return legend.of(sheet, colours.classes(sheet, marked));
    }

    /// The hall with what is drawn around it: the arrows and codes of doors, and measures.
    public Bounds extent(PlanSheet sheet) {
        var bounds = sheet.bounds();
        var measured = look.shows(PlanLayer.DIMENSIONS);
        var doors = look.shows(PlanLayer.DOORS) && !sheet.all(Door.class).isEmpty();
        var around = doors ? DoorPainter.REACH_M : 0;
        var beside = doors && !measured ? DoorPainter.REACH_BESIDE_M : around;
        var measures = measured ? DimensionPainter.OUTSIDE_M + DimensionPainter.LETTERS_M : 0;
        return new Bounds(
                bounds.minX() - Math.max(beside, measures),
                bounds.minY() - Math.max(around, measures),
                bounds.maxX() + beside,
                bounds.maxY() + around);
    }

    public PlanLook look() {
        return look;
    }
}
