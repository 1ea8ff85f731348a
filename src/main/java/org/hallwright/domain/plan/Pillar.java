package org.hallwright.domain.plan;

import java.util.Objects;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.value.Id;

/// A pillar of the building.
public record Pillar(Id<Pillar> id, Id<Hall> hall, Footprint footprint) implements PlanElement {
    public Pillar {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(footprint);
    }

    @Override
    public Bounds bounds() {
        return footprint.bounds();
    }

    @Override
    public Pillar movedBy(double dx, double dy) {
        return new Pillar(id, hall, footprint.movedBy(dx, dy));
    }
}
