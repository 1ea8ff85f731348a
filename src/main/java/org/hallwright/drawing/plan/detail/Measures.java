package org.hallwright.drawing.plan.detail;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;

/// Draws measured distances: a line with ticks at its ends and its value on a plate, in the size of the
/// surface.
public final class Measures {
    private final Palette palette;

    public Measures(Palette palette) {
        this.palette = palette;
    }

    /// A distance with its value in the middle.
    public void span(Point from, Point to, String label, Ink ink, Surface surface) {
        var stroke = Stroke.of(ink, (palette.paper() ? 0.8 : 1.2) * surface.pixel());
        surface.line(from.x(), from.y(), to.x(), to.y(), stroke);
        tick(from, to, surface, stroke);
        tick(to, from, surface, stroke);
        if (!label.isEmpty()) {
            plate(label, (from.x() + to.x()) / 2, (from.y() + to.y()) / 2, ink, surface);
        }
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

    /// A value on a plate of the ink.
    public void plate(String label, double x, double y, Ink ink, Surface surface) {
        var px = surface.pixel();
        var size = (palette.paper() ? 6.5 : 11) * px;
        var style = TextStyle.of(size, palette.lettersOn(ink)).inBold().centred();
        var halfWidth = surface.textWidth(label, style) / 2 + 0.45 * size;
        var halfHeight = 0.8 * size;
        surface.fill(new Bounds(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight), ink);
        surface.text(label, x, y, style);
    }

    /// A solid head that points from one place to the other and ends there.
    public void arrowHead(Point from, Point to, Ink ink, Surface surface) {
        var length = from.distanceTo(to);
        if (length == 0) {
            return;
        }
        var size = 8 * surface.pixel();
        var cos = (to.x() - from.x()) / length * size;
        var sin = (to.y() - from.y()) / length * size;
        surface.fill(
                new double[] {
                    to.x(),
                    to.y(),
                    to.x() - cos - sin * 0.5,
                    to.y() - sin + cos * 0.5,
                    to.x() - cos + sin * 0.5,
                    to.y() - sin - cos * 0.5
                },
                ink);
    }
}
