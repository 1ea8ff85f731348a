package org.hallwright.drawing.plan.detail;

import org.hallwright.domain.geometry.Point;

/// Circles as outlines.
public final class Rings {
    private static final int CORNERS = 24;

    private Rings() {}

    public static double[] circle(Point at, double radius) {
        return circle(at.x(), at.y(), radius);
    }

    public static double[] circle(double x, double y, double radius) {
        var outline = new double[CORNERS * 2];
        for (var i = 0; i < CORNERS; i++) {
            outline[2 * i] = x + radius * Math.cos(2 * Math.PI * i / CORNERS);
            outline[2 * i + 1] = y + radius * Math.sin(2 * Math.PI * i / CORNERS);
        }
        return outline;
    }
}
