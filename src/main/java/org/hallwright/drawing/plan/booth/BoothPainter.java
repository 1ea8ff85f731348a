package org.hallwright.drawing.plan.booth;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Hatching;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.LabelFitter;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.plan.detail.PlanInks;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.jspecify.annotations.Nullable;

/// Draws booths: bodies batched by colour, walls on closed sides, and what is written on them.
public final class BoothPainter {
    private static final double WALL_M = 0.07;
    private static final double FAR_PX = 14;
    private static final double LINED_PX = 4;

    /// No label is narrower.
    private static final double LABEL_PX = 15;

    private final Palette palette;
    private final PlanLook look;
    private final PlanInks inks;
    private final BoothLabels labels;
    private @Nullable PlanSheet boxesOf;
    private @Nullable BoothClasses boxesBy;
    private BoothBoxes boxes = BoothBoxes.NONE;

    /// @param formerly how a former number is written where there is room
    public BoothPainter(Palette palette, PlanLook look, LabelFitter fitter, UnaryOperator<String> formerly) {
        this.palette = palette;
        this.look = look;
        this.inks = new PlanInks(palette);
        this.labels = new BoothLabels(palette, look, fitter, formerly);
    }

    /// Upright booths are two filled rectangles each, which costs less than one stroked.
    public void bodies(PlanSheet sheet, BoothClasses classes, Surface surface) {
        if (isFar(sheet, classes, surface)) {
            fromAfar(classes, surface);
            return;
        }
        var seen = sheet.boothsIn(surface.visible());
        var hairline = palette.paper() ? 0.5 * surface.pixel() : surface.pixel();
        for (var mark : seen) {
            if (mark.isUpright()) {
                surface.fill(mark.bounds().grownBy(hairline / 2), line());
            }
        }
        var groups = classes.sorted(seen);
        for (var i = 0; i < groups.size(); i++) {
            var ink = classes.all().get(i).fill();
            groups.get(i).forEach(mark -> body(mark, ink, hairline / 2, surface));
            pattern(groups.get(i), classes.all().get(i), surface);
        }
        if (look.shows(PlanLayer.OPEN_SIDES)) {
            walls(seen, surface);
        }
    }

    private Ink line() {
        return palette.floor().mixed(palette.line(), 0.75);
    }

    /// Whether booths are so small on the surface that they are drawn as plain boxes.
    private boolean isFar(PlanSheet sheet, BoothClasses classes, Surface surface) {
        if (boxesOf != sheet || boxesBy != classes) {
            boxes = new BoothBoxes(sheet.booths(), classes);
            boxesOf = sheet;
            boxesBy = classes;
        }
        return !palette.paper() && boxes.usualWidth() < FAR_PX * surface.pixel();
    }

    private void fromAfar(BoothClasses classes, Surface surface) {
        var px = surface.pixel();
        var lined = boxes.usualWidth() > LINED_PX * px;
        if (lined) {
            boxes.drawBlocks(line(), px / 2, surface);
        }
        for (var i = 0; i < classes.all().size(); i++) {
            boxes.drawClass(i, classes.all().get(i).fill(), lined ? -px / 2 : 0, surface);
        }
        for (var mark : boxes.others()) {
            if (mark.bounds().intersects(surface.visible())) {
                surface.fill(mark.outline(), classes.of(mark).fill());
            }
        }
    }

    /// Lines over the fill, where a booth is large enough to show them.
    private void pattern(List<BoothMark> marks, BoothClass of, Surface surface) {
        var spacing = Math.max(0.55, 5 * surface.pixel());
        var stroke = Stroke.of(inks.pattern(of.fill()), Math.max(0.03, 0.8 * surface.pixel()));
        for (var degrees : of.pattern().directions()) {
            for (var mark : marks) {
                if (mark.bounds().width() > 2.5 * spacing) {
                    Hatching.of(mark.outline(), degrees, spacing).forEach(l -> surface.stroke(l, false, stroke));
                }
            }
        }
    }

    private void body(BoothMark mark, Ink ink, double inset, Surface surface) {
        surface.name("booth-" + mark.booth().id().value(), mark.booth().number());
        if (mark.isUpright()) {
            surface.fill(mark.bounds().grownBy(-inset), ink);
        } else {
            surface.fill(mark.outline(), ink);
            surface.stroke(mark.outline(), true, Stroke.of(palette.line(), surface.pixel()));
        }
    }

    /// Walls are drawn inside the booth, so that the wall of two neighbours is twice as strong, as it is in
    /// the hall.
    private void walls(List<BoothMark> marks, Surface surface) {
        var thick = Math.max(WALL_M, (palette.paper() ? 0.5 : 1) * surface.pixel());
        for (var mark : marks) {
            if (!isBuilt(mark) || mark.bounds().width() < 8 * thick) {
                continue;
            }
            for (var side = 0; side < mark.open().length; side++) {
                if (!mark.open()[side]) {
                    wall(mark, side, thick, surface);
                }
            }
        }
    }

    /// Shell scheme stands with its walls; raw space is bare floor.
    private static boolean isBuilt(BoothMark mark) {
        return switch (mark.booth().kind()) {
            case SHELL_SCHEME, PACKAGE -> true;
            case RAW_SPACE, SPECIAL_SHOW, NON_INVENTORY -> false;
        };
    }

    private void wall(BoothMark mark, int side, double thick, Surface surface) {
        var o = mark.outline();
        var x0 = o[2 * side];
        var y0 = o[2 * side + 1];
        var x1 = o[(2 * side + 2) % o.length];
        var y1 = o[(2 * side + 3) % o.length];
        if (mark.isUpright()) {
            surface.fill(strip(x0, y0, x1, y1, thick), panel());
            return;
        }
        surface.line(x0, y0, x1, y1, Stroke.of(panel(), thick));
    }

    /// Panels of booths are lighter than walls of the hall, and must not outshine the fills in the dark.
    private Ink panel() {
        return palette.isDark() ? palette.wall().mixed(palette.floor(), 0.5) : palette.wall();
    }

    /// The strip to the left of an upright side, which is inside since corners run counter-clockwise.
    private static Bounds strip(double x0, double y0, double x1, double y1, double thick) {
        var inX = -Math.signum(y1 - y0) * thick;
        var inY = Math.signum(x1 - x0) * thick;
        return new Bounds(
                Math.min(Math.min(x0, x1), x0 + inX),
                Math.min(Math.min(y0, y1), y0 + inY),
                Math.max(Math.max(x0, x1), x0 + inX),
                Math.max(Math.max(y0, y1), y0 + inY));
    }

    public void labels(PlanSheet sheet, BoothClasses classes, Surface surface) {
        var far = isFar(sheet, classes, surface);
        var marks = far ? boxes.atLeast(LABEL_PX * surface.pixel()) : sheet.boothsIn(surface.visible());
        for (var mark : marks) {
            if (!far || mark.bounds().intersects(surface.visible())) {
                labels.draw(mark, palette.lettersOn(classes.of(mark).fill()), surface);
            }
        }
    }
}
