package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.nameOf;

import java.util.Objects;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// Words on the plan that belong to no element.
///
/// @param at the middle of the text
/// @param height of the letters on the floor, metres
public record PlanLabel(Id<PlanLabel> id, Id<Hall> hall, Name text, Point at, double height) implements PlanElement {
    public PlanLabel {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(at);
        text = nameOf(text);
        height = Metres.round(height);
    }

    @Override
    public Bounds bounds() {
        var half = height * Math.max(1, text.enFirst().length()) / 3;
        return new Bounds(at.x() - half, at.y() - height / 2, at.x() + half, at.y() + height / 2);
    }

    @Override
    public PlanLabel movedBy(double dx, double dy) {
        return new PlanLabel(id, hall, text, at.plus(dx, dy), height);
    }
}
