package org.hallwright.ui.plan.tool;

import java.util.List;
import java.util.Set;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.layout.RowOfBooths;
import org.hallwright.domain.value.Id;

/// What a release has brought about, for the plan's view model to do.
public sealed interface Outcome {
    Outcome NOTHING = new Nothing();

    /// Nothing at all, as after Escape.
    record Nothing() implements Outcome {}

    /// It cannot be done, for a reason that the user is told.
    record Refuse(Label reason) implements Outcome {}

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

    /// These elements are to have the shape that they have here.
    record Reshape(List<PlanElement> elements) implements Outcome {
        public Reshape {
            elements = List.copyOf(elements);
        }
    }

    /// Copies of these elements are to be made, each so far from the one before, numbered in their order.
    record Repeat(List<Id<? extends PlanElement>> elements, int times, double dx, double dy) implements Outcome {
        public Repeat {
            elements = List.copyOf(elements);
        }
    }

    /// These elements, which are no booths, are to be added.
    record Add(List<PlanElement> elements) implements Outcome {
        public Add {
            elements = List.copyOf(elements);
        }
    }

    /// A booth is to be added there.
    record AddBooth(Footprint footprint) implements Outcome {}

    /// Rows of booths are to be added there, without those that cannot stand.
    record AddRows(RowOfBooths rows, Set<Footprint> without) implements Outcome {
        public AddRows {
            without = Set.copyOf(without);
        }
    }

    /// This part of the floor is to belong to the themed area that is set, or to a new one.
    record AddArea(Outline outline) implements Outcome {}

    /// This part of the floor is to be a new section, with the themed areas that lie in it.
    record AddSection(Outline outline) implements Outcome {}

    /// The hall is to have this outline.
    record ReshapeHall(Outline outline) implements Outcome {}

    /// The user knows how far apart these two places of the underlay are in truth.
    record Calibrate(Point from, Point to) implements Outcome {}
}
