package org.hallwright.ui.plan.tool;

import java.util.Set;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;

/// A rectangle that is being drawn from corner to corner, both snapped.
final class Drawn {
    private final Point start;
    private final Floor floor;

    Drawn(Floor floor, Pointer pointer) {
        this.floor = floor;
        this.start = snapped(floor, pointer);
    }

    static Point snapped(Floor floor, Pointer pointer) {
        var p = pointer.at();
        var around = new Bounds(p.x(), p.y(), p.x(), p.y());
        return Floor.snap(pointer).place(p, floor.neighbours(around, Set.of()));
    }

    Floor floor() {
        return floor;
    }

    Point start() {
        return start;
    }

    Bounds to(Pointer pointer) {
        var end = snapped(floor, pointer);
        return new Bounds(
                Math.min(start.x(), end.x()),
                Math.min(start.y(), end.y()),
                Math.max(start.x(), end.x()),
                Math.max(start.y(), end.y()));
    }
}
