package org.hallwright.domain.geometry.snap;

import java.util.Optional;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Segment;
import org.jspecify.annotations.Nullable;

/// The extent of something along one axis.
///
/// @param fromEdge whether it begins at an edge or a corner, and not where a slanted side was cut off
/// @param toEdge whether it ends at such
record Span(double from, double to, boolean fromEdge, boolean toEdge) {
    static Span of(Bounds b, boolean alongX) {
        return alongX ? new Span(b.minX(), b.maxX(), true, true) : new Span(b.minY(), b.maxY(), true, true);
    }

    /// The extent of what of a thing lies abreast of something else; empty where nothing does.
    ///
    /// @param across the extent of the other along the other axis
    static Optional<Span> abreast(Edges thing, boolean alongX, Span across) {
        var all = of(thing.bounds(), !alongX);
        if (!all.meets(across)) {
            return Optional.empty();
        }
        if (thing.slanted().isEmpty() && thing.places(alongX).length <= 2) {
            return Optional.of(of(thing.bounds(), alongX));
        }
        Span span = null;
        for (var shape : thing.shapes()) {
            for (var i = 0; i < shape.sides(); i++) {
                var side = shape.side(i);
                span = joined(span, cut(alongX ? side : turned(side), across));
            }
        }
        return Optional.ofNullable(span);
    }

    private static Segment turned(Segment side) {
        return new Segment(side.y0(), side.x0(), side.y1(), side.x1());
    }

    /// What of a side lies within the extent, seen along x.
    private static @Nullable Span cut(Segment side, Span across) {
        var rise = side.y1() - side.y0();
        if (Math.max(side.y0(), side.y1()) < across.from || Math.min(side.y0(), side.y1()) > across.to) {
            return null;
        }
        if (Math.abs(rise) < Edges.ASKEW) {
            return new Span(Math.min(side.x0(), side.x1()), Math.max(side.x0(), side.x1()), true, true);
        }
        var straight = Math.abs(side.x1() - side.x0()) < Edges.ASKEW;
        var t0 = Math.clamp((across.from - side.y0()) / rise, 0, 1);
        var t1 = Math.clamp((across.to - side.y0()) / rise, 0, 1);
        var one = new Span(side.xAt(t0), side.xAt(t0), straight || isEnd(t0), straight || isEnd(t0));
        return joined(one, new Span(side.xAt(t1), side.xAt(t1), straight || isEnd(t1), straight || isEnd(t1)));
    }

    private static boolean isEnd(double t) {
        return t == 0 || t == 1;
    }

    private static @Nullable Span joined(@Nullable Span a, @Nullable Span b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return new Span(
                Math.min(a.from, b.from),
                Math.max(a.to, b.to),
                a.from <= b.from ? a.fromEdge : b.fromEdge,
                a.to >= b.to ? a.toEdge : b.toEdge);
    }

    double middle() {
        return (from + to) / 2;
    }

    boolean meets(Span other) {
        return from < other.to && other.from < to;
    }
}
