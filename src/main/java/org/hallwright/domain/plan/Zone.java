package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.orElse;

import java.util.Objects;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A part of the floor that is not let: a stage, catering, a fire break, a strip that stays free.
public record Zone(Id<Zone> id, Id<Hall> hall, ZoneKind kind, Name name, Outline outline) implements PlanElement {
    public Zone {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(outline);
        kind = orElse(kind, ZoneKind.NO_BUILD);
        name = nameOf(name);
    }

    @Override
    public Bounds bounds() {
        return outline.bounds();
    }

    @Override
    public Zone movedBy(double dx, double dy) {
        return new Zone(id, hall, kind, name, outline.movedBy(dx, dy));
    }
}
