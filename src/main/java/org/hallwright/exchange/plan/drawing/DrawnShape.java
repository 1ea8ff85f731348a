package org.hallwright.exchange.plan.drawing;

import java.util.Map;

/// A line or an outline of a drawing, in its units, placed where it is seen.
///
/// @param kind in the file's own words, such as `LWPOLYLINE`
/// @param where the first place to look for it, such as a line of the file
/// @param group what was placed together, such as one insertion of a block; 0 for what stands alone
/// @param xy corners without the closing one
/// @param name that the file gives it, which may be a number; empty for none
/// @param words what our own drawings say of it; empty for those of others
public record DrawnShape(
        String layer,
        String kind,
        String where,
        int group,
        double[] xy,
        boolean closed,
        String name,
        Map<String, String> words) {
    public int corners() {
        return xy.length / 2;
    }

    public DrawnShape closedBy(double[] corners) {
        return new DrawnShape(layer, kind, where, group, corners, true, name, words);
    }

    /// Twice the area, without a sign.
    double twiceArea() {
        var twice = 0.0;
        for (var i = 0; i + 1 < xy.length; i += 2) {
            var j = (i + 2) % xy.length;
            twice += (xy[i] - xy[0]) * (xy[j + 1] - xy[1]) - (xy[j] - xy[0]) * (xy[i + 1] - xy[1]);
        }
        return Math.abs(twice);
    }

    /// The length of its line, back to the first corner.
    double perimeter() {
        var around = 0.0;
        for (var i = 0; i + 1 < xy.length; i += 2) {
            var j = (i + 2) % xy.length;
            around += Math.hypot(xy[j] - xy[i], xy[j + 1] - xy[i + 1]);
        }
        return around;
    }

    /// Whether the point lies inside the outline.
    boolean holds(double x, double y) {
        var inside = false;
        for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
            if (xy[i + 1] > y != xy[j + 1] > y
                    && x < (xy[j] - xy[i]) * (y - xy[i + 1]) / (xy[j + 1] - xy[i + 1]) + xy[i]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
