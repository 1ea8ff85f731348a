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

/// Elements in another hall: copies under fresh identities, or the things themselves.
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
            case Pillar p -> with(p, Id.fresh(), hall);
            case Wall w -> with(w, Id.fresh(), hall);
            case Door d -> with(d, Id.fresh(), hall);
            case FirePoint p -> with(p, Id.fresh(), hall);
            case UtilityPoint p -> with(p, Id.fresh(), hall);
            case Zone z -> with(z, Id.fresh(), hall);
            case AreaPatch p -> with(p, Id.fresh(), hall);
            case PlanLabel l -> with(l, Id.fresh(), hall);
            case Underlay u -> with(u, Id.fresh(), hall);
        };
    }

    /// The thing itself in another hall.
    public static PlanElement in(PlanElement element, Id<Hall> hall) {
        return switch (element) {
            case Booth b -> b.withHall(hall);
            case Pillar p -> with(p, p.id(), hall);
            case Wall w -> with(w, w.id(), hall);
            case Door d -> with(d, d.id(), hall);
            case FirePoint p -> with(p, p.id(), hall);
            case UtilityPoint p -> with(p, p.id(), hall);
            case Zone z -> with(z, z.id(), hall);
            case AreaPatch p -> with(p, p.id(), hall);
            case PlanLabel l -> with(l, l.id(), hall);
            case Underlay u -> with(u, u.id(), hall);
        };
    }

    private static Pillar with(Pillar p, Id<Pillar> id, Id<Hall> hall) {
        return new Pillar(id, hall, p.footprint());
    }

    private static Wall with(Wall w, Id<Wall> id, Id<Hall> hall) {
        return new Wall(id, hall, w.from(), w.to(), w.thickness());
    }

    private static Door with(Door d, Id<Door> id, Id<Hall> hall) {
        return new Door(id, hall, d.code(), d.kind(), d.at(), d.clearWidth(), d.direction());
    }

    private static FirePoint with(FirePoint p, Id<FirePoint> id, Id<Hall> hall) {
        return new FirePoint(id, hall, p.code(), p.kind(), p.at(), p.keepClear());
    }

    private static UtilityPoint with(UtilityPoint p, Id<UtilityPoint> id, Id<Hall> hall) {
        return new UtilityPoint(id, hall, p.code(), p.kind(), p.at(), p.capacity());
    }

    private static Zone with(Zone z, Id<Zone> id, Id<Hall> hall) {
        return new Zone(id, hall, z.kind(), z.name(), z.outline(), z.clearHeight(), z.floorLoad());
    }

    private static AreaPatch with(AreaPatch p, Id<AreaPatch> id, Id<Hall> hall) {
        return new AreaPatch(id, hall, p.area(), p.outline());
    }

    private static PlanLabel with(PlanLabel l, Id<PlanLabel> id, Id<Hall> hall) {
        return new PlanLabel(id, hall, l.text(), l.at(), l.height());
    }

    private static Underlay with(Underlay u, Id<Underlay> id, Id<Hall> hall) {
        return new Underlay(id, hall, u.picture(), u.at(), u.width(), u.depth(), u.rotation(), u.opacity());
    }
}
