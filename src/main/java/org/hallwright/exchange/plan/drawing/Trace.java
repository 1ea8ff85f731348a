package org.hallwright.exchange.plan.drawing;

import java.util.Arrays;

/// A line in the making: corners one after another, curves as short straight pieces.
public final class Trace {
    /// Pieces of a full turn; at 20 m radius they leave the curve by 2 cm.
    private static final int PIECES = 64;

    private double[] xy = new double[16];
    private int size;

    public Trace to(double x, double y) {
        if (size + 2 > xy.length) {
            xy = Arrays.copyOf(xy, xy.length * 2);
        }
        xy[size++] = x;
        xy[size++] = y;
        return this;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int corners() {
        return size / 2;
    }

    public double lastX() {
        return size == 0 ? 0 : xy[size - 2];
    }

    public double lastY() {
        return size == 0 ? 0 : xy[size - 1];
    }

    /// `x0, y0, x1, y1, …`.
    public double[] points() {
        return Arrays.copyOf(xy, size);
    }

    /// Part of an ellipse about a middle, from one parameter to another in radians, both ends drawn.
    ///
    /// @param ux the half axis at parameter 0, as are uy; vx and vy the half axis at a quarter turn
    public Trace ellipse(double[] middle, double[] u, double[] v, double from, double to) {
        var pieces = (int) Math.max(2, Math.min(4 * PIECES, Math.ceil(Math.abs(to - from) / (2 * Math.PI) * PIECES)));
        for (var i = 0; i <= pieces; i++) {
            var t = from + (to - from) * i / pieces;
            var cos = Math.cos(t);
            var sin = Math.sin(t);
            to(middle[0] + u[0] * cos + v[0] * sin, middle[1] + u[1] * cos + v[1] * sin);
        }
        return this;
    }

    public Trace arc(double x, double y, double radius, double from, double to) {
        return ellipse(new double[] {x, y}, new double[] {radius, 0}, new double[] {0, radius}, from, to);
    }

    /// From the last corner to another along an arc.
    ///
    /// @param bulge the tangent of a quarter of the arc's angle, positive counter-clockwise; 0 for
    /// straight on
    public Trace bulge(double x, double y, double bulge) {
        var x0 = lastX();
        var y0 = lastY();
        var chord = Math.hypot(x - x0, y - y0);
        if (!isEmpty() && Math.abs(bulge) > 1e-9 && chord > 0 && Math.abs(bulge) < 1e6) {
            var angle = 4 * Math.atan(bulge);
            var off = (1 - bulge * bulge) / (4 * bulge);
            var cx = (x0 + x) / 2 - off * (y - y0);
            var cy = (y0 + y) / 2 + off * (x - x0);
            var from = Math.atan2(y0 - cy, x0 - cx);
            var pieces = (int) Math.max(2, Math.ceil(Math.abs(angle) / (2 * Math.PI) * PIECES));
            var radius = Math.hypot(x0 - cx, y0 - cy);
            for (var i = 1; i < pieces; i++) {
                var t = from + angle * i / pieces;
                to(cx + radius * Math.cos(t), cy + radius * Math.sin(t));
            }
        }
        return to(x, y);
    }

    /// From the last corner along a cubic Bézier curve.
    public Trace cubic(double x1, double y1, double x2, double y2, double x, double y) {
        var x0 = lastX();
        var y0 = lastY();
        var pieces = PIECES / 4;
        for (var i = 1; i < pieces; i++) {
            var t = (double) i / pieces;
            var s = 1 - t;
            to(
                    s * s * s * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x,
                    s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y);
        }
        return to(x, y);
    }
}
