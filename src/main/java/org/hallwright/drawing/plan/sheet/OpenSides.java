package org.hallwright.drawing.plan.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.Wall;

/// Finds which sides of a booth have no wall: those that do not lean on another booth or on a wall.
///
/// Where the booth says how many sides are open and more are free, the front comes first, then its
/// neighbours.
final class OpenSides {
    private static final double REACH = 0.25;

    private final SpatialIndex<BoothMark> booths;
    private final SpatialIndex<Wall> walls;

    OpenSides(SpatialIndex<BoothMark> booths, List<Wall> walls) {
        this.booths = booths;
        this.walls = SpatialIndex.of(walls, Wall::bounds);
    }

    boolean[] of(BoothMark mark) {
        var sides = mark.outline().length / 2;
        var free = new ArrayList<Integer>();
        for (var side = 0; side < sides; side++) {
            if (isFree(mark, side)) {
                free.add(side);
            }
        }
        var open = new boolean[sides];
        var declared = mark.booth().openSides() == 0 || sides != 4
                ? free.size()
                : mark.booth().openSides();
        free.sort(Comparator.comparingInt(side -> rank(side)));
        free.stream().limit(declared).forEach(side -> open[side] = true);
        return open;
    }

    /// The front is the first side; of a head the front and both ends are open, so the back comes last.
    private static int rank(int side) {
        return switch (side) {
            case 0 -> 0;
            case 2 -> 3;
            default -> side == 1 ? 1 : 2;
        };
    }

    private boolean isFree(BoothMark mark, int side) {
        var outline = mark.outline();
        var n = outline.length;
        var x0 = outline[2 * side];
        var y0 = outline[2 * side + 1];
        var x1 = outline[(2 * side + 2) % n];
        var y1 = outline[(2 * side + 3) % n];
        var length = Math.hypot(x1 - x0, y1 - y0);
        if (length == 0) {
            return false;
        }
        var outX = (x0 + x1) / 2 + (y1 - y0) / length * REACH;
        var outY = (y0 + y1) / 2 - (x1 - x0) / length * REACH;
        var spot = new Bounds(outX, outY, outX, outY);
        for (var other : booths.in(spot)) {
            if (other != mark && covers(other, outX, outY)) {
                return false;
            }
        }
        return walls.in(spot).isEmpty();
    }

    private static boolean covers(BoothMark other, double x, double y) {
        return other.isUpright() || other.booth().footprint().outline().contains(new Point(x, y));
    }
}
