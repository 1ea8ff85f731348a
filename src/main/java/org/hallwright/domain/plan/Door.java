package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.orElse;
import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.value.Id;

/// An opening in the hall's outline: entrance, exit or dock door.
///
/// @param at the middle of the opening
/// @param clearWidth metres
/// @param direction degrees counter-clockwise from the x axis, along the opening
public record Door(
        Id<Door> id, Id<Hall> hall, String code, DoorKind kind, Point at, double clearWidth, double direction)
        implements PlanElement {
    public Door {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(at);
        code = text(code);
        kind = orElse(kind, DoorKind.EXIT);
        clearWidth = Metres.round(clearWidth);
        direction = direction + 0.0;
    }

    /// One end of the opening; the other is the mirror image through the middle.
    public Point start() {
        return at.plus(-clearWidth / 2, 0).turned(at, direction);
    }

    public Point end() {
        return at.plus(clearWidth / 2, 0).turned(at, direction);
    }

    @Override
    public Bounds bounds() {
        return Bounds.around(java.util.List.of(start(), end())).grownBy(0.5);
    }

    @Override
    public Door movedBy(double dx, double dy) {
        return new Door(id, hall, code, kind, at.plus(dx, dy), clearWidth, direction);
    }
}
