package org.hallwright.domain.plan.floor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;

/// Shortest ways among a few things, by comparing every corner with every other: slow, and right.
final class ExactWays {
    private final List<Shape> things;
    private final Shape hall;
    private final Segment opening;
    private final List<Point> corners = new ArrayList<>();
    private final List<BitSet> seen = new ArrayList<>();

    ExactWays(Outline hall, List<Shape> things, Segment opening) {
        this.things = things;
        this.hall = Shape.of(hall);
        this.opening = opening;
        corners.addAll(hall.corners());
        things.forEach(thing -> {
            for (var i = 0; i < thing.sides(); i++) {
                corners.add(thing.side(i).from());
            }
        });
        corners.add(opening.from());
        corners.add(opening.to());
        corners.forEach(corner -> seen.add(seenFrom(corner)));
    }

    /// From a place to the nearest point of the opening, for a person without width.
    double length(Point from) {
        var best = new double[corners.size()];
        var start = seenFrom(from);
        for (var i = 0; i < best.length; i++) {
            best[i] = start.get(i) ? from.distanceTo(corners.get(i)) : Double.MAX_VALUE;
        }
        var done = new boolean[best.length];
        var shortest = toOpening(from);
        for (var at = nearest(best, done); at >= 0; at = nearest(best, done)) {
            done[at] = true;
            var here = corners.get(at);
            shortest = Math.min(shortest, best[at] + toOpening(here));
            for (var next = 0; next < best.length; next++) {
                if (seen.get(at).get(next)) {
                    best[next] = Math.min(best[next], best[at] + here.distanceTo(corners.get(next)));
                }
            }
        }
        return shortest;
    }

    private double toOpening(Point from) {
        var t = opening.nearest(from.x(), from.y());
        var goal = new Point(opening.xAt(t), opening.yAt(t));
        return isFree(from, goal) ? from.distanceTo(goal) : Double.MAX_VALUE;
    }

    private BitSet seenFrom(Point place) {
        var visible = new BitSet();
        IntStream.range(0, corners.size())
                .filter(i -> isFree(place, corners.get(i)))
                .forEach(visible::set);
        return visible;
    }

    private static int nearest(double[] best, boolean[] done) {
        var at = -1;
        for (var i = 0; i < best.length; i++) {
            if (!done[i] && best[i] < Double.MAX_VALUE && (at < 0 || best[i] < best[at])) {
                at = i;
            }
        }
        return at;
    }

    /// Whether the straight way enters no thing and does not leave the hall.
    private boolean isFree(Point from, Point to) {
        var way = Segment.between(from, to);
        return things.stream().noneMatch(thing -> middles(thing, way).stream().anyMatch(at -> depth(thing, at) > 0.003))
                && middles(hall, way).stream().allMatch(at -> outside(hall, at) < 0.003);
    }

    /// A place in each piece between the sides of the thing.
    private static List<Segment> pieces(Shape thing, Segment way) {
        var cuts = new TreeSet<>(List.of(0.0, 1.0));
        for (var i = 0; i < thing.sides(); i++) {
            var meeting = thing.side(i).shortestTo(way);
            if (meeting.length() < 0.002) {
                cuts.add(way.nearest(meeting.x1(), meeting.y1()));
            }
        }
        var pieces = new ArrayList<Segment>();
        for (var from : cuts.headSet(1.0)) {
            var to = cuts.higher(from);
            pieces.add(new Segment(way.xAt(from), way.yAt(from), way.xAt(to), way.yAt(to)));
        }
        return pieces;
    }

    private static List<Point> middles(Shape thing, Segment way) {
        if (!thing.bounds().grownBy(0.01).intersects(way.bounds().grownBy(0.01))) {
            return List.of();
        }
        return pieces(thing, way).stream()
                .filter(piece -> piece.length() > 0.01)
                .map(piece -> new Point(piece.xAt(0.5), piece.yAt(0.5)))
                .toList();
    }

    /// How deep inside the thing a place lies, 0 outside.
    private static double depth(Shape thing, Point at) {
        if (!thing.contains(at.x(), at.y())) {
            return 0;
        }
        var depth = Double.MAX_VALUE;
        for (var i = 0; i < thing.sides(); i++) {
            depth = Math.min(depth, thing.side(i).distanceTo(at.x(), at.y()));
        }
        return depth;
    }

    private static double outside(Shape hall, Point at) {
        return hall.distanceTo(at.x(), at.y());
    }
}
