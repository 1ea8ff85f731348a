package org.hallwright.service.plan;

import java.util.Collection;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
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
import org.hallwright.domain.value.Id;

/// Those elements of a plan that a verb is about, and what the history calls them.
final class Elements {
    private Elements() {}

    /// Those that there are, in the order of the ids.
    static <T extends PlanElement> List<T> of(ExhibitionState state, Collection<? extends Id<? extends T>> ids) {
        return ids.stream().<T>flatMap(id -> state.find(id).stream()).toList();
    }

    /// Those entries that there are, in the order of the ids.
    static <T extends Entry> List<T> entries(ExhibitionState state, Collection<Id<T>> ids) {
        return ids.stream().flatMap(id -> state.find(id).stream()).toList();
    }

    /// The label of one booth names it, that of several things counts them.
    ///
    /// @param one key where it is one booth
    /// @param many key where they are several booths, or where there is anything else
    static Label label(Collection<? extends PlanElement> elements, String one, String many) {
        return elements.size() == 1 && elements.iterator().next() instanceof Booth booth
                ? Label.of(one, booth.number())
                : Label.of(many, elements.size());
    }

    /// The label for what was done to anything: to booths by their own words, to others as things on the
    /// plan.
    ///
    /// @param any key where there is anything but booths
    static Label label(Collection<? extends PlanElement> elements, String one, String many, String any) {
        return elements.stream().allMatch(Booth.class::isInstance) ? label(elements, one, many) : label(elements, any);
    }

    /// The label that calls one thing by its kind and counts several.
    static Label label(Collection<? extends PlanElement> elements, String any) {
        var what = elements.size() == 1
                ? Label.of(thing(elements.iterator().next()))
                : Label.of("thing.several", elements.size());
        return Label.of(any, what);
    }

    private static String thing(PlanElement element) {
        return switch (element) {
            case Booth booth -> "thing.booth";
            case Pillar pillar -> "thing.pillar";
            case Wall wall -> "thing.wall";
            case Door door -> "thing.door";
            case FirePoint point -> "thing.fire-point";
            case UtilityPoint point -> "thing.utility-point";
            case Zone zone -> "thing.zone";
            case AreaPatch patch -> "thing.area-patch";
            case PlanLabel label -> "thing.label";
            case Underlay underlay -> "thing.underlay";
        };
    }
}
