package org.hallwright.drawing.plan.sheet;

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
    /// How far beyond a side something is looked for, in metres; what is farther away closes no side.
    static final double REACH = 0.25;

    /// The front is the first side; of a head the front and both ends are open, so the back comes last.
    private static final int[] ORDER_OF_FOUR = {0, 1, 3, 2};

    private final SpatialIndex<BoothMark> booths;
    private final SpatialIndex<Wall> walls;

    OpenSides(SpatialIndex<BoothMark> booths, List<Wall> walls) {
        this.booths = booths;
        this.walls = SpatialIndex.of(walls, Wall::bounds);
    }

    boolean[] of(BoothMark mark) {
        var sides = mark.outline().length / 2;
        var near = booths.in(mark.bounds().grownBy(REACH));
        var open = new boolean[sides];
        var free = 0;
        for (var side = 0; side < sides; side++) {
            open[side] = isFree(mark, side, near);
            free += open[side] ? 1 : 0;
        }
        var declared = mark.booth().openSides();
        if (declared > 0 && sides == 4 && declared < free) {
            keepFirst(open, declared);
        }
        return open;
    }

    private static void keepFirst(boolean[] open, int count) {
        var left = count;
        for (var side : ORDER_OF_FOUR) {
            open[side] &= left > 0;
            left -= open[side] ? 1 : 0;
        }
    }

    private boolean isFree(BoothMark mark, int side, List<BoothMark> near) {
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
        for (var other : near) {
            if (other != mark && other.bounds().contains(outX, outY) && covers(other, outX, outY)) {
                return false;
            }
        }
        return walls.isFree(new Bounds(outX, outY, outX, outY));
    }

    private static boolean covers(BoothMark other, double x, double y) {
        return other.isUpright() || other.booth().footprint().outline().contains(new Point(x, y));
    }
}
