package org.hallwright.domain.plan.shape;

import java.util.List;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.value.Id;

/// Copies of elements under fresh identities, in the same hall or another.
public final class Copies {
    private Copies() {}

    /// The same thing once more; of a booth without its earlier numbers, its parts and its themed area.
    public static PlanElement of(PlanElement element, Id<Hall> hall) {
        return switch (element) {
            case Booth b ->
                b.withId(Id.fresh())
                        .withHall(hall)
                        .withFormerly(List.of())
                        .withParts(List.of())
                        .withArea(null);
            case Pillar p -> new Pillar(Id.fresh(), hall, p.footprint());
            case Wall w -> new Wall(Id.fresh(), hall, w.from(), w.to(), w.thickness());
            case Door d -> new Door(Id.fresh(), hall, d.code(), d.kind(), d.at(), d.clearWidth(), d.direction());
            case FirePoint p -> new FirePoint(Id.fresh(), hall, p.code(), p.at(), p.keepClear());
            case UtilityPoint p -> new UtilityPoint(Id.fresh(), hall, p.code(), p.kind(), p.at(), p.capacity());
            case Zone z ->
                new Zone(Id.fresh(), hall, z.kind(), z.name(), z.outline(), z.clearHeight(), z.floorLoad());
            case AreaPatch p -> new AreaPatch(Id.fresh(), hall, p.area(), p.outline());
            case PlanLabel l -> new PlanLabel(Id.fresh(), hall, l.text(), l.at(), l.height());
            case Underlay u ->
                new Underlay(
                        Id.fresh(), hall, u.picture(), u.at(), u.width(), u.depth(), u.rotation(), u.opacity());
        };
    }
}
