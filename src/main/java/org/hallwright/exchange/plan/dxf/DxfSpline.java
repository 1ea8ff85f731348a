package org.hallwright.exchange.plan.dxf;

import java.util.List;
import org.hallwright.exchange.plan.drawing.Trace;
import org.jspecify.annotations.Nullable;

/// Splines as short straight pieces, by de Boor's algorithm; through the fit points where there is no frame.
final class DxfSpline {
    private static final int PIECES_PER_SPAN = 8;
    private static final int HIGHEST_DEGREE = 11;

    private DxfSpline() {}

    /// Null for what is no spline, and for one with weights.
    static @Nullable DxfOutline of(DxfEntity e) {
        var closed = (e.whole(70, 0) & 1) != 0;
        var x = e.all(10);
        var y = e.all(20);
        var knots = e.all(40);
        var degree = e.whole(71, 3);
        if (x.size() <= degree || x.size() != y.size() || knots.size() < x.size() + degree + 1) {
            return through(e.all(11), e.all(21), closed);
        }
        var weighted = e.all(41).stream().anyMatch(w -> Math.abs(w - 1) > 1e-9);
        if (weighted || degree < 1 || degree > HIGHEST_DEGREE) {
            return null;
        }
        var trace = new Trace();
        for (var span = degree; span < x.size(); span++) {
            var from = knots.get(span);
            var to = knots.get(span + 1);
            for (var i = trace.isEmpty() ? 0 : 1; i <= PIECES_PER_SPAN && to > from; i++) {
                var t = from + (to - from) * i / PIECES_PER_SPAN;
                trace.to(at(t, span, degree, knots, x), at(t, span, degree, knots, y));
            }
        }
        return trace.corners() < 2 ? null : new DxfOutline(trace, closed && trace.corners() > 2);
    }

    private static @Nullable DxfOutline through(List<Double> x, List<Double> y, boolean closed) {
        if (x.size() < 2 || x.size() != y.size()) {
            return null;
        }
        var trace = new Trace();
        for (var i = 0; i < x.size(); i++) {
            trace.to(x.get(i), y.get(i));
        }
        return new DxfOutline(trace, closed && x.size() > 2);
    }

    private static double at(double t, int span, int degree, List<Double> knots, List<Double> frame) {
        var d = new double[degree + 1];
        for (var j = 0; j <= degree; j++) {
            d[j] = frame.get(j + span - degree);
        }
        for (var r = 1; r <= degree; r++) {
            for (var j = degree; j >= r; j--) {
                var low = knots.get(j + span - degree);
                var wide = knots.get(j + 1 + span - r) - low;
                var share = wide == 0 ? 0 : (t - low) / wide;
                d[j] = (1 - share) * d[j - 1] + share * d[j];
            }
        }
        return d[degree];
    }
}
