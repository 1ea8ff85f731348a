package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pulls what is being moved or drawn onto the edges of its neighbours, or else onto the grid.
///
/// Each axis snaps for itself. An edge within reach wins over the grid, the nearest edge over others.
///
/// @param grid width of the grid in metres, 0 for none
/// @param reach how near an edge must be to pull, in metres; 0 for never
public record Snap(double grid, double reach) {
    /// The grid on which plans are drawn, in metres.
    public static final double GRID = 0.5;

    public static final Snap OFF = new Snap(0, 0);

    /// By how much to move, and along which lines it snapped.
    public record Result(double dx, double dy, List<Line> lines) {}

    /// A line from one place to another.
    public record Line(Point from, Point to) {
        public double length() {
            return from.distanceTo(to);
        }
    }

    private record Pull(double by, double at, Bounds neighbour) {}

    /// How far to move bounds that the pointer wants to move by `dx` and `dy`.
    public Result move(Bounds moving, double dx, double dy, Collection<Bounds> neighbours) {
        var wanted = moving.movedBy(dx, dy);
        var x = nearest(new double[] {wanted.minX(), wanted.maxX()}, neighbours, true);
        var y = nearest(new double[] {wanted.minY(), wanted.maxY()}, neighbours, false);
        var byX = x == null ? toGrid(wanted.minX()) - moving.minX() : dx + x.by();
        var byY = y == null ? toGrid(wanted.minY()) - moving.minY() : dy + y.by();
        var moved = moving.movedBy(byX, byY);
        var lines = new ArrayList<Line>();
        if (x != null) {
            var both = moved.union(x.neighbour());
            lines.add(new Line(new Point(x.at(), both.minY()), new Point(x.at(), both.maxY())));
        }
        if (y != null) {
            var both = moved.union(y.neighbour());
            lines.add(new Line(new Point(both.minX(), y.at()), new Point(both.maxX(), y.at())));
        }
        return new Result(Metres.round(byX), Metres.round(byY), lines);
    }

    /// The place that a pointer means.
    public Point place(Point pointer, Collection<Bounds> neighbours) {
        var spot = new Bounds(pointer.x(), pointer.y(), pointer.x(), pointer.y());
        var pulled = move(spot, 0, 0, neighbours);
        return pointer.plus(pulled.dx(), pulled.dy());
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

    private static Line line(double x0, double y0, double x1, double y1) {
        return new Line(new Point(x0, y0), new Point(x1, y1));
    }

    private double toGrid(double metres) {
        return grid <= 0 ? metres : Math.rint(metres / grid) * grid;
    }

    private @Nullable Pull nearest(double[] edges, Collection<Bounds> neighbours, boolean alongX) {
        Pull best = null;
        for (var n : neighbours) {
            var theirs = alongX ? new double[] {n.minX(), n.maxX()} : new double[] {n.minY(), n.maxY()};
            for (var their : theirs) {
                for (var edge : edges) {
                    var by = their - edge;
                    if (reach > 0 && Math.abs(by) <= reach && (best == null || Math.abs(by) < Math.abs(best.by()))) {
                        best = new Pull(by, their, n);
                    }
                }
            }
        }
        return best;
    }
}
