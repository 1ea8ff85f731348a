package org.hallwright.domain.plan.floor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.geometry.Stretches;
import org.hallwright.domain.plan.Wall;

/// One straight side of a booth: how much of it lies on an aisle, and how much of that a wall closes.
///
/// A side lies on an aisle where nothing stands before it that one cannot pass. A wall along it, up to 25 cm away, does
/// not take the aisle from it.
///
/// @param onAisle metres
/// @param walled metres of those
/// @param wall where the walls along it begin and end; the side itself where there is none
public record Frontage(Segment side, double onAisle, double walled, Segment wall) {
    /// How far from a side a wall or a neighbour may stand and still lean on it, in metres.
    public static final double REACH = 0.25;

    private static final double STRAIGHT = 0.002;
    private static final double ALONG = Math.sin(Math.toRadians(5));

    /// @param standing what else one cannot walk through near the booth, without the walls
    /// @param gap below which nobody passes, in metres
    public static List<Frontage> of(Shape booth, Collection<Shape> standing, Collection<Wall> walls, double gap) {
        return sides(booth).stream()
                .map(side -> of(side, standing, walls, Math.max(gap - 0.001, REACH)))
                .toList();
    }

    private static Frontage of(Segment side, Collection<Shape> standing, Collection<Wall> walls, double gap) {
        var along = walls.stream().filter(wall -> isAlong(wall, side)).toList();
        var solid = new ArrayList<>(standing);
        walls.stream()
                .filter(wall -> !along.contains(wall))
                .forEach(wall -> solid.add(Shape.of(Segment.between(wall.from(), wall.to()))));
        var free = Stretches.before(side, gap, solid);
        var onAisle = free.free();
        var from = 1.0;
        var to = 0.0;
        for (var wall : along) {
            var a = side.nearest(wall.from().x(), wall.from().y());
            var b = side.nearest(wall.to().x(), wall.to().y());
            from = Math.min(from, Math.min(a, b));
            to = Math.max(to, Math.max(a, b));
            free.close(Math.min(a, b), Math.max(a, b));
        }
        var wall = from < to ? new Segment(side.xAt(from), side.yAt(from), side.xAt(to), side.yAt(to)) : side;
        return new Frontage(side, onAisle * side.length(), (onAisle - free.free()) * side.length(), wall);
    }

    private static boolean isAlong(Wall wall, Segment side) {
        var line = Segment.between(wall.from(), wall.to());
        return Math.abs(sine(line, side)) < ALONG && side.shortestTo(line).length() <= REACH + wall.thickness() / 2;
    }

    private static double sine(Segment a, Segment b) {
        var cross = (a.x1() - a.x0()) * (b.y1() - b.y0()) - (a.y1() - a.y0()) * (b.x1() - b.x0());
        return cross / Math.max(1e-9, a.length() * b.length());
    }

    /// Its sides, those in one line as one.
    private static List<Segment> sides(Shape booth) {
        var sides = new ArrayList<Segment>();
        for (var i = 0; i < booth.sides(); i++) {
            var side = booth.side(i);
            if (side.length() > 0 && !sides.isEmpty() && goesOn(sides.getLast(), side)) {
                sides.add(joined(sides.removeLast(), side));
            } else if (side.length() > 0) {
                sides.add(side);
            }
        }
        if (sides.size() > 3 && goesOn(sides.getLast(), sides.getFirst())) {
            sides.add(joined(sides.removeLast(), sides.removeFirst()));
        }
        return sides;
    }

    private static boolean goesOn(Segment one, Segment next) {
        var dot = (one.x1() - one.x0()) * (next.x1() - next.x0()) + (one.y1() - one.y0()) * (next.y1() - next.y0());
        return dot > 0 && Math.abs(sine(one, next)) < STRAIGHT;
    }

    private static Segment joined(Segment one, Segment next) {
        return new Segment(one.x0(), one.y0(), next.x1(), next.y1());
    }

    /// The floor inside of the side as deep as told, as a rectangle on it.
    public List<Point> inside(double depth) {
        var x = -(side.y1() - side.y0()) / side.length() * depth;
        var y = (side.x1() - side.x0()) / side.length() * depth;
        return List.of(side.from(), side.to(), side.to().plus(x, y), side.from().plus(x, y));
    }

    /// How far the place lies inside of the side.
    public double depthOf(Point at) {
        return ((side.x1() - side.x0()) * (at.y() - side.y0()) - (side.y1() - side.y0()) * (at.x() - side.x0()))
                / side.length();
    }
}
