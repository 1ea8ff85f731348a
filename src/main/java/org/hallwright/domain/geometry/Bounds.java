package org.hallwright.domain.geometry;

import java.util.Collection;

/// An upright rectangle that encloses something, in metres (or in the units of a drawing).
public record Bounds(double minX, double minY, double maxX, double maxY) {
    public static Bounds ofSize(double width, double depth) {
        return new Bounds(0, 0, width, depth);
    }

    /// The smallest bounds around all points, of which there is at least one.
    public static Bounds around(Collection<Point> points) {
        double x0 = Double.MAX_VALUE, y0 = Double.MAX_VALUE, x1 = -Double.MAX_VALUE, y1 = -Double.MAX_VALUE;
        for (var p : points) {
            x0 = Math.min(x0, p.x());
            y0 = Math.min(y0, p.y());
            x1 = Math.max(x1, p.x());
            y1 = Math.max(y1, p.y());
        }
        return new Bounds(x0, y0, x1, y1);
    }

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    public double centreX() {
        return (minX + maxX) / 2;
    }

    public double centreY() {
        return (minY + maxY) / 2;
    }

    public boolean intersects(Bounds o) {
        return minX < o.maxX && o.minX < maxX && minY < o.maxY && o.minY < maxY;
    }

    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    public boolean contains(Bounds o) {
        return o.minX >= minX && o.maxX <= maxX && o.minY >= minY && o.maxY <= maxY;
    }

    /// The shortest distance between both, zero where they touch or overlap.
    public double distanceTo(Bounds o) {
        var dx = Math.max(0, Math.max(o.minX - maxX, minX - o.maxX));
        var dy = Math.max(0, Math.max(o.minY - maxY, minY - o.maxY));
        return dx == 0 ? dy : dy == 0 ? dx : Math.sqrt(dx * dx + dy * dy);
    }

    /// The area both share.
    public double shared(Bounds o) {
        var width = Math.min(maxX, o.maxX) - Math.max(minX, o.minX);
        var height = Math.min(maxY, o.maxY) - Math.max(minY, o.minY);
        return width > 0 && height > 0 ? width * height : 0;
    }

    public Bounds movedBy(double dx, double dy) {
        return new Bounds(minX + dx, minY + dy, maxX + dx, maxY + dy);
    }

    public Bounds grownBy(double margin) {
        return new Bounds(minX - margin, minY - margin, maxX + margin, maxY + margin);
    }

    public Bounds union(Bounds o) {
        return new Bounds(
                Math.min(minX, o.minX), Math.min(minY, o.minY), Math.max(maxX, o.maxX), Math.max(maxY, o.maxY));
    }
}
