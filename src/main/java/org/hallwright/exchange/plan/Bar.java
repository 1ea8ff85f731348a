package org.hallwright.exchange.plan;

import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;

/// A long thin shape as its centre line and thickness, in metres.
record Bar(Point from, Point to, double thickness) {
    /// The box around an outline that lies along its longest side.
    static Bar around(Outline outline) {
        var corners = outline.corners();
        var best = 0.0;
        var angle = 0.0;
        for (var i = 0; i < corners.size(); i++) {
            var p = corners.get(i);
            var q = corners.get((i + 1) % corners.size());
            if (p.distanceTo(q) > best) {
                best = p.distanceTo(q);
                angle = Math.atan2(q.y() - p.y(), q.x() - p.x());
            }
        }
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        var along = corners.stream().mapToDouble(p -> p.x() * cos + p.y() * sin).summaryStatistics();
        var across =
                corners.stream().mapToDouble(p -> p.y() * cos - p.x() * sin).summaryStatistics();
        var middle = (across.getMin() + across.getMax()) / 2;
        return new Bar(
                new Point(along.getMin() * cos - middle * sin, along.getMin() * sin + middle * cos),
                new Point(along.getMax() * cos - middle * sin, along.getMax() * sin + middle * cos),
                across.getMax() - across.getMin());
    }

    double length() {
        return from.distanceTo(to);
    }

    Point middle() {
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    /// Degrees from 0 to below 180.
    double direction() {
        var degrees = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
        return Math.rint(((degrees % 180) + 180) % 180 * 100) / 100;
    }
}
