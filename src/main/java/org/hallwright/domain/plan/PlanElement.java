package org.hallwright.domain.plan;

import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.value.Id;

/// Something that stands or lies at a place in a hall and is drawn on its plan.
///
/// Sealed: a switch over it does not compile until a new kind is drawn, stored, inspected and exchanged.
public sealed interface PlanElement extends Entry
        permits AreaPatch, Booth, Pillar, Wall, Door, FirePoint, UtilityPoint, Zone, PlanLabel, Underlay {
    @Override
    Id<? extends PlanElement> id();

    Id<Hall> hall();

    /// What encloses it on the floor, in metres.
    Bounds bounds();

    PlanElement movedBy(double dx, double dy);
}
