package org.hallwright.drawing.plan.mark;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;

/// One mark over the plan, with the measure that it is about.
///
/// @param label the measured value as the reader writes it, such as `2.40 m`; empty for none
/// @param on the elements that it is about, which get a badge where they are booths; none for a place only
public record PlanMark(Tone tone, Shape shape, String label, List<Id<? extends PlanElement>> on) {
    public PlanMark {
        on = List.copyOf(on);
    }

    /// What is drawn.
    public sealed interface Shape {
        Bounds bounds();
    }

    /// A place that something is about.
    public record Spot(Point at) implements Shape {
        @Override
        public Bounds bounds() {
            return Bounds.around(List.of(at));
        }
    }

    /// A distance measured between two points, such as the width of an aisle.
    public record Span(Point from, Point to) implements Shape {
        @Override
        public Bounds bounds() {
            return Bounds.around(List.of(from, to));
        }
    }

    /// A way along the floor, such as the path of travel to an exit; at least one point, the last is the
    /// goal.
    public record Way(List<Point> points) implements Shape {
        public Way {
            points = List.copyOf(points);
        }

        @Override
        public Bounds bounds() {
            return Bounds.around(points);
        }
    }

    /// A part of the floor, such as where two booths overlap.
    public record Patch(Outline outline) implements Shape {
        @Override
        public Bounds bounds() {
            return outline.bounds();
        }
    }

    /// From where to where something moved.
    public record Shift(Point from, Point to) implements Shape {
        @Override
        public Bounds bounds() {
            return Bounds.around(List.of(from, to));
        }
    }
}
