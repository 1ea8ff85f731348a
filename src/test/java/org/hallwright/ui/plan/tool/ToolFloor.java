package org.hallwright.ui.plan.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.service.OpenHall;

/// A floor of 60 × 40 m with some booths on it, for tests of tools.
public final class ToolFloor {
    public static final Booth A1 = OpenHall.booth("A1", 10, 10);
    public static final Booth A2 = OpenHall.booth("A2", 20, 10);
    public static final Booth A3 = OpenHall.booth("A3", 30.2, 20);

    /// A stage around A1 and a pillar in its middle.
    public static final Zone STAGE =
            new Zone(new Id<>("stage"), OpenHall.HALL.id(), ZoneKind.STAGE, Name.NONE, Outline.rectangle(8, 8, 7, 7));

    public static final Pillar PILLAR =
            new Pillar(new Id<>("pillar"), OpenHall.HALL.id(), Footprint.rectangle(10.5, 10.5, 1, 1));

    private ToolFloor() {}

    public static Floor of(Set<? extends Id<? extends PlanElement>> selected) {
        return with(selected);
    }

    /// With other things on it.
    public static Floor with(Set<? extends Id<? extends PlanElement>> selected, Entry... others) {
        var entries = new ArrayList<Entry>(List.of(OpenHall.HALL, A1, A2, A3));
        entries.addAll(List.of(others));
        var sheet = PlanSheet.of(ExhibitionState.of(entries), OpenHall.HALL.id(), name -> name.en());
        return on(sheet, Set.copyOf(selected), element -> true, RowPattern.USUAL.startingAt("A101"));
    }

    /// Without a rule about aisles.
    public static Floor on(
            PlanSheet sheet,
            Set<Id<? extends PlanElement>> selected,
            Predicate<PlanElement> pickable,
            RowPattern pattern) {
        return new Floor(sheet, selected, pickable, pattern, Stencil.USUAL, 0);
    }
}
