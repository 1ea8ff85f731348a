package org.hallwright.solver.fill.floor;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Outline;
import org.jspecify.annotations.Nullable;

/// A closed outline in the coordinates of a frame: the hall, or a patch of its floor.
record Ring(double[] xs, double[] ys) {
    static Ring of(Outline outline, Frame frame) {
        return new Ring(frame.xs(outline.corners()), frame.ys(outline.corners()));
    }

    Ring swapped() {
        return new Ring(ys, xs);
    }

    /// Where it runs along x: heights at which a row may lie flush.
    List<Double> ledges() {
        var ledges = new ArrayList<Double>();
        for (var i = 0; i < ys.length; i++) {
            if (Math.abs(ys[i] - ys[(i + 1) % ys.length]) < 0.001) {
                ledges.add(ys[i]);
            }
        }
        return ledges;
    }

    /// Where the band from `y0` to `y1` lies wholly in it.
    List<Span> covering(double y0, double y1, double slack) {
        var edges = new ArrayList<Span>();
        for (var i = 0; i < xs.length; i++) {
            var j = (i + 1) % xs.length;
            var span = slice(xs[i], ys[i], xs[j], ys[j], y0 + Span.HAIR, y1 - Span.HAIR);
            if (span != null) {
                edges.add(new Span(span.lo() - slack, span.hi() + slack));
            }
        }
        var walls = Span.joined(edges);
        var free = new ArrayList<Span>();
        for (var i = 0; i + 1 < walls.size(); i++) {
            var lo = walls.get(i).hi();
            var hi = walls.get(i + 1).lo();
            if (hi - lo > Span.HAIR && isInside((lo + hi) / 2, (y0 + y1) / 2)) {
                free.add(new Span(lo, hi));
            }
        }
        return free;
    }

    /// The part of an edge that lies in a band, as it falls on x.
    static @Nullable Span slice(double ax, double ay, double bx, double by, double y0, double y1) {
        if (Math.max(ay, by) < y0 || Math.min(ay, by) > y1) {
            return null;
        }
        if (ay == by) {
            return new Span(Math.min(ax, bx), Math.max(ax, bx));
        }
        var from = at(ax, ay, bx, by, Math.clamp(ay, y0, y1));
        var to = at(ax, ay, bx, by, Math.clamp(by, y0, y1));
        return new Span(Math.min(from, to), Math.max(from, to));
    }

    private static double at(double ax, double ay, double bx, double by, double y) {
        return ay == by ? ax : ax + (bx - ax) * (y - ay) / (by - ay);
    }

    private boolean isInside(double x, double y) {
        var inside = false;
        for (var i = 0; i < xs.length; i++) {
            var j = (i + 1) % xs.length;
            if (ys[i] > y != ys[j] > y && x < at(xs[i], ys[i], xs[j], ys[j], y)) {
                inside = !inside;
            }
        }
        return inside;
    }
}
