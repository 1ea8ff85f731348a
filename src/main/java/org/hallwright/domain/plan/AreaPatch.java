package org.hallwright.domain.plan;

import java.util.Objects;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.value.Id;

/// A part of a hall's floor that belongs to a themed area.
public record AreaPatch(Id<AreaPatch> id, Id<Hall> hall, Id<ThemedArea> area, Outline outline) implements PlanElement {
    public AreaPatch {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(area);
        Objects.requireNonNull(outline);
    }

    @Override
    public Bounds bounds() {
        return outline.bounds();
    }

    @Override
    public AreaPatch movedBy(double dx, double dy) {
        return new AreaPatch(id, hall, area, outline.movedBy(dx, dy));
    }
}
