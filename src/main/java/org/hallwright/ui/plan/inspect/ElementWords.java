package org.hallwright.ui.plan.inspect;

import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;

/// What the kinds of elements are called.
public final class ElementWords {
    private ElementWords() {}

    /// The message key of its kind.
    public static String key(PlanElement element) {
        return switch (element) {
            case Booth booth -> "plan-element.booth";
            case Pillar pillar -> "plan-element.pillar";
            case Wall wall -> "plan-element.wall";
            case Door door -> "plan-element.door";
            case FirePoint point -> "plan-element.fire-point";
            case UtilityPoint point -> "plan-element.utility-point";
            case Zone zone -> "plan-element.zone";
            case AreaPatch patch -> "plan-element.area-patch";
            case PlanLabel label -> "plan-element.label";
            case Underlay underlay -> "plan-element.underlay";
        };
    }
}
