package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that pulls at a moving thing along one axis, of which the nearest wins.
final class Pulls {
    /// A gap or a middle line must be nearer than an edge to win over it.
    private static final double FAINT = 2;

    /// A gap wider than this many metres is none that anybody keeps.
    private static final double WIDEST = 12;

    private static final double LOWER = 0;
    private static final double MIDDLE = 0.5;
    private static final double UPPER = 1;

    private final Snap snap;
    private final boolean alongX;
    private final Span wanted;
    private final Span across;
    private final Snap.@Nullable Grip held;

    /// A place, as where something is begun to be drawn, stands in the middle of nothing.
    private final boolean isPlace;

    private @Nullable Pull best;

    /// The extent of something along one axis.
    private record Span(double from, double to) {
        static Span of(Bounds b, boolean alongX) {
            return alongX ? new Span(b.minX(), b.maxX()) : new Span(b.minY(), b.maxY());
        }

        double at(double part) {
            return from + part * (to - from);
        }

        boolean meets(Span other) {
            return from < other.to && other.from < to;
        }
    }

    /// One thing that pulls.
    ///
    /// @param by how far the thing is moved
    /// @param neighbour from whose edge or middle the line is drawn, or to which the gap is kept
    /// @param gap whether it is a gap that pulls and not a line
    record Pull(double by, Snap.Grip grip, Bounds neighbour, boolean gap, double force) {
        void show(Bounds moved, boolean alongX, List<Snap.Line> lines, List<Snap.Line> gaps) {
            if (gap) {
                gaps.addAll(Snap.gaps(moved, List.of(neighbour), Double.MAX_VALUE));
                return;
            }
            var both = moved.union(neighbour);
            lines.add(
                    alongX
                            ? Snap.line(grip.at(), both.minY(), grip.at(), both.maxY())
                            : Snap.line(both.minX(), grip.at(), both.maxX(), grip.at()));
        }
    }

    Pulls(Snap snap, boolean alongX, Bounds wanted, Snap.@Nullable Grip held) {
        this.snap = snap;
        this.alongX = alongX;
        this.wanted = Span.of(wanted, alongX);
        this.across = Span.of(wanted, !alongX);
        this.held = held;
        this.isPlace = wanted.width() == 0 && wanted.height() == 0;
    }

    @Nullable
    Pull nearest(Collection<Bounds> neighbours) {
        if (snap.reach() <= 0) {
            return null;
        }
        for (var n : neighbours) {
            lines(n);
        }
        gaps(neighbours);
        return best;
    }

    /// Edges pull at edges, middle lines at middle lines.
    private void lines(Bounds n) {
        var theirs = Span.of(n, alongX);
        for (var at : new double[] {theirs.from(), theirs.to()}) {
            pull(LOWER, at, n, false);
            pull(UPPER, at, n, false);
        }
        if (theirs.to() > theirs.from()) {
            pull(MIDDLE, theirs.at(MIDDLE), n, false);
        }
    }

    /// An aisle to the next neighbour pulls, and the gap that the neighbours keep among themselves.
    private void gaps(Collection<Bounds> neighbours) {
        var row = new ArrayList<Bounds>();
        for (var n : neighbours) {
            if (Span.of(n, !alongX).meets(across)) {
                row.add(n);
            }
        }
        row.sort((a, b) ->
                Double.compare(Span.of(a, alongX).from(), Span.of(b, alongX).from()));
        var middle = wanted.at(MIDDLE);
        var below =
                row.stream().filter(n -> Span.of(n, alongX).at(MIDDLE) < middle).toList();
        var above = row.subList(below.size(), row.size());
        if (!below.isEmpty()) {
            var last = below.getLast();
            keep(last, below.size() > 1 ? gapBetween(below.get(below.size() - 2), last) : 0, LOWER);
        }
        if (!above.isEmpty()) {
            var next = above.getFirst();
            keep(next, above.size() > 1 ? gapBetween(next, above.get(1)) : 0, UPPER);
        }
        if (!isPlace && !below.isEmpty() && !above.isEmpty()) {
            var room = new Span(
                    Span.of(below.getLast(), alongX).to(),
                    Span.of(above.getFirst(), alongX).from());
            if (room.to() - room.from() <= 2 * WIDEST) {
                pull(MIDDLE, room.at(MIDDLE), below.getLast(), true);
            }
        }
    }

    private double gapBetween(Bounds one, Bounds next) {
        return Span.of(next, alongX).from() - Span.of(one, alongX).to();
    }

    private void keep(Bounds neighbour, double gap, double part) {
        for (var width : new double[] {gap, snap.aisle()}) {
            if (width > 0.001 && width <= WIDEST) {
                var theirs = Span.of(neighbour, alongX);
                pull(part, part == LOWER ? theirs.to() + width : theirs.from() - width, neighbour, true);
            }
        }
    }

    private void pull(double part, double at, Bounds neighbour, boolean gap) {
        var by = at - wanted.at(part);
        var holds = held != null && held.isLike(part, at);
        var weight = gap || part == MIDDLE ? FAINT : 1;
        var force = Math.abs(by) * weight / (holds ? Snap.HOLD : 1);
        if (force <= snap.reach() && (best == null || force < best.force() - 1e-9)) {
            best = new Pull(by, new Snap.Grip(part, at), neighbour, gap, force);
        }
    }
}
