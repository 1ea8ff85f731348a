package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.value.Id;

/// A hydrant, a fire shutter or the like, around which a circle is kept clear.
///
/// @param kind no kind is another one than those that are named
/// @param keepClear radius in metres
public record FirePoint(Id<FirePoint> id, Id<Hall> hall, String code, Kind kind, Point at, double keepClear)
        implements PlanElement {
    /// What is never to be blocked.
    public enum Kind {
        HYDRANT,
        EXTINGUISHER,
        /// A button or a bell by which the alarm is given.
        ALARM,
        /// A shutter that comes down to part a hall.
        SHUTTER,
        OTHER
    }

    /// One of which is not known what it is.
    public FirePoint(Id<FirePoint> id, Id<Hall> hall, String code, Point at, double keepClear) {
        this(id, hall, code, Kind.OTHER, at, keepClear);
    }

    public FirePoint {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(at);
        code = text(code);
        kind = orElse(kind, Kind.OTHER);
        keepClear = Metres.round(keepClear);
    }

    @Override
    public Bounds bounds() {
        return new Bounds(at.x(), at.y(), at.x(), at.y()).grownBy(Math.max(keepClear, 0.3));
    }

    @Override
    public FirePoint movedBy(double dx, double dy) {
        return new FirePoint(id, hall, code, kind, at.plus(dx, dy), keepClear);
    }
}
