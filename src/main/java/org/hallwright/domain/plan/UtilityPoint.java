package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.value.Id;

/// A point in the floor that supplies power, water, air or data.
///
/// @param capacity in the words of the venue, such as `3 × 63 A`
public record UtilityPoint(Id<UtilityPoint> id, Id<Hall> hall, String code, UtilityKind kind, Point at, String capacity)
        implements PlanElement {
    public UtilityPoint {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(at);
        code = text(code);
        kind = orElse(kind, UtilityKind.POWER);
        capacity = text(capacity);
    }

    @Override
    public Bounds bounds() {
        return new Bounds(at.x(), at.y(), at.x(), at.y()).grownBy(0.3);
    }

    @Override
    public UtilityPoint movedBy(double dx, double dy) {
        return new UtilityPoint(id, hall, code, kind, at.plus(dx, dy), capacity);
    }
}
