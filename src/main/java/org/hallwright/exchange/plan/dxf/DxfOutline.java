package org.hallwright.exchange.plan.dxf;

import java.util.Set;
import org.hallwright.exchange.plan.drawing.Trace;
import org.jspecify.annotations.Nullable;

/// The line that an entity draws, before it is placed.
record DxfOutline(Trace trace, boolean closed) {
    /// Entities whose points lie in a plane of their own, which may face down.
    static final Set<String> IN_OWN_PLANE =
            Set.of("LWPOLYLINE", "POLYLINE", "ARC", "CIRCLE", "SOLID", "TRACE", "TEXT", "ATTRIB", "INSERT");

    private static final int CLOSED = 1;
    private static final int MESH = 16 | 64;
    private static final int FRAME_POINT = 16;

    /// Null for an entity that is no line, or none that is understood.
    static @Nullable DxfOutline of(DxfEntity e) {
        return switch (e.type()) {
            case "LINE" ->
                new DxfOutline(
                        new Trace().to(e.number(10, 0), e.number(20, 0)).to(e.number(11, 0), e.number(21, 0)), false);
            case "LWPOLYLINE" -> lightPolyline(e);
            case "POLYLINE" -> polyline(e);
            case "CIRCLE" ->
                closedCurve(
                        new Trace().arc(e.number(10, 0), e.number(20, 0), Math.abs(e.number(40, 0)), 0, 2 * Math.PI));
            case "ARC" -> new DxfOutline(arc(e), false);
            case "ELLIPSE" -> ellipse(e);
            case "SPLINE" -> DxfSpline.of(e);
            case "SOLID", "TRACE", "3DFACE" -> solid(e);
            case "POINT" -> new DxfOutline(new Trace().to(e.number(10, 0), e.number(20, 0)), false);
            default -> null;
        };
    }

    private static DxfOutline closedCurve(Trace trace) {
        var points = trace.points();
        var open = new Trace();
        for (var i = 0; i + 3 < points.length; i += 2) {
            open.to(points[i], points[i + 1]);
        }
        return new DxfOutline(open, true);
    }

    private static Trace arc(DxfEntity e) {
        var from = Math.toRadians(e.number(50, 0));
        var to = Math.toRadians(e.number(51, 360));
        return new Trace()
                .arc(
                        e.number(10, 0),
                        e.number(20, 0),
                        Math.abs(e.number(40, 0)),
                        from,
                        to <= from ? to + 2 * Math.PI : to);
    }

    private static DxfOutline lightPolyline(DxfEntity e) {
        var trace = new Trace();
        var first = new double[2];
        var x = 0.0;
        var bulge = 0.0;
        var pending = 0.0;
        for (var group : e.groups()) {
            switch (group.code()) {
                case 10 -> {
                    x = DxfEntity.number(group.value());
                    bulge = pending;
                    pending = 0;
                }
                case 20 -> {
                    var y = DxfEntity.number(group.value());
                    if (trace.isEmpty()) {
                        first = new double[] {x, y};
                    }
                    trace.bulge(x, y, bulge);
                }
                case 42 -> pending = DxfEntity.number(group.value());
                default -> {}
            }
        }
        return finished(trace, first, pending, (e.whole(70, 0) & CLOSED) != 0);
    }

    private static @Nullable DxfOutline polyline(DxfEntity e) {
        if ((e.whole(70, 0) & MESH) != 0) {
            return null;
        }
        var trace = new Trace();
        var first = new double[2];
        var bulge = 0.0;
        for (var vertex : e.parts()) {
            if ((vertex.whole(70, 0) & FRAME_POINT) == 0) {
                var x = vertex.number(10, 0);
                var y = vertex.number(20, 0);
                if (trace.isEmpty()) {
                    first = new double[] {x, y};
                }
                trace.bulge(x, y, bulge);
                bulge = vertex.number(42, 0);
            }
        }
        return finished(trace, first, bulge, (e.whole(70, 0) & CLOSED) != 0);
    }

    private static DxfOutline finished(Trace trace, double[] first, double bulge, boolean closed) {
        if (!closed || trace.corners() < 2) {
            return new DxfOutline(trace, false);
        }
        return bulge == 0 || Double.isNaN(bulge)
                ? new DxfOutline(trace, trace.corners() > 2)
                : closedCurve(trace.bulge(first[0], first[1], bulge));
    }

    private static DxfOutline ellipse(DxfEntity e) {
        var u = new double[] {e.number(11, 1), e.number(21, 0)};
        var ratio = e.number(40, 1) * (e.isMirrored() ? -1 : 1);
        var v = new double[] {-u[1] * ratio, u[0] * ratio};
        var from = e.number(41, 0);
        var to = e.number(42, 2 * Math.PI);
        var end = to <= from ? to + 2 * Math.PI : to;
        var trace = new Trace().ellipse(new double[] {e.number(10, 0), e.number(20, 0)}, u, v, from, end);
        return end - from >= 2 * Math.PI - 1e-6 ? closedCurve(trace) : new DxfOutline(trace, false);
    }

    /// Corners come in the order of a Z, except for faces.
    private static DxfOutline solid(DxfEntity e) {
        var trace = new Trace();
        var order = e.type().equals("3DFACE") ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 3, 2};
        for (var corner : order) {
            var x = e.number(10 + corner, Double.NaN);
            var y = e.number(20 + corner, Double.NaN);
            var isNew = trace.isEmpty() || trace.lastX() != x || trace.lastY() != y;
            if (!Double.isNaN(x) && isNew) {
                trace.to(x, y);
            }
        }
        return new DxfOutline(trace, trace.corners() > 2);
    }
}
