package org.hallwright.domain.plan.check.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.floor.Frontage;
import org.hallwright.domain.problem.Severity;

/// What the building itself gives: the hall's shape and its sides, and which way a door leads in.
public record HallFrame(Hall hall, Shape shape, SpatialIndex<Shape> sides) {
    private static final double STEP_IN = 0.2;

    public static HallFrame of(Hall hall) {
        var shape = Shape.of(hall.outline());
        var sides = IntStream.range(0, shape.sides())
                .mapToObj(i -> Shape.of(shape.side(i)))
                .toList();
        return new HallFrame(hall, shape, SpatialIndex.of(sides, Shape::bounds));
    }

    List<Shape> sidesNear(Bounds bounds) {
        return sides.in(bounds);
    }

    /// How much of a sound shape lies inside the hall.
    double inside(Shape thing) {
        return sidesNear(thing.bounds()).isEmpty()
                ? shape.contains(thing.bounds().centreX(), thing.bounds().centreY()) ? thing.area() : 0
                : thing.overlap(shape);
    }

    public Finding unsound() {
        return Finding.of(
                Severity.BLOCKER,
                "outline-unsound",
                Wording.at(hall),
                hall,
                Figures.NONE,
                Measure.area(hall.outline()));
    }

    boolean isInside(Segment piece) {
        return shape.contains(piece.xAt(0.5), piece.yAt(0.5));
    }

    Bounds reach(PlanElement element, Bounds bounds, Limits limits) {
        if (element instanceof Door door) {
            return reach(door, limits);
        }
        return bounds.grownBy(Math.max(Math.max(limits.aisle(), limits.serviceGap()), Frontage.REACH) + 0.01);
    }

    private Bounds reach(Door door, Limits limits) {
        var depth = Math.max(Math.max(limits.value("entrance-strip"), limits.value("exit-clear")), STEP_IN);
        var near = strip(door, depth).bounds().grownBy(0.01);
        var aisle = limits.value(MainAisle.KEY);
        return door.kind() == DoorKind.ENTRANCE && aisle > 0
                ? near.union(ahead(door).bounds().grownBy(aisle))
                : near;
    }

    /// The floor before a door, as wide as the door, inside the hall.
    Outline strip(Door door, double depth) {
        var in = inwards(door);
        var a = door.start();
        var b = door.end();
        return Outline.of(a, b, b.plus(in.x() * depth, in.y() * depth), a.plus(in.x() * depth, in.y() * depth));
    }

    /// Straight on from the middle of a door, as far as any place of the hall can be.
    Segment ahead(Door door) {
        var in = inwards(door);
        var far = Math.hypot(shape.bounds().width(), shape.bounds().height());
        return new Segment(
                door.at().x(),
                door.at().y(),
                door.at().x() + in.x() * far,
                door.at().y() + in.y() * far);
    }

    /// The direction of someone who comes in, of length 1.
    private record Direction(double x, double y) {}

    private Direction inwards(Door door) {
        var angle = Math.toRadians(door.direction() + 90);
        var x = Math.cos(angle);
        var y = Math.sin(angle);
        var inside = shape.contains(door.at().x() + STEP_IN * x, door.at().y() + STEP_IN * y);
        return inside ? new Direction(x, y) : new Direction(-x, -y);
    }
}
