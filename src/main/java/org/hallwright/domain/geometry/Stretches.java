package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is left free of a line, from 0 to 1, after parts of it were closed.
public final class Stretches {
    private static final double NOTHING = 1e-6;
    private List<Piece> free = List.of(new Piece(0, 1));

    /// A free part of the line.
    public record Piece(double from, double to) {
        public double length() {
            return to - from;
        }
    }

    /// What is left of a side of something solid where nothing stands before it, right of it, nearer than that.
    public static Stretches before(Segment side, double depth, Collection<Shape> others) {
        var length = side.length();
        var outX = (side.y1() - side.y0()) / length * depth;
        var outY = (side.x0() - side.x1()) / length * depth;
        var window = Shape.of(Outline.of(
                side.from(),
                new Point(side.x0() + outX, side.y0() + outY),
                new Point(side.x1() + outX, side.y1() + outY),
                side.to()));
        var free = new Stretches();
        others.forEach(other -> free.shade(side, other.within(window)));
        return free;
    }

    /// Closes the line where something stands beside it.
    void shade(Segment along, Clip shadow) {
        if (shadow.count() == 0) {
            return;
        }
        var from = 1.0;
        var to = 0.0;
        for (var i = 0; i < shadow.count(); i++) {
            var t = along.nearest(shadow.x()[i], shadow.y()[i]);
            from = Math.min(from, t);
            to = Math.max(to, t);
        }
        close(from, to);
    }

    /// How much is free, from 0 to 1.
    public double free() {
        return free.stream().mapToDouble(Piece::length).sum();
    }

    public List<Piece> pieces() {
        return free;
    }

    public void close(double from, double to) {
        if (to - from < NOTHING) {
            return;
        }
        var left = new ArrayList<Piece>();
        for (var piece : free) {
            if (from - piece.from() > NOTHING) {
                left.add(new Piece(piece.from(), Math.min(from, piece.to())));
            }
            if (piece.to() - to > NOTHING) {
                left.add(new Piece(Math.max(to, piece.from()), piece.to()));
            }
        }
        free = left;
    }

    boolean isBroken() {
        return free.size() != 1 || free.getFirst().length() < 1;
    }

    Optional<Piece> longest() {
        return free.stream().max(Comparator.comparingDouble(Piece::length));
    }
}
