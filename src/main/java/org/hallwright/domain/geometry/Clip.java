package org.hallwright.domain.geometry;

/// A shape cut off at the sides of a convex one (Sutherland and Hodgman), as loose coordinates.
///
/// @param count how many corners are left, 0 for nothing
record Clip(double[] x, double[] y, int count) {
    static Clip of(Shape subject, Shape window) {
        var clip = new Clip(subject.xs(), subject.ys(), subject.xs().length);
        for (var i = 0; i < window.sides() && clip.count > 0; i++) {
            clip = clip.leftOf(window.side(i));
        }
        return clip;
    }

    private Clip leftOf(Segment line) {
        var outX = new double[count * 2];
        var outY = new double[count * 2];
        var n = 0;
        for (var i = 0; i < count; i++) {
            var j = (i + 1) % count;
            var here = side(line, i);
            var there = side(line, j);
            if (here >= 0) {
                outX[n] = x[i];
                outY[n++] = y[i];
            }
            if (here > 0 && there < 0 || here < 0 && there > 0) {
                var t = here / (here - there);
                outX[n] = x[i] + t * (x[j] - x[i]);
                outY[n++] = y[i] + t * (y[j] - y[i]);
            }
        }
        return new Clip(outX, outY, n);
    }

    private double side(Segment line, int i) {
        return (line.x1() - line.x0()) * (y[i] - line.y0()) - (line.y1() - line.y0()) * (x[i] - line.x0());
    }

    double area() {
        var twice = 0.0;
        for (var i = 0; i < count; i++) {
            var j = (i + 1) % count;
            twice += x[i] * y[j] - x[j] * y[i];
        }
        return Math.abs(twice) / 2;
    }

    /// The shortest piece from a line to what is left, of which there is something.
    Segment nearestTo(Segment line) {
        var best = line;
        for (var i = 0; i < count; i++) {
            var j = (i + 1) % count;
            var piece = line.shortestTo(new Segment(x[i], y[i], x[j], y[j]));
            best = i == 0 || piece.length() < best.length() ? piece : best;
        }
        return best;
    }
}
