package org.hallwright.ui.plan.venue;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;

/// A hall that is ticked or not: to be kept with a venue, or to be taken from one.
///
/// @param built what is built into it
public record HallTick(Hall hall, List<PlanElement> built, BooleanProperty ticked) {
    /// A hall that is ticked.
    static HallTick of(Hall hall, List<PlanElement> built) {
        return new HallTick(hall, built, new SimpleBooleanProperty(true));
    }
}
