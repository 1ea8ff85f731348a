package org.hallwright.ui.plan.tool;

import java.util.Set;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.layout.RowOfBooths;
import org.hallwright.domain.value.Id;

/// What a release has brought about, for the plan's view model to do.
public sealed interface Outcome {
    Outcome NOTHING = new Nothing();

    /// Nothing at all, as after Escape.
    record Nothing() implements Outcome {}

    /// These elements, and no others, are to be selected.
    record Select(Set<Id<? extends PlanElement>> elements) implements Outcome {
        public Select {
            elements = Set.copyOf(elements);
        }
    }

    /// These elements are to move together, by metres.
    record Move(Set<Id<? extends PlanElement>> elements, double dx, double dy) implements Outcome {
        public Move {
            elements = Set.copyOf(elements);
        }
    }

    /// A booth is to be added there.
    record AddBooth(Footprint footprint) implements Outcome {}

    /// Rows of booths are to be added there.
    record AddRows(RowOfBooths rows) implements Outcome {}
}
