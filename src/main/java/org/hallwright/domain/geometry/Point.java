package org.hallwright.domain.geometry;

/// A place on the floor, in metres from the hall's origin, rounded to a millimetre.
public record Point(double x, double y) {
    public Point {
        x = Metres.round(x);
        y = Metres.round(y);
    }

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /// This point turned about another, counter-clockwise, in degrees.
    public Point turned(Point about, double degrees) {
        var rad = Math.toRadians(degrees);
        var dx = x - about.x;
        var dy = y - about.y;
        return new Point(
                about.x + dx * Math.cos(rad) - dy * Math.sin(rad), about.y + dx * Math.sin(rad) + dy * Math.cos(rad));
    }

    /// This point on the other side of an upright line at that x.
    public Point mirrored(double aboutX) {
        return new Point(2 * aboutX - x, y);
    }
}
