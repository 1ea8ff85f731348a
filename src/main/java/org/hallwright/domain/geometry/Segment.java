package org.hallwright.domain.geometry;

import java.util.OptionalDouble;

/// A straight piece between two places, in metres and not rounded, for measuring.
public record Segment(double x0, double y0, double x1, double y1) {
    public static Segment between(Point from, Point to) {
        return new Segment(from.x(), from.y(), to.x(), to.y());
    }

    public double length() {
        return length(x1 - x0, y1 - y0);
    }

    public Point from() {
        return new Point(x0, y0);
    }

    public Point to() {
        return new Point(x1, y1);
    }

    public Bounds bounds() {
        return new Bounds(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }

    /// The same without so many metres at each end; its middle where nothing would be left.
    public Segment shortened(double by) {
        var length = length();
        var t = length <= 2 * by ? 0.5 : by / length;
        return new Segment(x0 + t * (x1 - x0), y0 + t * (y1 - y0), x1 - t * (x1 - x0), y1 - t * (y1 - y0));
    }

    /// Where on the segment, from 0 to 1, it comes nearest to the place.
    public double nearest(double x, double y) {
        var dx = x1 - x0;
        var dy = y1 - y0;
        var square = dx * dx + dy * dy;
        var t = square == 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / square;
        return t <= 0 ? 0 : Math.min(t, 1);
    }

    public double xAt(double t) {
        return x0 + t * (x1 - x0);
    }

    public double yAt(double t) {
        return y0 + t * (y1 - y0);
    }

    public double distanceTo(double x, double y) {
        var t = nearest(x, y);
        return length(x - xAt(t), y - yAt(t));
    }

    /// Many times quicker than `Math.hypot`, and exact enough for lengths on a plan.
    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    /// Whether both cross or touch.
    public boolean meets(Segment o) {
        var a = side(o.x0, o.y0);
        var b = side(o.x1, o.y1);
        var c = o.side(x0, y0);
        var d = o.side(x1, y1);
        if (a == 0 && b == 0) {
            return distanceTo(o.x0, o.y0) == 0 || distanceTo(o.x1, o.y1) == 0 || o.distanceTo(x0, y0) == 0;
        }
        return a * b <= 0 && c * d <= 0;
    }

    /// Where on this one, from 0 to 1, both cross or touch.
    public OptionalDouble meetingWith(Segment o) {
        return meets(o) ? OptionalDouble.of(Math.clamp(meetingAt(o), 0, 1)) : OptionalDouble.empty();
    }

    /// The shortest piece from this one to another, of length zero where they meet.
    public Segment shortestTo(Segment o) {
        if (meets(o)) {
            var t = meetingAt(o);
            return new Segment(xAt(t), yAt(t), xAt(t), yAt(t));
        }
        var from = shorter(from(o.x0, o.y0), from(o.x1, o.y1));
        var to = shorter(o.from(x0, y0), o.from(x1, y1));
        return shorter(from, to.reversed());
    }

    private Segment reversed() {
        return new Segment(x1, y1, x0, y0);
    }

    /// The shortest way from this one to a place.
    private Segment from(double x, double y) {
        var t = nearest(x, y);
        return new Segment(xAt(t), yAt(t), x, y);
    }

    private static Segment shorter(Segment a, Segment b) {
        return a.length() <= b.length() ? a : b;
    }

    private double meetingAt(Segment o) {
        var across = (x1 - x0) * (o.y1 - o.y0) - (y1 - y0) * (o.x1 - o.x0);
        if (across == 0) {
            return o.distanceTo(x0, y0) == 0 ? 0 : nearest(o.x0, o.y0);
        }
        return ((o.x0 - x0) * (o.y1 - o.y0) - (o.y0 - y0) * (o.x1 - o.x0)) / across;
    }

    /// Above zero left of the line from start to end, below zero right of it.
    private double side(double x, double y) {
        return (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);
    }
}
