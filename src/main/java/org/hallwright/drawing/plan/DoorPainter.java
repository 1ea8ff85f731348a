package org.hallwright.drawing.plan;

import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.drawing.Ink;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.plan.detail.Lengths;
import org.hallwright.drawing.plan.detail.PlanInks;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.drawing.plan.look.PlanLook;
import org.hallwright.drawing.plan.sheet.PlanSheet;

/// Draws doors and what goes through them: entrances, exits and docks.
final class DoorPainter {
    /// How far from the wall a door's code ends.
    static final double REACH_M = 3.6;

    /// The same on the left and right, where it is written across.
    static final double REACH_BESIDE_M = 6.5;

    /// No leaf of a door is wider.
    private static final double LEAF_M = 1.5;

    private static final int ARC = 8;

    private final Palette palette;
    private final PlanLook look;
    private final PlanInks inks;

    DoorPainter(Palette palette, PlanLook look) {
        this.palette = palette;
        this.look = look;
        this.inks = new PlanInks(palette);
    }

    void paint(PlanSheet sheet, Surface surface) {
        for (var door : sheet.all(Door.class)) {
            if (look.shows(door.kind()) && door.bounds().grownBy(4).intersects(surface.visible())) {
                door(door, sheet.hall().outline(), surface);
            }
        }
    }

    private void door(Door door, Outline hall, Surface surface) {
        var px = surface.pixel();
        var along = Math.toRadians(door.direction());
        var inward = hall.contains(off(door, along, 0.6)) ? 1 : -1;
        var normal = along + inward * Math.PI / 2;
        var ink = inks.door(door.kind());
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
        if (door.kind() != DoorKind.DOCK) {
            leaves(door, normal + (door.kind() == DoorKind.ENTRANCE ? 0 : Math.PI), ink, surface);
        }
        code(door, normal, wall + size * 1.9, ink, surface);
    }

    /// The two leaves, open, with the arcs that they swing through: entrances open inwards, exits the way
    /// people flee.
    private void leaves(Door door, double way, Ink ink, Surface surface) {
        var px = surface.pixel();
        var leaf = Math.min(door.clearWidth() / 2, LEAF_M);
        if (leaf < 5 * px) {
            return;
        }
        var thin = Stroke.of(ink.mixed(palette.floor(), 0.35), (palette.paper() ? 0.35 : 0.8) * px);
        for (var end : new Point[] {door.start(), door.end()}) {
            var toMiddle = Math.atan2(door.at().y() - end.y(), door.at().x() - end.x());
            var turn = Math.signum(Math.sin(way - toMiddle)) * Math.PI / 2;
            var arc = new double[2 * (ARC + 1)];
            for (var i = 0; i <= ARC; i++) {
                var angle = toMiddle + turn * i / ARC;
                arc[2 * i] = end.x() + Math.cos(angle) * leaf;
                arc[2 * i + 1] = end.y() + Math.sin(angle) * leaf;
            }
            surface.stroke(arc, false, thin);
            surface.line(end.x(), end.y(), arc[2 * ARC], arc[2 * ARC + 1], Stroke.of(ink, Math.max(0.05, px)));
        }
    }

    /// The door's code, and on plans with measures its clear width.
    private String words(Door door) {
        return look.shows(PlanLayer.DIMENSIONS)
                ? (door.code() + " · " + Lengths.metres(door.clearWidth()))
                : door.code();
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
        var words = words(door);
        var width = surface.textWidth(words, style);
        if (surface.textWidth(door.code(), style) > door.clearWidth() + 2.5) {
            return;
        }
        // Beside measures there is no room for words across.
        var turned = look.shows(PlanLayer.DIMENSIONS) && Math.abs(Math.cos(normal)) > 0.7;
        var reach = outward + (turned ? 0 : Math.abs(Math.cos(normal)) * width / 2) + size * 0.3;
        var x = door.at().x() - Math.cos(normal) * reach;
        var y = door.at().y() - Math.sin(normal) * reach;
        surface.text(words, x, y, style.centred().turned(turned ? 90 : 0));
    }
}
