package org.hallwright.ui.plan.tool;

import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// What the next thing drawn will be like: a sample of each kind, which the panes beside the plan edit.
///
/// Place, hall and identity of a sample mean nothing.
///
/// @param pillarSpacing metres from pillar to pillar in a grid of them
/// @param gap metres between the copies in a line
/// @param area to which drawn floor is to belong, null for a new themed area
public record Stencil(
        Pillar pillar,
        Wall wall,
        Door door,
        FirePoint firePoint,
        UtilityPoint utilityPoint,
        Zone zone,
        PlanLabel label,
        double pillarSpacing,
        double gap,
        @Nullable Id<ThemedArea> area) {
    private static final Id<Hall> NOWHERE = new Id<>("nowhere");
    private static final Point ORIGIN = new Point(0, 0);

    /// Pillars of 1 m every 18 m, doors of 2 m, hydrants that keep 1 m clear, floor where nothing is built.
    public static final Stencil USUAL = new Stencil(
            new Pillar(new Id<>("pillar"), NOWHERE, Footprint.rectangle(0, 0, 1, 1)),
            new Wall(new Id<>("wall"), NOWHERE, ORIGIN, new Point(1, 0), 0.1),
            new Door(new Id<>("door"), NOWHERE, "", DoorKind.EXIT, ORIGIN, 2, 0),
            new FirePoint(new Id<>("fire-point"), NOWHERE, "", FirePoint.Kind.HYDRANT, ORIGIN, 1),
            new UtilityPoint(new Id<>("utility-point"), NOWHERE, "", UtilityKind.POWER, ORIGIN, ""),
            new Zone(new Id<>("zone"), NOWHERE, ZoneKind.NO_BUILD, Name.NONE, Outline.rectangle(0, 0, 6, 6)),
            new PlanLabel(new Id<>("label"), NOWHERE, Name.NONE, ORIGIN, 1),
            18,
            0,
            null);

    /// With that sample in place of the one of its kind; kinds of which there is no sample change nothing.
    public Stencil with(PlanElement sample) {
        return new Stencil(
                sample instanceof Pillar p ? p : pillar,
                sample instanceof Wall w ? w : wall,
                sample instanceof Door d ? d : door,
                sample instanceof FirePoint f ? f : firePoint,
                sample instanceof UtilityPoint u ? u : utilityPoint,
                sample instanceof Zone z ? z : zone,
                sample instanceof PlanLabel l ? l : label,
                pillarSpacing,
                gap,
                area);
    }

    public Stencil withPillarSpacing(double newSpacing) {
        return new Stencil(pillar, wall, door, firePoint, utilityPoint, zone, label, newSpacing, gap, area);
    }

    public Stencil withGap(double newGap) {
        return new Stencil(pillar, wall, door, firePoint, utilityPoint, zone, label, pillarSpacing, newGap, area);
    }

    public Stencil withArea(@Nullable Id<ThemedArea> newArea) {
        return new Stencil(pillar, wall, door, firePoint, utilityPoint, zone, label, pillarSpacing, gap, newArea);
    }
}
