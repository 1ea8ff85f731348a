package org.hallwright.domain.plan.check.rule;

import java.util.List;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;

/// What was measured, as geometry in the hall's coordinates, so that a plan can draw it.
public sealed interface Measure {
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

    static Measure line(Segment piece) {
        return new Line(List.of(piece.from(), piece.to()));
    }

    static Measure area(Outline outline) {
        return new Area(List.of(outline));
    }
}
