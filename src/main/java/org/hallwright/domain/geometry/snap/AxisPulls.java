package org.hallwright.domain.geometry.snap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// All that pulls at a moving thing along one axis, of which the nearest wins: edges and corners at edges and corners,
/// middle lines at middle lines, an aisle, and the gap that the neighbours keep among themselves.
final class AxisPulls {
    private final Snap snap;
    private final boolean alongX;
    private final Edges moving;
    private final double by;
    private final Span wanted;
    private final Span across;
    private final Snap.@Nullable Grip held;
    private @Nullable Pull best;

    /// A neighbour that stands abreast, and its extent there.
    private record Abreast(Edges edges, Span span) {}

    /// @param by how far the pointer moves along the axis
    /// @param byAcross how far it moves along the other
    AxisPulls(Snap snap, boolean alongX, Edges moving, double by, double byAcross, Snap.@Nullable Grip held) {
        this.snap = snap;
        this.alongX = alongX;
        this.moving = moving;
        this.by = by;
        var b = moving.bounds().movedBy(alongX ? by : byAcross, alongX ? byAcross : by);
        this.wanted = Span.of(b, alongX);
        this.across = Span.of(b, !alongX);
        this.held = held;
    }

    @Nullable
    Pull nearest(Collection<Edges> neighbours) {
        for (var n : neighbours) {
            lines(n);
        }
        gaps(neighbours);
        return best;
    }

    private void lines(Edges n) {
        for (var at : n.places(alongX)) {
            for (var own : moving.places(alongX)) {
                pull(own, at, n, false, false);
            }
        }
        var theirs = Span.of(n.bounds(), alongX);
        if (theirs.to() > theirs.from()) {
            pull(wanted.middle() - by, theirs.middle(), n, false, true);
        }
    }

    private void gaps(Collection<Edges> neighbours) {
        var row = new ArrayList<Abreast>();
        for (var n : neighbours) {
            Span.abreast(n, alongX, across).ifPresent(span -> row.add(new Abreast(n, span)));
        }
        row.sort(Comparator.comparingDouble(n -> n.span().from()));
        var below =
                row.stream().filter(n -> n.span().middle() < wanted.middle()).toList();
        var above = row.subList(below.size(), row.size());
        var last = below.isEmpty() ? null : below.getLast();
        var next = above.isEmpty() ? null : above.getFirst();
        if (last != null && last.span().toEdge()) {
            var before = below.size() > 1 ? between(below.get(below.size() - 2), last) : 0;
            for (var width : new double[] {before, snap.aisle()}) {
                keep(last, width, wanted.from(), last.span().to() + width);
            }
        }
        if (next != null && next.span().fromEdge()) {
            var after = above.size() > 1 ? between(next, above.get(1)) : 0;
            for (var width : new double[] {after, snap.aisle()}) {
                keep(next, width, wanted.to(), next.span().from() - width);
            }
        }
        if (!moving.isPlace() && last != null && next != null && between(last, next) <= 2 * Pulls.WIDEST) {
            var room = (last.span().to() + next.span().from()) / 2;
            pull(wanted.middle() - by, room, last.edges(), true, true);
        }
    }

    private static double between(Abreast one, Abreast next) {
        return next.span().from() - one.span().to();
    }

    private void keep(Abreast neighbour, double width, double part, double at) {
        if (width > 0.001 && width <= Pulls.WIDEST) {
            pull(part - by, at, neighbour.edges(), true, true);
        }
    }

    private void pull(double own, double at, Edges neighbour, boolean gap, boolean faint) {
        var grip = new Snap.Grip(alongX ? 1 : 0, alongX ? 0 : 1, own, at);
        var way = at - own - by;
        var holds = held != null && held.isLike(grip);
        var force = Math.abs(way) * (faint ? Pulls.FAINT : 1) / (holds ? Snap.HOLD : 1);
        if (force <= snap.reach() && (best == null || force < best.force() - 1e-9)) {
            best = new Pull(way, grip, neighbour, gap, force);
        }
    }
}
