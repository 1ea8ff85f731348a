package org.hallwright.exchange.plan.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.SpatialIndex;

/// The quarter circle that a door's leaf sweeps: from its hinge the opening runs to where the leaf is shut.
///
/// @param closed the end of the arc where the leaf is shut; which of both that is tells the leaf, or the wall
record Swing(DrawnShape arc, double[] hinge, double[] closed, double[] open) {
    private static final double LEAST_SWEEP = 55;
    private static final double MOST_SWEEP = 125;
    private static final double NEAR = 0.12;
    private static final double RIGHT_ANGLE = 12;

    /// The arc of a door, its ends in the order in which they are drawn.
    static Optional<Swing> of(DrawnShape shape) {
        if (!shape.kind().equals("ARC") || shape.corners() < 3) {
            return Optional.empty();
        }
        var xy = shape.xy();
        var n = xy.length;
        var m = shape.corners() / 2 * 2;
        double[] from = {xy[0], xy[1]};
        double[] to = {xy[n - 2], xy[n - 1]};
        var centre = centre(from, new double[] {xy[m], xy[m + 1]}, to);
        return centre == null ? Optional.empty() : Optional.of(new Swing(shape, centre, from, to));
    }

    /// Of the circle through three points; null if they lie on a line.
    private static double @org.jspecify.annotations.Nullable [] centre(double[] a, double[] b, double[] c) {
        var bx = b[0] - a[0];
        var by = b[1] - a[1];
        var cx = c[0] - a[0];
        var cy = c[1] - a[1];
        var d = 2 * (bx * cy - by * cx);
        if (d == 0) {
            return null;
        }
        var bb = bx * bx + by * by;
        var cc = cx * cx + cy * cy;
        return new double[] {a[0] + (cy * bb - by * cc) / d, a[1] + (bx * cc - cx * bb) / d};
    }

    private double radius() {
        return distance(hinge, closed);
    }

    private static double distance(double[] p, double[] q) {
        return Math.hypot(p[0] - q[0], p[1] - q[1]);
    }

    private double sweep() {
        return Math.toDegrees(angle(hinge, closed, hinge, open));
    }

    /// Between two directions, from 0 to a half turn.
    private static double angle(double[] a, double[] b, double[] c, double[] d) {
        var turn = Math.atan2(d[1] - c[1], d[0] - c[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
        return Math.abs(Math.IEEEremainder(turn, 2 * Math.PI));
    }

    /// The same with the right end shut: not where the leaf is drawn; else along a wall; else as it was.
    Swing hung(List<DrawnShape> leaves, List<DrawnShape> walls, double tolerance) {
        var near = Math.max(tolerance, radius() * NEAR);
        var toClosed = hasLeaf(leaves, closed, near);
        var toOpen = hasLeaf(leaves, open, near);
        if (toClosed != toOpen) {
            return toClosed ? turned() : this;
        }
        return alongWall(walls, open, near) && !alongWall(walls, closed, near) ? turned() : this;
    }

    private Swing turned() {
        return new Swing(arc, hinge, open, closed);
    }

    private boolean hasLeaf(List<DrawnShape> leaves, double[] end, double near) {
        return leaves.stream()
                .filter(s -> s != arc && s.group() == arc.group() && s.layer().equals(arc.layer()))
                .anyMatch(s -> hasSide(s, end, near));
    }

    /// Whether a side runs from the hinge to that end.
    private boolean hasSide(DrawnShape s, double[] end, double near) {
        var xy = s.xy();
        var sides = s.closed() ? xy.length : xy.length - 2;
        for (var i = 0; i < sides; i += 2) {
            var j = (i + 2) % xy.length;
            double[] p = {xy[i], xy[i + 1]};
            double[] q = {xy[j], xy[j + 1]};
            if (distance(p, hinge) <= near && distance(q, end) <= near
                    || distance(q, hinge) <= near && distance(p, end) <= near) {
                return true;
            }
        }
        return false;
    }

    /// Whether a wall ends at that end and runs on in the direction of the opening.
    private boolean alongWall(List<DrawnShape> walls, double[] end, double near) {
        return walls.stream().anyMatch(wall -> {
            var xy = wall.xy();
            for (var i = 0; i + 3 < xy.length; i += 2) {
                double[] p = {xy[i], xy[i + 1]};
                double[] q = {xy[i + 2], xy[i + 3]};
                var touches = Math.min(distance(p, end), distance(q, end)) <= near;
                var turn = Math.toDegrees(angle(p, q, hinge, end));
                if (touches && Math.min(turn, 180 - turn) <= RIGHT_ANGLE) {
                    return true;
                }
            }
            return false;
        });
    }

    /// Whether it fills a gap between walls: a quarter circle whose hinge and one of whose ends lie on the ends
    /// of walls.
    boolean isInGap(SpatialIndex<DrawnShape> walls, double tolerance) {
        return sweep() >= LEAST_SWEEP
                && sweep() <= MOST_SWEEP
                && isWallEnd(walls, hinge, tolerance)
                && (isWallEnd(walls, closed, tolerance) || isWallEnd(walls, open, tolerance));
    }

    private boolean isWallEnd(SpatialIndex<DrawnShape> walls, double[] at, double tolerance) {
        var near = Math.max(tolerance, radius() * NEAR);
        var around = new Bounds(at[0] - near, at[1] - near, at[0] + near, at[1] + near);
        return walls.in(around).stream().anyMatch(wall -> {
            var xy = wall.xy();
            for (var i = 0; i + 1 < xy.length; i += 2) {
                if (Math.hypot(xy[i] - at[0], xy[i + 1] - at[1]) <= near) {
                    return true;
                }
            }
            return false;
        });
    }

    /// Whether both leaves shut at the same place, from opposite sides.
    boolean meets(Swing other, double tolerance) {
        var near = Math.max(tolerance, Math.min(radius(), other.radius()) * NEAR);
        return distance(closed, other.closed) <= near
                && Math.toDegrees(angle(hinge, closed, other.closed, other.hinge)) <= RIGHT_ANGLE;
    }

    /// The floor that belongs to the door, as an outline.
    DrawnShape reach() {
        var r = radius() * 1.1;
        double[] box = {
            hinge[0] - r,
            hinge[1] - r,
            hinge[0] + r,
            hinge[1] - r,
            hinge[0] + r,
            hinge[1] + r,
            hinge[0] - r,
            hinge[1] + r
        };
        return new DrawnShape(arc.layer(), arc.kind(), arc.where(), 0, box, true, "", Map.of());
    }
}
