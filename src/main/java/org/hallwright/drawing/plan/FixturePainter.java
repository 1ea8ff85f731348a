package org.hallwright.drawing.plan;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.detail.FireSigns;
import org.hallwright.drawing.plan.detail.PlanInks;
import org.hallwright.drawing.plan.detail.Rings;
import org.hallwright.drawing.plan.detail.SupplySigns;
import org.hallwright.drawing.plan.sheet.PlanSheet;

/// Draws what belongs to the building: pillars, fire points, utility points, and free labels.
final class FixturePainter {
    private final Palette palette;
    private final PlanInks inks;

    FixturePainter(Palette palette) {
        this.palette = palette;
        this.inks = new PlanInks(palette);
    }

    void pillars(PlanSheet sheet, Surface surface) {
        var ink = palette.wall().mixed(palette.floor(), 0.15);
        for (var pillar : sheet.all(Pillar.class)) {
            if (pillar.bounds().intersects(surface.visible())) {
                var bounds = pillar.bounds();
                if (pillar.footprint() instanceof Footprint.Rectangle r && r.rotation() == 0) {
                    surface.fill(pillar.bounds(), ink);
                } else {
                    surface.fill(pillar.footprint().outline().coordinates(), ink);
                }
                if (bounds.width() > 14 * surface.pixel()) {
                    cross(bounds, surface);
                }
            }
        }
    }

    /// The diagonals by which drawings tell a pillar from a booth.
    private void cross(Bounds b, Surface surface) {
        var thin = Stroke.of(palette.floor().withOpacity(0.7), surface.pixel());
        surface.line(b.minX(), b.minY(), b.maxX(), b.maxY(), thin);
        surface.line(b.minX(), b.maxY(), b.maxX(), b.minY(), thin);
    }

    /// The circles round fire points that nothing may be built in.
    void keepClear(PlanSheet sheet, Surface surface) {
        var px = surface.pixel();
        for (var point : sheet.all(FirePoint.class)) {
            if (point.keepClear() > 3 * px && point.bounds().intersects(surface.visible())) {
                var circle = Rings.circleWithin(
                        point.at(), point.keepClear(), sheet.hall().outline().bounds());
                if (circle.length >= 6) {
                    surface.fill(circle, palette.danger().withOpacity(0.07));
                    surface.stroke(circle, true, new Stroke(palette.danger().withOpacity(0.7), 0.8 * px, 3 * px));
                }
            }
        }
    }

    void firePoints(PlanSheet sheet, Surface surface) {
        var px = surface.pixel();
        for (var point : sheet.all(FirePoint.class)) {
            if (point.bounds().intersects(surface.visible())) {
                sign(point, Math.max(0.28, 2.2 * px), surface);
            }
        }
    }

    /// Rings in the colour of what is supplied, where they are large enough to be told apart.
    void utilities(PlanSheet sheet, Surface surface) {
        var px = surface.pixel();
        var radius = 0.22;
        if (radius < 1.6 * px) {
            return;
        }
        for (var point : sheet.all(UtilityPoint.class)) {
            if (point.bounds().intersects(surface.visible())) {
                var ink = inks.utility(point.kind());
                surface.fill(Rings.circle(point.at(), radius), palette.floor());
                surface.stroke(Rings.circle(point.at(), radius), true, Stroke.of(ink, Math.max(0.06, px)));
                symbol(point, radius, ink, surface);
            }
        }
        if (radius > 9 * px) {
            capacities(sheet.all(UtilityPoint.class), radius, surface);
        }
    }

    /// A sign of its own for each supply.
    private static void symbol(UtilityPoint point, double radius, Ink ink, Surface surface) {
        if (radius < 5 * surface.pixel()) {
            surface.fill(Rings.circle(point.at(), radius * 0.45), ink);
        } else {
            surface.fill(SupplySigns.of(point.kind(), point.at(), radius * 0.62, 1), ink);
        }
    }

    /// Beside a point what it carries, unless another point lies there.
    private void capacities(List<UtilityPoint> points, double radius, Surface surface) {
        var px = surface.pixel();
        for (var point : points) {
            var words = (point.code() + "  " + point.capacity()).strip();
            if (words.isEmpty() || !point.bounds().grownBy(60 * px).intersects(surface.visible())) {
                continue;
            }
            var style = TextStyle.of(9 * px, palette.text().mixed(inks.utility(point.kind()), 0.4));
            var x = point.at().x() + radius * 1.4;
            var y = point.at().y();
            var plate = new Bounds(x - 3 * px, y - 7 * px, x + surface.textWidth(words, style) + 3 * px, y + 7 * px);
            if (points.stream().noneMatch(other -> other != point && isUnder(other, plate, radius))) {
                surface.fill(plate, palette.floor().withOpacity(0.88));
                surface.text(words, x, y, style);
            }
        }
    }

    private static boolean isUnder(UtilityPoint point, Bounds plate, double radius) {
        return plate.grownBy(radius).contains(point.at().x(), point.at().y());
    }

    /// A square with the sign of its kind, where that can be told from others.
    private void sign(FirePoint point, double half, Surface surface) {
        var at = point.at();
        surface.fill(new Bounds(at.x() - half, at.y() - half, at.x() + half, at.y() + half), palette.danger());
        var kind = half < 4 * surface.pixel() ? FirePoint.Kind.OTHER : point.kind();
        for (var part : FireSigns.of(kind, at, half, 1)) {
            surface.fill(part, palette.floor());
        }
    }

    /// The user's own words, where they lie.
    void labels(PlanSheet sheet, Surface surface) {
        var least = (palette.paper() ? 3.5 : 6) * surface.pixel();
        for (var label : sheet.all(PlanLabel.class)) {
            if (label.height() >= least
                    && label.bounds().grownBy(label.height() * 4).intersects(surface.visible())) {
                var style = TextStyle.of(label.height(), palette.text()).centred();
                surface.text(
                        sheet.name(label.text()), label.at().x(), label.at().y(), style);
            }
        }
    }
}
