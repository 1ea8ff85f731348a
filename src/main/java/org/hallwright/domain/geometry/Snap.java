package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pulls what is being moved or drawn onto what lies around it, or else onto the grid.
///
/// Edges and middle lines of neighbours pull, so does a gap as wide as the one between the neighbours, and
/// the aisle that the rules in force demand. Each axis snaps for itself, the nearest wins; what has
/// snapped lets go only after a stronger pull than it took, so that it does not flutter.
///
/// @param grid width of the grid in metres, 0 for none
/// @param reach how near something must be to pull, in metres; 0 for never
/// @param aisle width of an aisle in metres, 0 for none that pulls
public record Snap(double grid, double reach, double aisle) {
    /// The grid on which plans are drawn, in metres.
    public static final double GRID = 0.5;

    /// How much farther than it snapped something must be pulled to let go.
    static final double HOLD = 1.8;

    public static final Snap OFF = new Snap(0, 0, 0);

    public Snap(double grid, double reach) {
        this(grid, reach, 0);
    }

    /// By how much to move, and along which lines it snapped.
    ///
    /// @param lines lines along which it snapped
    /// @param gaps gaps that have become equal, or an aisle
    /// @param held what it snapped to, for the next move
    public record Result(double dx, double dy, List<Line> lines, List<Line> gaps, Held held) {
        public Result(double dx, double dy, List<Line> lines) {
            this(dx, dy, lines, List.of(), Held.NOTHING);
        }
    }

    /// What each axis has snapped to: which part of the moving thing lies at which place.
    public record Held(@Nullable Grip x, @Nullable Grip y) {
        public static final Held NOTHING = new Held(null, null);
    }

    /// A part of the moving thing, from 0 at its lower edge to 1 at its upper, and the place that holds it.
    public record Grip(double part, double at) {
        boolean isLike(double otherPart, double otherAt) {
            return part == otherPart && Math.abs(at - otherAt) < 0.0015;
        }
    }

    /// A line from one place to another.
    public record Line(Point from, Point to) {
        public double length() {
            return from.distanceTo(to);
        }
    }

    /// How far to move bounds that the pointer wants to move by `dx` and `dy`.
    public Result move(Bounds moving, double dx, double dy, Collection<Bounds> neighbours) {
        return move(moving, dx, dy, neighbours, Held.NOTHING);
    }

    /// How far to move bounds that the pointer wants to move by `dx` and `dy`.
    ///
    /// @param held what the same gesture was held by before
    public Result move(Bounds moving, double dx, double dy, Collection<Bounds> neighbours, Held held) {
        var wanted = moving.movedBy(dx, dy);
        var x = new Pulls(this, true, wanted, held.x()).nearest(neighbours);
        var y = new Pulls(this, false, wanted, held.y()).nearest(neighbours);
        var byX = x == null ? toGrid(wanted.minX()) - moving.minX() : dx + x.by();
        var byY = y == null ? toGrid(wanted.minY()) - moving.minY() : dy + y.by();
        var moved = moving.movedBy(byX, byY);
        var lines = new ArrayList<Line>();
        var gaps = new ArrayList<Line>();
        if (x != null) {
            x.show(moved, true, lines, gaps);
        }
        if (y != null) {
            y.show(moved, false, lines, gaps);
        }
        var now = new Held(x == null ? null : x.grip(), y == null ? null : y.grip());
        return new Result(Metres.round(byX), Metres.round(byY), lines, gaps, now);
    }

    /// The place that a pointer means.
    public Point place(Point pointer, Collection<Bounds> neighbours) {
        var pulled = move(spot(pointer), 0, 0, neighbours);
        return pointer.plus(pulled.dx(), pulled.dy());
    }

    private static Bounds spot(Point p) {
        return new Bounds(p.x(), p.y(), p.x(), p.y());
    }

    /// The free way from the bounds to the nearest neighbour on each of the four sides, where there is one.
    public static List<Line> gaps(Bounds b, Collection<Bounds> neighbours, double farthest) {
        var gaps = new ArrayList<Line>();
        for (var side = 0; side < 4; side++) {
            Line best = null;
            for (var n : neighbours) {
                var gap = gap(b, n, side);
                if (gap != null && gap.length() <= farthest && (best == null || gap.length() < best.length())) {
                    best = gap;
                }
            }
            if (best != null) {
                gaps.add(best);
            }
        }
        return gaps;
    }

    private static @Nullable Line gap(Bounds b, Bounds n, int side) {
        var y = (Math.max(b.minY(), n.minY()) + Math.min(b.maxY(), n.maxY())) / 2;
        var x = (Math.max(b.minX(), n.minX()) + Math.min(b.maxX(), n.maxX())) / 2;
        var abreast = n.minY() < b.maxY() && b.minY() < n.maxY();
        var above = n.minX() < b.maxX() && b.minX() < n.maxX();
        return switch (side) {
            case 0 -> abreast && n.minX() > b.maxX() ? line(b.maxX(), y, n.minX(), y) : null;
            case 1 -> abreast && n.maxX() < b.minX() ? line(n.maxX(), y, b.minX(), y) : null;
            case 2 -> above && n.minY() > b.maxY() ? line(x, b.maxY(), x, n.minY()) : null;
            default -> above && n.maxY() < b.minY() ? line(x, n.maxY(), x, b.minY()) : null;
        };
    }

    static Line line(double x0, double y0, double x1, double y1) {
        return new Line(new Point(x0, y0), new Point(x1, y1));
    }

    private double toGrid(double metres) {
        return grid <= 0 ? metres : Math.rint(metres / grid) * grid;
    }
}
