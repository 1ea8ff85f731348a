package org.hallwright.ui.plan.tool.select;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;

/// A rectangle that selects: drawn to the right what lies wholly inside, drawn to the left also what it
/// touches.
final class LassoGrip implements Grip {
    private final Floor floor;
    private final Pointer start;

    LassoGrip(Floor floor, Pointer start) {
        this.floor = floor;
        this.start = start;
    }

    @Override
    public Preview drag(Pointer pointer) {
        return Preview.lasso(
                lasso(pointer), Label.of("plan.hint.lasso", caught(pointer).size()));
    }

    @Override
    public Outcome release(Pointer pointer) {
        var chosen = new HashSet<>(caught(pointer));
        if (start.shift()) {
            chosen.addAll(floor.selected());
        }
        return new Outcome.Select(chosen);
    }

    private Bounds lasso(Pointer pointer) {
        return Bounds.around(List.of(start.at(), pointer.at()));
    }

    private Set<Id<? extends PlanElement>> caught(Pointer pointer) {
        var touching = pointer.at().x() < start.at().x();
        return floor.in(lasso(pointer), touching).stream().map(PlanElement::id).collect(Collectors.toSet());
    }
}
