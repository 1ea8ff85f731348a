package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.value.Id;

/// A hydrant or an extinguisher, around which a circle is kept clear.
///
/// @param keepClear radius in metres
public record FirePoint(Id<FirePoint> id, Id<Hall> hall, String code, Point at, double keepClear)
        implements PlanElement {
    public FirePoint {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(at);
        code = text(code);
        keepClear = Metres.round(keepClear);
    }

    @Override
    public Bounds bounds() {
        return new Bounds(at.x(), at.y(), at.x(), at.y()).grownBy(Math.max(keepClear, 0.3));
    }

    @Override
    public FirePoint movedBy(double dx, double dy) {
        return new FirePoint(id, hall, code, at.plus(dx, dy), keepClear);
    }
}
