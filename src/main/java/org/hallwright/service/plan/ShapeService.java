package org.hallwright.service.plan;

import java.util.Collection;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenExhibition;

/// How several elements lie to one another: brought to a common edge.
public final class ShapeService {
    private final OpenExhibition open;

    ShapeService(OpenExhibition open) {
        this.open = open;
    }

    /// Brings elements to a common edge.
    public void align(Collection<? extends Id<? extends PlanElement>> ids, Alignment alignment) {
        open.edit(state -> {
            var elements = Elements.of(state, ids);
            var target = alignment.target(elements);
            var edit = new FloorEdit(state);
            elements.forEach(element -> edit.put(alignment.aligned(element, target)));
            return edit.build(Elements.label(elements, "change.align-booth", "change.align-booths", "change.align-elements"));
        });
    }
}
