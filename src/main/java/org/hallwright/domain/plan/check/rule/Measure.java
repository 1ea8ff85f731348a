package org.hallwright.domain.plan.check.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;

/// What was measured, as geometry in the hall's coordinates, so that a plan can draw it.
public sealed interface Measure {
    /// Metres.
    double TOUCH = 0.01;

    /// A length: the width of an aisle, the way to an exit. Two places at least.
    record Line(List<Point> places) implements Measure {
        public Line {
            places = List.copyOf(places);
        }

        public double length() {
            var length = 0.0;
            for (var i = 1; i < places.size(); i++) {
                length += places.get(i - 1).distanceTo(places.get(i));
            }
            return length;
        }
    }

    /// One piece of floor or several: what two booths share, a booth whose number is missing.
    record Area(List<Outline> outlines) implements Measure {
        public Area {
            outlines = List.copyOf(outlines);
        }
    }

    /// Whether it reaches an outline, to the centimetre: whatever is there has to do with what was measured.
    default boolean touches(Outline outline) {
        var shape = Shape.of(outline);
        return switch (this) {
            case Line line ->
                IntStream.range(1, line.places().size())
                        .mapToObj(i -> Segment.between(
                                line.places().get(i - 1), line.places().get(i)))
                        .anyMatch(piece -> isNear(shape, Shape.of(piece)));
            case Area area -> area.outlines().stream().map(Shape::of).anyMatch(other -> isNear(shape, other));
        };
    }

    private static boolean isNear(Shape one, Shape other) {
        return one.bounds().distanceTo(other.bounds()) < TOUCH && one.distanceTo(other) < TOUCH;
    }

    static Measure line(Segment piece) {
        return new Line(List.of(piece.from(), piece.to()));
    }

    static Measure area(Outline outline) {
        return new Area(List.of(outline));
    }
}
