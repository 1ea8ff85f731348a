package org.hallwright.drawing.plan.booth;

import java.util.List;
import java.util.function.UnaryOperator;
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
    private static final double WALL_M = 0.04;
    private static final double WALLS_TO_WIDTH = 22;
    private static final double FAR_PX = 14;
    private static final double LINED_PX = 4;

    /// No label is narrower.
    private static final double LABEL_PX = 15;

    private final Palette palette;
    private final PlanLook look;
    private final PlanInks inks;
    private final BoothLabels labels;
    private final BoothWalls walls = new BoothWalls();
    private @Nullable PlanSheet drawn;
    private @Nullable BoothClasses drawnBy;
    private BoothBoxes boxes = BoothBoxes.NONE;

    /// @param formerly how a former number is written where there is room
    public BoothPainter(Palette palette, PlanLook look, LabelFitter fitter, UnaryOperator<String> formerly) {
        this.palette = palette;
        this.look = look;
        this.inks = new PlanInks(palette);
        this.labels = new BoothLabels(palette, look, fitter, formerly);
    }

    public void bodies(PlanSheet sheet, BoothClasses classes, Surface surface) {
        var far = isFar(sheet, classes, surface);
        if (palette.paper()) {
            onPaper(sheet.boothsIn(surface.visible()), classes, surface);
        } else {
            onScreen(classes, far, surface);
        }
        if (!far) {
            patterns(classes, surface);
            if (look.shows(PlanLayer.OPEN_SIDES)) {
                walls(sheet.boothsIn(surface.visible()), surface);
            }
        }
    }

    private Ink line() {
        return palette.floor().mixed(palette.line(), 0.75);
    }

    private double hairline(Surface surface) {
        return (palette.paper() ? 0.5 : 1) * surface.pixel();
    }

    /// Whether booths are so small on the surface that they are drawn as plain boxes.
    private boolean isFar(PlanSheet sheet, BoothClasses classes, Surface surface) {
        if (drawn != sheet || drawnBy != classes) {
            boxes = new BoothBoxes(sheet.booths(), classes);
            drawn = sheet;
            drawnBy = classes;
        }
        return !palette.paper() && boxes.usualWidth() < FAR_PX * surface.pixel();
    }

    /// Whole rows as one box of lines, and on it the booths of each class in turn.
    private void onScreen(BoothClasses classes, boolean far, Surface surface) {
        var half = surface.pixel() / 2;
        var lined = boxes.usualWidth() > LINED_PX * surface.pixel();
        if (lined) {
            boxes.drawRows(line(), half, surface);
        }
        for (var i = 0; i < classes.all().size(); i++) {
            var fill = classes.all().get(i).fill();
            if (lined) {
                boxes.drawClass(i, fill, -half, surface);
            } else {
                boxes.drawRows(i, fill, surface);
            }
        }
        for (var mark : boxes.others()) {
            if (mark.bounds().intersects(surface.visible())) {
                slanted(mark, classes.of(mark).fill(), far, surface);
            }
        }
    }

    /// Each booth a shape of its own, under its own name. An upright one is two filled rectangles, which costs less
    /// than one stroked.
    private void onPaper(List<BoothMark> seen, BoothClasses classes, Surface surface) {
        var half = hairline(surface) / 2;
        for (var mark : seen) {
            if (mark.isUpright()) {
                surface.fill(mark.bounds().grownBy(half), line());
            }
        }
        for (var mark : seen) {
            surface.name("booth-" + mark.booth().id().value(), mark.booth().number());
            if (mark.isUpright()) {
                surface.fill(mark.bounds().grownBy(-half), classes.of(mark).fill());
            } else {
                slanted(mark, classes.of(mark).fill(), false, surface);
            }
        }
    }

    private void slanted(BoothMark mark, Ink ink, boolean far, Surface surface) {
        surface.fill(mark.outline(), ink);
        if (!far) {
            surface.stroke(mark.outline(), true, Stroke.of(palette.line(), surface.pixel()));
        }
    }

    /// Lines over the fill, where a booth is large enough to show them.
    private void patterns(BoothClasses classes, Surface surface) {
        var spacing = Math.max(0.55, 5 * surface.pixel());
        for (var mark : boxes.patterned()) {
            var of = classes.of(mark);
            if (mark.bounds().width() > 2.5 * spacing && mark.bounds().intersects(surface.visible())) {
                var stroke = Stroke.of(inks.pattern(of.fill()), Math.max(0.03, 0.8 * surface.pixel()));
                for (var degrees : of.pattern().directions()) {
                    surface.hatch(mark.outline(), degrees, spacing, stroke);
                }
            }
        }
    }

    /// Very near walls do not grow, since they tell which sides are open and not how thick a panel is; from afar
    /// they would be all there is.
    private void walls(List<BoothMark> seen, Surface surface) {
        var fine = hairline(surface);
        var thick = Math.clamp(WALL_M, fine, 2 * fine);
        if (boxes.usualWidth() > WALLS_TO_WIDTH * thick) {
            walls.draw(seen, thick, panel(), surface);
        }
    }

    /// Panels of booths are lighter than walls of the hall, and must not outshine the fills in the dark.
    private Ink panel() {
        return palette.isDark() ? palette.wall().mixed(palette.floor(), 0.5) : palette.wall();
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
