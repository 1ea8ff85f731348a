package org.hallwright.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Parallel lines inside an outline of any shape: hatches and floor grids.
public final class Hatching {
    private Hatching() {}

    /// The lines as `x0, y0, x1, y1`, all multiples of the spacing from the origin, so that neighbours match.
    ///
    /// @param degrees direction of the lines, counter-clockwise from the x axis
    public static List<double[]> of(double[] outline, double degrees, double spacing) {
        var cos = degrees % 180 == 90 ? 0 : Math.cos(Math.toRadians(degrees));
        var sin = degrees % 180 == 0 ? 0 : Math.sin(Math.toRadians(degrees));
        var turned = new double[outline.length];
        double low = Double.MAX_VALUE, high = -Double.MAX_VALUE;
        for (var i = 0; i < outline.length; i += 2) {
            turned[i] = outline[i] * cos + outline[i + 1] * sin;
            turned[i + 1] = outline[i + 1] * cos - outline[i] * sin;
            low = Math.min(low, turned[i + 1]);
            high = Math.max(high, turned[i + 1]);
        }
        var lines = new ArrayList<double[]>();
        for (var y = Math.floor(low / spacing) * spacing + spacing; y < high; y += spacing) {
            var xs = crossings(turned, y);
            for (var i = 0; i + 1 < xs.length; i += 2) {
                lines.add(new double[] {
                    xs[i] * cos - y * sin, xs[i] * sin + y * cos, xs[i + 1] * cos - y * sin, xs[i + 1] * sin + y * cos
                });
            }
        }
        return lines;
    }

    private static double[] crossings(double[] outline, double y) {
        var xs = new double[outline.length / 2];
        var n = 0;
        for (var i = 0; i < outline.length; i += 2) {
            var j = (i + 2) % outline.length;
            var y0 = outline[i + 1];
            var y1 = outline[j + 1];
            if (y0 <= y != y1 <= y) {
                xs[n++] = outline[i] + (y - y0) / (y1 - y0) * (outline[j] - outline[i]);
            }
        }
        Arrays.sort(xs, 0, n);
        return Arrays.copyOf(xs, n);
    }
}
