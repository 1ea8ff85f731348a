package org.hallwright.drawing.plan;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;

/// Draws what belongs to the building: doors, pillars, fire points, utility points, and free labels.
final class FixturePainter {
    private final Palette palette;
    private final PlanColours colours;

    FixturePainter(Palette palette, PlanColours colours) {
        this.palette = palette;
        this.colours = colours;
    }

    void pillars(PlanSheet sheet, Surface surface) {
        for (var pillar : sheet.all(Pillar.class)) {
            if (pillar.bounds().intersects(surface.visible())) {
                surface.fill(
                        pillar.footprint().outline().coordinates(),
                        palette.wall().mixed(palette.floor(), 0.15));
            }
        }
    }

    void doors(PlanSheet sheet, Surface surface) {
        for (var door : sheet.all(Door.class)) {
            if (door.bounds().grownBy(4).intersects(surface.visible())) {
                door(door, sheet.hall().outline(), surface);
            }
        }
    }

    private void door(Door door, Outline hall, Surface surface) {
        var px = surface.pixel();
        var along = Math.toRadians(door.direction());
        var inward = hall.contains(off(door, along, 0.6)) ? 1 : -1;
        var normal = along + inward * Math.PI / 2;
        var ink = colours.door(door.kind());
        var wall = Math.max(0.35, 1.6 * px);
        var gap = door.kind() == DoorKind.DOCK ? palette.tint(ink, 0.3) : palette.floor();
        // The opening cuts the wall, which lies outside the outline.
        line(door, normal, -wall / 2, Stroke.of(gap, wall * 1.1), surface);
        line(door, normal, -wall, Stroke.of(ink, Math.max(0.14, 1.8 * px)), surface);
        if (door.kind() == DoorKind.DOCK) {
            line(door, normal, 0, Stroke.of(ink, Math.max(0.1, px)), surface);
        }
        var size = Math.clamp(door.clearWidth() * 0.5, 3.5 * px, Math.max(1.6, 5 * px));
        var centre = wall + size * 0.85;
        switch (door.kind()) {
            case ENTRANCE -> arrow(door.at(), normal, -centre, size, ink, surface);
            case EXIT, EMERGENCY_EXIT -> arrow(door.at(), normal + Math.PI, centre, size, ink, surface);
            case DOCK -> arrow(door.at(), normal, -centre, size * 0.8, ink, surface);
        }
        code(door, normal, wall + size * 1.9, ink, surface);
    }

    private static Point off(Door door, double along, double distance) {
        return door.at().plus(-Math.sin(along) * distance, Math.cos(along) * distance);
    }

    /// A line along the opening, so far inward from it.
    private static void line(Door door, double normal, double inward, Stroke stroke, Surface surface) {
        var dx = Math.cos(normal) * inward;
        var dy = Math.sin(normal) * inward;
        var a = door.start();
        var b = door.end();
        surface.line(a.x() + dx, a.y() + dy, b.x() + dx, b.y() + dy, stroke);
    }

    /// A solid arrow head with its middle so far along the direction in which it points.
    private static void arrow(Point at, double direction, double ahead, double size, Ink ink, Surface surface) {
        var cos = Math.cos(direction);
        var sin = Math.sin(direction);
        var x = at.x() + cos * ahead;
        var y = at.y() + sin * ahead;
        var tip = size * 0.5;
        surface.fill(
                new double[] {
                    x + cos * tip,
                    y + sin * tip,
                    x - cos * tip - sin * tip,
                    y - sin * tip + cos * tip,
                    x - cos * tip + sin * tip,
                    y - sin * tip - cos * tip
                },
                ink);
    }

    private void code(Door door, double normal, double outward, Ink ink, Surface surface) {
        var px = surface.pixel();
        var size = Math.max(1, Math.min(1.1, 11 * px) / px) * px;
        if (door.code().isEmpty() || size < (palette.paper() ? 3.6 : 7.5) * px) {
            return;
        }
        var style = TextStyle.of(size, palette.text().mixed(ink, 0.6)).inBold();
        var width = surface.textWidth(door.code(), style);
        if (width > door.clearWidth() + 2.5) {
            return;
        }
        var reach = outward + Math.abs(Math.cos(normal)) * width / 2 + size * 0.3;
        var x = door.at().x() - Math.cos(normal) * reach;
        var y = door.at().y() - Math.sin(normal) * reach;
        surface.text(door.code(), x, y, style.centred());
    }

    /// The circles round fire points that nothing may be built in.
    void keepClear(PlanSheet sheet, Surface surface) {
        var px = surface.pixel();
        for (var point : sheet.all(FirePoint.class)) {
            if (point.keepClear() > 3 * px && point.bounds().intersects(surface.visible())) {
                var circle = circle(point.at(), point.keepClear());
                surface.fill(circle, palette.danger().withOpacity(0.07));
                surface.stroke(circle, true, new Stroke(palette.danger().withOpacity(0.7), 0.8 * px, 3 * px));
            }
        }
    }

    void firePoints(PlanSheet sheet, Surface surface) {
        var px = surface.pixel();
        for (var point : sheet.all(FirePoint.class)) {
            if (point.bounds().intersects(surface.visible())) {
                spot(point.at(), Math.max(0.28, 2.2 * px), palette.danger(), surface);
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
                var ink = colours.utility(point.kind());
                surface.fill(circle(point.at(), radius), palette.floor());
                surface.stroke(circle(point.at(), radius), true, Stroke.of(ink, Math.max(0.06, px)));
                surface.fill(circle(point.at(), radius * 0.45), ink);
            }
        }
    }

    /// A square with a cross, as fire equipment is drawn.
    private void spot(Point at, double half, Ink ink, Surface surface) {
        var box = new Bounds(at.x() - half, at.y() - half, at.x() + half, at.y() + half);
        surface.fill(box, ink);
        surface.fill(
                new Bounds(at.x() - half * 0.15, at.y() - half * 0.7, at.x() + half * 0.15, at.y() + half * 0.7),
                palette.floor());
        surface.fill(
                new Bounds(at.x() - half * 0.7, at.y() - half * 0.15, at.x() + half * 0.7, at.y() + half * 0.15),
                palette.floor());
    }

    private static double[] circle(Point at, double radius) {
        var corners = 24;
        var outline = new double[corners * 2];
        for (var i = 0; i < corners; i++) {
            outline[2 * i] = at.x() + radius * Math.cos(2 * Math.PI * i / corners);
            outline[2 * i + 1] = at.y() + radius * Math.sin(2 * Math.PI * i / corners);
        }
        return outline;
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
