package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is left free of a line, from 0 to 1, after parts of it were closed.
final class Stretches {
    private static final double NOTHING = 1e-6;
    private List<Piece> free = List.of(new Piece(0, 1));

    /// A free part of the line.
    record Piece(double from, double to) {
        double length() {
            return to - from;
        }
    }

    void close(double from, double to) {
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
