package org.hallwright.service.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;
import org.jspecify.annotations.Nullable;

/// What is done to sections and themed areas, and to the floor that belongs to them.
public final class AreaService {
    private final OpenExhibition open;

    AreaService(OpenExhibition open) {
        this.open = open;
    }

    /// Gives floor of a hall to a themed area, or to a new one; booths that stand there and follow the floor
    /// belong to it from then on.
    ///
    /// @param area null for a new one without a name
    /// @return the new patch of floor
    public Id<AreaPatch> draw(Id<Hall> hall, Outline outline, @Nullable Id<ThemedArea> area) {
        if (!outline.isSound()) {
            throw new WrongRequest("plan.outline-crossed");
        }
        var id = Id.<AreaPatch>fresh();
        open.edit(state -> {
            var edit = new FloorEdit(state);
            var owner = state.find(area).orElse(null);
            if (owner == null) {
                owner = fresh(state.sorted(ThemedArea.class, Comparator.comparingInt(ThemedArea::order)));
                edit.also(owner);
            }
            return edit.put(new AreaPatch(id, hall, owner.id(), outline))
                    .build(Label.of("change.draw-area", owner.name()));
        });
        return id;
    }

    /// A new area after the others, with the next number as its code.
    private static ThemedArea fresh(List<ThemedArea> others) {
        var number = others.size() + 1;
        while (isTaken(others, "T" + number)) {
            number++;
        }
        var order = Optional.ofNullable(others.isEmpty() ? null : others.getLast())
                .map(last -> last.order() + 1)
                .orElse(0);
        var name = Name.of("Themed area " + number, "主题展区 " + number);
        return new ThemedArea(Id.fresh(), null, "T" + number, name, "", null, order);
    }

    private static boolean isTaken(List<ThemedArea> others, String code) {
        return others.stream().anyMatch(a -> a.code().equalsIgnoreCase(code));
    }
}
