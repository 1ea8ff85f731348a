package org.hallwright.exchange.plan.drawing;

/// A placing of one drawing in another: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`.
public record Affine(double a, double b, double c, double d, double e, double f) {
    public static final Affine NONE = new Affine(1, 0, 0, 1, 0, 0);

    public static Affine moved(double x, double y) {
        return new Affine(1, 0, 0, 1, x, y);
    }

    public static Affine scaled(double x, double y) {
        return new Affine(x, 0, 0, y, 0, 0);
    }

    /// @param degrees counter-clockwise where y points up
    public static Affine turned(double degrees) {
        var cos = Math.cos(Math.toRadians(degrees));
        var sin = Math.sin(Math.toRadians(degrees));
        return new Affine(cos, sin, -sin, cos, 0, 0);
    }

    /// First the inner placing, then this one.
    public Affine times(Affine inner) {
        return new Affine(
                a * inner.a + c * inner.b,
                b * inner.a + d * inner.b,
                a * inner.c + c * inner.d,
                b * inner.c + d * inner.d,
                a * inner.e + c * inner.f + e,
                b * inner.e + d * inner.f + f);
    }

    public double[] at(double x, double y) {
        return new double[] {a * x + c * y + e, b * x + d * y + f};
    }

    /// The points `x0, y0, x1, y1, …` placed.
    public double[] all(double[] xy) {
        var placed = new double[xy.length];
        for (var i = 0; i + 1 < xy.length; i += 2) {
            placed[i] = a * xy[i] + c * xy[i + 1] + e;
            placed[i + 1] = b * xy[i] + d * xy[i + 1] + f;
        }
        return placed;
    }

    /// By how much lengths grow, on average.
    public double growth() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }
}
