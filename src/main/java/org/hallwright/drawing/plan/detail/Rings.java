package org.hallwright.drawing.plan.detail;

import java.util.Arrays;
import org.hallwright.domain.geometry.Bounds;
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

    /// The part of a circle that lies in upright bounds.
    public static double[] circleWithin(Point at, double radius, Bounds bounds) {
        var outline = circle(at, radius);
        outline = cut(outline, 0, bounds.minX(), 1);
        outline = cut(outline, 0, bounds.maxX(), -1);
        outline = cut(outline, 1, bounds.minY(), 1);
        return cut(outline, 1, bounds.maxY(), -1);
    }

    /// What of an outline lies beyond a line along an axis.
    ///
    /// @param axis 0 where x is compared, 1 for y
    /// @param side 1 where what is greater stays, else -1
    private static double[] cut(double[] outline, int axis, double at, int side) {
        var kept = new double[outline.length * 2 + 4];
        var n = 0;
        for (var i = 0; i < outline.length; i += 2) {
            var j = (i + 2) % outline.length;
            var from = (outline[i + axis] - at) * side;
            var to = (outline[j + axis] - at) * side;
            if (from >= 0) {
                kept[n++] = outline[i];
                kept[n++] = outline[i + 1];
            }
            if (from > 0 && to < 0 || from < 0 && to > 0) {
                var share = from / (from - to);
                kept[n++] = outline[i] + share * (outline[j] - outline[i]);
                kept[n++] = outline[i + 1] + share * (outline[j + 1] - outline[i + 1]);
            }
        }
        return Arrays.copyOf(kept, n);
    }
}
