package org.hallwright.solver.fill.floor;

import java.util.List;
import org.hallwright.domain.geometry.Point;

/// A part of the floor where no booth can stand.
///
/// @param corners of its outline, in metres of the hall
/// @param walkable whether people can walk there, so that an aisle may lead over it
/// @param margin how far booths stay away from it, in metres
/// @param slim whether an aisle goes on behind it: a pillar, not a wall
public record Block(Cause cause, List<Point> corners, boolean walkable, double margin, boolean slim) {
    public Block {
        corners = List.copyOf(corners);
    }

    public static Block free(Cause cause, List<Point> corners) {
        return new Block(cause, corners, true, 0, true);
    }

    public static Block solid(Cause cause, List<Point> corners, double margin) {
        return new Block(cause, corners, false, margin, false);
    }
}
