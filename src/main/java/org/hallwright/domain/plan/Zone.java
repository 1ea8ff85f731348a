package org.hallwright.domain.plan;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.orElse;

import java.util.Objects;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A part of the floor with another purpose than booths, such as a stage or a fire break, or with its own limits.
///
/// @param clearHeight metres, 0 for that of the hall
/// @param floorLoad kilonewtons per square metre, 0 for that of the hall
public record Zone(
        Id<Zone> id, Id<Hall> hall, ZoneKind kind, Name name, Outline outline, double clearHeight, double floorLoad)
        implements PlanElement {
    public Zone {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(outline);
        kind = orElse(kind, ZoneKind.NO_BUILD);
        name = nameOf(name);
        clearHeight = Metres.round(clearHeight);
        floorLoad = floorLoad + 0.0;
    }

    /// A zone as high and as strong as its hall.
    public Zone(Id<Zone> id, Id<Hall> hall, ZoneKind kind, Name name, Outline outline) {
        this(id, hall, kind, name, outline, 0, 0);
    }

    @Override
    public Bounds bounds() {
        return outline.bounds();
    }

    @Override
    public Zone movedBy(double dx, double dy) {
        return withOutline(outline.movedBy(dx, dy));
    }

    public Zone withOutline(Outline newOutline) {
        return new Zone(id, hall, kind, name, newOutline, clearHeight, floorLoad);
    }

    public Zone withLimits(double newClearHeight, double newFloorLoad) {
        return new Zone(id, hall, kind, name, outline, newClearHeight, newFloorLoad);
    }
}
