package org.hallwright.domain.plan;

import java.util.List;
import java.util.Objects;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.value.Id;

/// A straight wall inside a hall, along its centre line.
///
/// @param thickness metres
public record Wall(Id<Wall> id, Id<Hall> hall, Point from, Point to, double thickness) implements PlanElement {
    public Wall {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        thickness = Metres.round(thickness);
    }

    @Override
    public Bounds bounds() {
        return Bounds.around(List.of(from, to)).grownBy(thickness / 2);
    }

    @Override
    public Wall movedBy(double dx, double dy) {
        return new Wall(id, hall, from.plus(dx, dy), to.plus(dx, dy), thickness);
    }
}
