package org.hallwright.drawing.plan;

import java.util.List;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.detail.Lengths;
import org.hallwright.drawing.plan.sheet.Aisles;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.jspecify.annotations.Nullable;

/// Writes measures on a plan: the sides of the hall, outside its walls, and the widths of its aisles.
final class DimensionPainter {
    /// Beyond the codes of doors.
    static final double OUTSIDE_M = 5.2;

    static final double LETTERS_M = 1.4;

    private final Palette palette;
    private @Nullable PlanSheet sheet;
    private Aisles aisles = new Aisles(List.of());

    DimensionPainter(Palette palette) {
        this.palette = palette;
    }

    void paint(PlanSheet newSheet, Surface surface) {
        if (sheet != newSheet) {
            sheet = newSheet;
            aisles = newSheet.aisles();
        }
        var seen = surface.visible();
        for (var width : aisles.widths()) {
            if (isCovered(width, newSheet)) {
                continue;
            }
            if (seen.contains(width.from().x(), width.from().y())
                    || seen.contains(width.to().x(), width.to().y())) {
                dimension(width.from(), width.to(), null, surface);
            }
        }
        sides(newSheet, surface);
    }

    /// Whether the planner has written something there.
    private static boolean isCovered(Aisles.Width width, PlanSheet of) {
        var x = (width.from().x() + width.to().x()) / 2;
        var y = (width.from().y() + width.to().y()) / 2;
        return of.all(PlanLabel.class).stream()
                .anyMatch(label -> label.bounds().grownBy(label.height() * 2).contains(x, y));
    }

    /// The sides of the hall, each outside it; of a rectangle each length once, on the left and below.
    private void sides(PlanSheet of, Surface surface) {
        var corners = of.hall().outline().corners();
        for (var i = 0; i < corners.size(); i++) {
            var from = corners.get(i);
            var to = corners.get((i + 1) % corners.size());
            var length = from.distanceTo(to);
            if (length >= 2 && !isSaidElsewhere(corners, i)) {
                // Corners run counter-clockwise, so that outside lies on the right.
                var dx = (to.y() - from.y()) / length;
                var dy = -(to.x() - from.x()) / length;
                var apart = new Point(dx, dy);
                dimension(
                        from.plus(dx * OUTSIDE_M, dy * OUTSIDE_M),
                        to.plus(dx * OUTSIDE_M, dy * OUTSIDE_M),
                        apart,
                        surface);
            }
        }
    }

    /// Whether the opposite side of a rectangle, which lies further left or further down, is as long.
    private static boolean isSaidElsewhere(List<Point> corners, int side) {
        if (corners.size() != 4) {
            return false;
        }
        var from = corners.get(side);
        var to = corners.get((side + 1) % 4);
        var otherFrom = corners.get((side + 2) % 4);
        var otherTo = corners.get((side + 3) % 4);
        var upright = Math.abs(to.y() - from.y()) > Math.abs(to.x() - from.x());
        return Math.abs(from.distanceTo(to) - otherFrom.distanceTo(otherTo)) < 1e-3
                && (upright ? from.x() > otherFrom.x() : from.y() > otherFrom.y());
    }

    /// A thin line with slanted ticks, and the length written along it where there is room.
    ///
    /// @param apart on which side of the line the length is written, as a direction; null where above reads best
    private void dimension(Point from, Point to, @Nullable Point apart, Surface surface) {
        var px = surface.pixel();
        var length = from.distanceTo(to);
        var ink = palette.text().mixed(palette.floor(), 0.25);
        var size = (palette.paper() ? 5.2 : 10) * px;
        var label = Lengths.metres(length);
        var style = TextStyle.of(size, ink).centred();
        if (length < surface.textWidth(label, style) + 2 * px) {
            return;
        }
        var stroke = Stroke.of(ink, (palette.paper() ? 0.4 : 0.8) * px);
        surface.line(from.x(), from.y(), to.x(), to.y(), stroke);
        var along = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
        var degrees = along > 90 ? along - 180 : along <= -90 ? along + 180 : along;
        slash(from, degrees, stroke, surface);
        slash(to, degrees, stroke, surface);
        var up = Math.toRadians(degrees + 90);
        var dx = (apart == null ? Math.cos(up) : apart.x()) * size * 0.75;
        var dy = (apart == null ? Math.sin(up) : apart.y()) * size * 0.75;
        surface.text(label, (from.x() + to.x()) / 2 + dx, (from.y() + to.y()) / 2 + dy, style.turned(degrees));
    }

    /// The short stroke at the end of a dimension, as draughtsmen set it.
    private static void slash(Point at, double degrees, Stroke stroke, Surface surface) {
        var half = 3.5 * surface.pixel();
        var turn = Math.toRadians(degrees + 45);
        var dx = Math.cos(turn) * half;
        var dy = Math.sin(turn) * half;
        surface.line(at.x() - dx, at.y() - dy, at.x() + dx, at.y() + dy, stroke);
    }
}
