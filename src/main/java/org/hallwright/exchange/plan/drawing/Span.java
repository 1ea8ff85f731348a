package org.hallwright.exchange.plan.drawing;

import java.util.List;

/// How far shapes reach along their longest side, and across it.
record Span(double[] from, double[] to, double thickness) {
    static Span of(List<DrawnShape> shapes) {
        var angle = direction(shapes);
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        double[] along = {Double.MAX_VALUE, -Double.MAX_VALUE};
        double[] across = {Double.MAX_VALUE, -Double.MAX_VALUE};
        for (var shape : shapes) {
            var xy = shape.xy();
            for (var i = 0; i + 1 < xy.length; i += 2) {
                stretch(along, xy[i] * cos + xy[i + 1] * sin);
                stretch(across, xy[i + 1] * cos - xy[i] * sin);
            }
        }
        var middle = (across[0] + across[1]) / 2;
        return new Span(
                new double[] {along[0] * cos - middle * sin, along[0] * sin + middle * cos},
                new double[] {along[1] * cos - middle * sin, along[1] * sin + middle * cos},
                across[1] - across[0]);
    }

    private static void stretch(double[] range, double value) {
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
    }

    private static double direction(List<DrawnShape> shapes) {
        var longest = -1.0;
        var angle = 0.0;
        for (var shape : shapes) {
            var xy = shape.xy();
            for (var i = 0; i + 3 < xy.length; i += 2) {
                var dx = xy[i + 2] - xy[i];
                var dy = xy[i + 3] - xy[i + 1];
                if (Math.hypot(dx, dy) > longest) {
                    longest = Math.hypot(dx, dy);
                    angle = Math.atan2(dy, dx);
                }
            }
        }
        return angle;
    }

    double length() {
        return Math.hypot(to[0] - from[0], to[1] - from[1]);
    }
}
