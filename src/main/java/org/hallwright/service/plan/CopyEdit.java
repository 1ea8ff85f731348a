package org.hallwright.service.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Copies;
import org.hallwright.domain.value.Id;

/// Copies of elements on the way into a change: new identities, and for booths the next free numbers of
/// their hall.
final class CopyEdit {
    private final ExhibitionState state;
    private final FloorEdit edit;
    private final Map<Id<Hall>, Signs> signs = new HashMap<>();
    private final List<Id<? extends PlanElement>> made = new ArrayList<>();

    CopyEdit(ExhibitionState state) {
        this.state = state;
        this.edit = new FloorEdit(state);
    }

    /// Adds a copy in a hall, so far from where the original lies.
    void copy(PlanElement original, Id<Hall> hall, double dx, double dy) {
        var copy = Copies.of(original, hall).movedBy(dx, dy);
        if (copy instanceof Booth booth) {
            var next = signs.computeIfAbsent(hall, h -> Signs.of(state, h)).next();
            copy = booth.numbered(next);
        }
        made.add(copy.id());
        edit.put(copy);
    }

    List<Id<? extends PlanElement>> made() {
        return List.copyOf(made);
    }

    Change build() {
        return edit.build(Elements.label(edit.written(), "change.add-booth", "change.add-rows", "change.add-elements"));
    }
}
