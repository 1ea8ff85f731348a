package org.hallwright.ui.plan.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.PlanSheet;
import org.hallwright.service.OpenHall;

/// A floor of 60 × 40 m with some booths on it, for tests of tools.
final class ToolFloor {
    static final Booth A1 = OpenHall.booth("A1", 10, 10);
    static final Booth A2 = OpenHall.booth("A2", 20, 10);
    static final Booth A3 = OpenHall.booth("A3", 30.2, 20);

    private ToolFloor() {}

    static Floor of(Set<Id<Booth>> selected) {
        var entries = new ArrayList<Entry>(List.of(OpenHall.HALL, A1, A2, A3));
        var sheet = PlanSheet.of(ExhibitionState.of(entries), OpenHall.HALL.id(), name -> name.en());
        return new Floor(sheet, selected, RowPattern.USUAL.startingAt("A101"));
    }
}
