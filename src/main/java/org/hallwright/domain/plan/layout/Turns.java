package org.hallwright.domain.plan.layout;

import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;

/// Directions of rows in degrees counter-clockwise from the x axis, of which opposite ones are the same.
final class Turns {
    private Turns() {}

    /// The direction along the front of a booth, or along the longest side of one with any outline.
    static double of(Footprint footprint) {
        if (footprint instanceof Footprint.Rectangle rectangle) {
            return half(rectangle.rotation());
        }
        var corners = footprint.outline().corners();
        var best = 0.0;
        var longest = -1.0;
        for (var i = 0; i < corners.size(); i++) {
            var from = corners.get(i);
            var to = corners.get((i + 1) % corners.size());
            if (from.distanceTo(to) > longest + 0.001) {
                longest = from.distanceTo(to);
                best = half(Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x())));
            }
        }
        return best;
    }

    /// From 0 to just below 180, where what is nearly 180 is nearly 0.
    static double half(double degrees) {
        var turned = ((degrees % 180) + 180) % 180;
        return turned > 179.999 ? 0 : turned;
    }

    static double apart(double a, double b) {
        var apart = Math.abs(half(a) - half(b));
        return Math.min(apart, 180 - apart);
    }

    static double along(Point p, double degrees) {
        return p.x() * x(degrees) + p.y() * y(degrees);
    }

    static double x(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    static double y(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
