package org.hallwright.drawing.plan;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.Wall;
import org.hallwright.drawing.Hatching;
import org.hallwright.drawing.ImagePlace;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.LabelFit;
import org.hallwright.drawing.LabelFitter;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.detail.Labels;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.LabelFrame;
import org.hallwright.drawing.plan.sheet.PlanSheet;

/// Draws the floor of a hall: outline, grid, themed areas and walls.
final class FloorPainter {
    private static final double WALL_M = 0.35;

    /// Nearer than this many pixels a metre the floor shows its metres.
    private static final double FINE_GRID_PX = 12;

    private final Palette palette;
    private final PlanLook look;
    private final LabelFitter fitter;

    FloorPainter(Palette palette, PlanLook look, LabelFitter fitter) {
        this.palette = palette;
        this.look = look;
        this.fitter = fitter;
    }

    /// Whether the floor is all that can be seen, so that nothing around it need be drawn.
    static boolean fills(PlanSheet sheet, Bounds seen) {
        var outline = sheet.hall().outline();
        var bounds = outline.bounds();
        return bounds.contains(seen) && Math.abs(bounds.width() * bounds.height() - outline.area()) < 1e-6;
    }

    /// The wall lies outside the outline, which is its inner face.
    void hall(PlanSheet sheet, Surface surface) {
        var outline = sheet.hall().outline().coordinates();
        var thick = Math.max(WALL_M, 1.6 * surface.pixel());
        surface.stroke(outline, true, Stroke.of(palette.wall(), 2 * thick));
        surface.fill(outline, palette.floor());
        if (look.shows(PlanLayer.GRID)) {
            grid(outline, surface);
        }
        // Over the grid, whose lines would break up what is traced.
        if (look.shows(PlanLayer.UNDERLAY)) {
            underlays(sheet, surface);
        }
    }

    private static void underlays(PlanSheet sheet, Surface surface) {
        for (var underlay : sheet.all(Underlay.class)) {
            if (underlay.bounds().intersects(surface.visible())) {
                var at = underlay.at();
                var place = new ImagePlace(
                        at.x(), at.y(), underlay.width(), underlay.depth(), underlay.rotation(), underlay.opacity());
                sheet.pictureOf(underlay).ifPresent(picture -> surface.image(picture, place));
            }
        }
    }

    private void grid(double[] outline, Surface surface) {
        var pixel = surface.pixel();
        if (1 / pixel >= FINE_GRID_PX) {
            lines(outline, 1, Stroke.of(palette.grid(), pixel), surface);
        }
        var step = 10 / pixel >= 24 ? 10 : 50;
        lines(outline, step, Stroke.of(palette.gridStrong(), pixel), surface);
    }

    private static void lines(double[] outline, double step, Stroke stroke, Surface surface) {
        var seen = surface.visible();
        for (var line : Hatching.of(outline, 0, step)) {
            if (line[1] > seen.minY() && line[1] < seen.maxY()) {
                surface.stroke(line, false, stroke);
            }
        }
        for (var line : Hatching.of(outline, 90, step)) {
            if (line[0] > seen.minX() && line[0] < seen.maxX()) {
                surface.stroke(line, false, stroke);
            }
        }
    }

    void patches(PlanSheet sheet, Surface surface) {
        for (var patch : sheet.all(AreaPatch.class)) {
            if (patch.bounds().intersects(surface.visible())) {
                var hue = hue(sheet, patch);
                var outline = patch.outline().coordinates();
                surface.fill(outline, palette.tint(hue, palette.isDark() ? 0.16 : 0.1));
                surface.stroke(outline, true, Stroke.of(palette.tint(hue, 0.55), Math.max(0.08, surface.pixel())));
            }
        }
    }

    private Ink hue(PlanSheet sheet, AreaPatch patch) {
        var place = sheet.areaPlace(patch.area());
        return place < 0
                ? palette.line()
                : palette.series(place, sheet.areas().get(place).colour());
    }

    /// Names where no booth lies; where all is full, large and light behind the booths.
    void areaNames(PlanSheet sheet, Surface surface) {
        for (var spot : sheet.areaSpots()) {
            if (spot.size() < 7 * surface.pixel() || !spot.patch().bounds().intersects(surface.visible())) {
                continue;
            }
            var hue = hue(sheet, spot.patch());
            var ink = spot.free() ? palette.text().mixed(hue, 0.55) : palette.tint(hue, 0.35);
            surface.text(
                    spot.name(),
                    spot.x(),
                    spot.y(),
                    TextStyle.of(spot.size(), ink).inBold().centred());
        }
    }

    /// In the overview, where letters on the floor would be too small, names on plates above everything.
    void areaPlates(PlanSheet sheet, Surface surface) {
        var pixel = surface.pixel();
        for (var spot : sheet.areaSpots()) {
            var bounds = spot.patch().bounds();
            if (spot.size() >= 7 * pixel || !bounds.intersects(surface.visible())) {
                continue;
            }
            var box = new LabelFit.Box(bounds.width() - 8 * pixel, bounds.height(), 8 * pixel, 13 * pixel, 2);
            fitter.on(surface).fit(spot.name(), true, box).ifPresent(fit -> plate(sheet, spot.patch(), fit, surface));
        }
    }

    private void plate(PlanSheet sheet, AreaPatch patch, LabelFit fit, Surface surface) {
        var style = TextStyle.of(fit.size(), palette.text()).inBold().centred();
        var width = fit.lines().stream()
                .mapToDouble(l -> surface.textWidth(l, style))
                .max()
                .orElse(0);
        var height = fit.lines().size() * fit.size() * LabelFit.LEADING;
        var at = patch.bounds();
        var pad = 3 * surface.pixel();
        var plate = new Bounds(
                        at.centreX() - width / 2,
                        at.centreY() - height / 2,
                        at.centreX() + width / 2,
                        at.centreY() + height / 2)
                .grownBy(pad);
        surface.fill(plate, palette.floor().withOpacity(0.86));
        surface.fill(new Bounds(plate.minX(), plate.minY(), plate.minX() + pad * 0.7, plate.maxY()), hue(sheet, patch));
        Labels.block(fit, new LabelFrame(at.centreX(), at.centreY(), width, height, 0), 0, style, surface::text);
    }

    void walls(PlanSheet sheet, Surface surface) {
        for (var wall : sheet.all(Wall.class)) {
            var stroke = Stroke.of(palette.wall(), Math.max(wall.thickness(), 1.2 * surface.pixel()));
            surface.line(
                    wall.from().x(), wall.from().y(), wall.to().x(), wall.to().y(), stroke);
        }
    }
}
