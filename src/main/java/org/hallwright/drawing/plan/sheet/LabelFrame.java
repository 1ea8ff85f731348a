package org.hallwright.drawing.plan.sheet;

import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;

/// The upright or turned rectangle inside a footprint into which its label goes, in metres.
///
/// @param degrees how far the label is turned, from -90 to 90
public record LabelFrame(double x, double y, double width, double height, double degrees) {
    private static final double[] SHARES = {1, 0.8, 0.6, 0.4, 0.25};
    private static final int PLACES = 10;

    static LabelFrame of(Footprint footprint) {
        return switch (footprint) {
            case Footprint.Rectangle r -> of(r);
            case Footprint.Polygon p -> within(p.outline());
        };
    }

    private static LabelFrame of(Footprint.Rectangle r) {
        var bounds = r.bounds();
        var turn = r.rotation() % 180;
        var upright = turn < 1 || turn > 179;
        if (upright || Math.abs(turn - 90) < 1) {
            return new LabelFrame(bounds.centreX(), bounds.centreY(), bounds.width(), bounds.height(), 0);
        }
        return turn <= 45 || turn > 135
                ? new LabelFrame(
                        bounds.centreX(), bounds.centreY(), r.width(), r.depth(), turn > 90 ? turn - 180 : turn)
                : new LabelFrame(bounds.centreX(), bounds.centreY(), r.depth(), r.width(), turn - 90);
    }

    /// The largest upright box of a few sizes and places that lies inside.
    private static LabelFrame within(Outline outline) {
        var bounds = outline.bounds();
        var best = new LabelFrame(bounds.centreX(), bounds.centreY(), 0, 0, 0);
        var corners = outline.coordinates();
        for (var column = 1; column < PLACES; column++) {
            for (var row = 1; row < PLACES; row++) {
                var x = bounds.minX() + bounds.width() * column / PLACES;
                var y = bounds.minY() + bounds.height() * row / PLACES;
                for (var across : SHARES) {
                    for (var up : SHARES) {
                        var frame = new LabelFrame(x, y, bounds.width() * across, bounds.height() * up, 0);
                        if (frame.area() > best.area() && frame.isInside(corners)) {
                            best = frame;
                        }
                    }
                }
            }
        }
        return best;
    }

    private double area() {
        return width * height;
    }

    /// Whether its middle lies inside the outline and no edge of the outline runs through it.
    private boolean isInside(double[] corners) {
        var inside = false;
        for (var i = 0; i < corners.length; i += 2) {
            var j = (i + 2) % corners.length;
            double x0 = corners[i] - x, y0 = corners[i + 1] - y, x1 = corners[j] - x, y1 = corners[j + 1] - y;
            if (crosses(x0, y0, x1, y1)) {
                return false;
            }
            if (y0 > 0 != y1 > 0 && x0 + (0 - y0) / (y1 - y0) * (x1 - x0) > 0) {
                inside = !inside;
            }
        }
        return inside;
    }

    /// Whether a stretch, seen from the middle, runs through the box and not only along its edge.
    private boolean crosses(double x0, double y0, double x1, double y1) {
        var halfWidth = width / 2 - 1e-6;
        var halfHeight = height / 2 - 1e-6;
        double from = 0, to = 1;
        double[] starts = {x0, y0};
        double[] ways = {x1 - x0, y1 - y0};
        double[] halves = {halfWidth, halfHeight};
        for (var axis = 0; axis < 2; axis++) {
            if (ways[axis] == 0) {
                if (Math.abs(starts[axis]) >= halves[axis]) {
                    return false;
                }
                continue;
            }
            var a = (-halves[axis] - starts[axis]) / ways[axis];
            var b = (halves[axis] - starts[axis]) / ways[axis];
            from = Math.max(from, Math.min(a, b));
            to = Math.min(to, Math.max(a, b));
        }
        return from < to;
    }

    /// Where a line of text has its middle that lies so far above the middle of the frame.
    public double xAbove(double up) {
        return x - up * Math.sin(Math.toRadians(degrees));
    }

    public double yAbove(double up) {
        return y + up * Math.cos(Math.toRadians(degrees));
    }

    /// The middle of a line of text, by its distances to the right of and above the middle of the frame.
    public double xAt(double right, double up) {
        return xAbove(up) + right * Math.cos(Math.toRadians(degrees));
    }

    public double yAt(double right, double up) {
        return yAbove(up) + right * Math.sin(Math.toRadians(degrees));
    }
}
