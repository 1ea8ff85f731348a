package org.hallwright.solver.fill.floor;

import java.util.List;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;

/// A door with the way that leads in from it.
///
/// @param inX direction into the hall, of length 1
/// @param width of the way, in metres
/// @param depth that stays free in any case
public record Doorway(Door door, double inX, double inY, double width, double depth) {
    private static final double PROBE = 0.3;

    public static Doorway of(Door door, Outline hall, FillLimits limits, double rowDepth) {
        var along = Math.toRadians(door.direction());
        var inX = -Math.sin(along);
        var inY = Math.cos(along);
        var inside = hall.contains(door.at().plus(inX * PROBE, inY * PROBE));
        var turn = inside ? 1 : -1;
        var entrance = door.kind() == DoorKind.ENTRANCE;
        var strip = Math.max(limits.exitClear(), entrance ? limits.entranceStrip() : 0);
        var width = Math.max(door.clearWidth(), limits.aisle());
        return new Doorway(door, turn * inX, turn * inY, width, Math.max(strip, rowDepth));
    }

    public boolean isEntrance() {
        return door.kind() == DoorKind.ENTRANCE;
    }

    /// The middle of the way, so far from the door.
    public Point at(double distance) {
        return door.at().plus(inX * distance, inY * distance);
    }

    /// The way of a width from the door on, so deep.
    public List<Point> way(double wide, double deep) {
        var sideX = inY * wide / 2;
        var sideY = -inX * wide / 2;
        return List.of(
                door.at().plus(-sideX, -sideY),
                door.at().plus(sideX, sideY),
                at(deep).plus(sideX, sideY),
                at(deep).plus(-sideX, -sideY));
    }
}
