package org.hallwright.drawing.plan;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;

/// Draws what the editor lays over the plan, in metres with y up; lines and handles keep their size on the screen.
public final class PlanOverlayPainter {
    private final Palette palette;

    public PlanOverlayPainter(Palette palette) {
        this.palette = palette;
    }

    public void paint(PlanOverlay overlay, Surface surface) {
        var px = surface.pixel();
        if (overlay.hovered() != null) {
            surface.stroke(
                    overlay.hovered().coordinates(),
                    true,
                    Stroke.of(palette.accent().withOpacity(0.6), 2 * px));
        }
        for (var outline : overlay.selected()) {
            surface.fill(outline.coordinates(), palette.accent().withOpacity(0.14));
            surface.stroke(outline.coordinates(), true, Stroke.of(palette.accent(), 2 * px));
        }
        overlay.ghosts().forEach(ghost -> ghost(ghost, surface));
        for (var guide : overlay.guides()) {
            var stroke = new Stroke(Ink.of(0xCC79A7), px, 5 * px);
            surface.line(
                    guide.from().x(),
                    guide.from().y(),
                    guide.to().x(),
                    guide.to().y(),
                    stroke);
        }
        overlay.distances().forEach(distance -> distance(distance, surface));
        overlay.handles().forEach(handle -> handle(handle, surface));
        if (overlay.lasso() != null) {
            surface.fill(overlay.lasso(), palette.accent().withOpacity(0.1));
            surface.stroke(overlay.lasso(), new Stroke(palette.accent(), px, 4 * px));
        }
    }

    private void ghost(PlanOverlay.Ghost ghost, Surface surface) {
        var px = surface.pixel();
        var hue = ghost.allowed() ? palette.accent() : palette.danger();
        surface.fill(ghost.outline().coordinates(), hue.withOpacity(0.22));
        surface.stroke(ghost.outline().coordinates(), true, new Stroke(hue, 1.5 * px, ghost.allowed() ? 0 : 4 * px));
        var bounds = ghost.outline().bounds();
        var style = TextStyle.of(12 * px, hue).inBold().centred();
        if (!ghost.label().isEmpty() && surface.textWidth(ghost.label(), style) < bounds.width()) {
            surface.text(ghost.label(), bounds.centreX(), bounds.centreY(), style);
        }
    }

    private void distance(PlanOverlay.Distance distance, Surface surface) {
        var px = surface.pixel();
        var from = distance.from();
        var to = distance.to();
        var stroke = Stroke.of(palette.accent(), px);
        surface.line(from.x(), from.y(), to.x(), to.y(), stroke);
        tick(from, to, surface, stroke);
        tick(to, from, surface, stroke);
        var style = TextStyle.of(11 * px, Ink.WHITE).inBold().centred();
        var halfWidth = surface.textWidth(distance.label(), style) / 2 + 5 * px;
        var x = (from.x() + to.x()) / 2;
        var y = (from.y() + to.y()) / 2;
        surface.fill(new Bounds(x - halfWidth, y - 9 * px, x + halfWidth, y + 9 * px), palette.accent());
        surface.text(distance.label(), x, y, style.in(palette.lettersOn(palette.accent())));
    }

    /// A short line across the end of a distance.
    private static void tick(Point at, Point other, Surface surface, Stroke stroke) {
        var length = at.distanceTo(other);
        if (length == 0) {
            return;
        }
        var half = 5 * surface.pixel() / length;
        var dx = -(other.y() - at.y()) * half;
        var dy = (other.x() - at.x()) * half;
        surface.line(at.x() - dx, at.y() - dy, at.x() + dx, at.y() + dy, stroke);
    }

    private void handle(Point at, Surface surface) {
        var px = surface.pixel();
        var spot = new Bounds(at.x(), at.y(), at.x(), at.y());
        surface.fill(spot.grownBy(4.5 * px), palette.accent());
        surface.fill(spot.grownBy(3 * px), palette.floor());
    }
}
