package org.hallwright.domain.geometry;

import java.util.Collection;
import java.util.Optional;

/// The free space between two shapes at its narrowest: one piece, or a stretch over which their sides are
/// parallel.
///
/// @param first where the stretch begins, from the one shape to the other
/// @param last where it ends; the same as the first where the shapes come near at one place only
public record Gap(Segment first, Segment last) {
    /// What a person needs to pass beside something that stands in the stretch, in metres.
    private static final double PASSAGE = 0.3;

    private static final double TOUCH = 0.01;

    /// The gap between two upright rectangles or edges, empty where they touch or overlap.
    static Optional<Gap> between(Bounds a, Bounds b) {
        var x0 = Math.max(a.minX(), b.minX());
        var x1 = Math.min(a.maxX(), b.maxX());
        var y0 = Math.max(a.minY(), b.minY());
        var y1 = Math.min(a.maxY(), b.maxY());
        if (x0 <= x1 && y0 <= y1) {
            return Optional.empty();
        }
        var right = a.maxX() < b.minX();
        var above = a.maxY() < b.minY();
        var fromX = right ? a.maxX() : a.minX();
        var toX = right ? b.minX() : b.maxX();
        var fromY = above ? a.maxY() : a.minY();
        var toY = above ? b.minY() : b.maxY();
        if (x0 > x1 && y0 > y1) {
            var piece = new Segment(fromX, fromY, toX, toY);
            return Optional.of(new Gap(piece, piece));
        }
        return Optional.of(
                x0 > x1
                        ? new Gap(new Segment(fromX, y0, toX, y0), new Segment(fromX, y1, toX, y1))
                        : new Gap(new Segment(x0, fromY, x0, toY), new Segment(x1, fromY, x1, toY)));
    }

    public double width() {
        return Math.min(first.length(), last.length());
    }

    /// How long the sides face each other.
    public double stretch() {
        return new Segment(first.x0(), first.y0(), last.x0(), last.y0()).length();
    }

    public Bounds bounds() {
        return first.bounds().union(last.bounds());
    }

    /// The piece across the gap where nothing else stands in it, in the middle of the longest such stretch;
    /// empty where the others fill it, so that it is no gap between these two.
    public Optional<Segment> across(Collection<Shape> others) {
        if (stretch() < TOUCH) {
            var piece = first.shortened(TOUCH);
            return others.stream().anyMatch(other -> other.isMetBy(piece)) ? Optional.empty() : Optional.of(first);
        }
        var free = new Stretches();
        var window = window();
        var along = new Segment(first.x0(), first.y0(), last.x0(), last.y0());
        for (var other : others) {
            free.shade(along, other.within(window));
        }
        return free.longest()
                .filter(piece -> !free.isBroken() || (piece.to() - piece.from()) * stretch() >= PASSAGE)
                .map(piece -> at((piece.from() + piece.to()) / 2));
    }

    private Shape window() {
        return Shape.of(Outline.of(first.from(), last.from(), last.to(), first.to()));
    }

    /// The piece across the gap in its middle, whatever else stands there.
    public Segment middle() {
        return at(0.5);
    }

    private Segment at(double t) {
        return new Segment(
                first.x0() + t * (last.x0() - first.x0()),
                first.y0() + t * (last.y0() - first.y0()),
                first.x1() + t * (last.x1() - first.x1()),
                first.y1() + t * (last.y1() - first.y1()));
    }
}
