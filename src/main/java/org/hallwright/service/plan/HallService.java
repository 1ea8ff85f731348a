package org.hallwright.service.plan;

import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;

/// What is done to halls as such: added, given another size or outline.
public final class HallService {
    private final OpenExhibition open;

    HallService(OpenExhibition open) {
        this.open = open;
    }

    /// Adds a rectangular hall after those that there are.
    public Id<Hall> add(String code, Name name, double width, double depth) {
        return add(code, name, Outline.rectangle(0, 0, size(width), size(depth)));
    }

    /// Adds a hall of any outline after those that there are.
    public Id<Hall> add(String code, Name name, Outline outline) {
        var id = Id.<Hall>fresh();
        open.edit(state -> {
            if (code.isBlank()) {
                throw new WrongRequest("plan.hall-code-missing");
            }
            if (state.all(Hall.class).stream().anyMatch(h -> h.code().equalsIgnoreCase(code.strip()))) {
                throw new WrongRequest("plan.hall-code-taken", code.strip());
            }
            var hall = new Hall(id, code, name, 0, sound(outline), 0, 0, nextOrder(state));
            return Change.of(Label.of("change.add-hall", hall.code()), Edit.create(hall));
        });
        return id;
    }

    /// Gives a hall another size; its lower left corner and what stands in it stay where they are.
    public void resize(Id<Hall> id, double width, double depth) {
        open.edit(state -> {
            var at = state.get(id).outline().bounds();
            var outline = Outline.rectangle(at.minX(), at.minY(), size(width), size(depth));
            return reshaped(state.get(id), outline);
        });
    }

    /// Gives a hall another outline; what stands in it stays where it is.
    public void reshape(Id<Hall> id, Outline outline) {
        open.edit(state -> reshaped(state.get(id), sound(outline)));
    }

    private static Change reshaped(Hall hall, Outline outline) {
        var after = new Hall(
                hall.id(),
                hall.code(),
                hall.name(),
                hall.floor(),
                outline,
                hall.clearHeight(),
                hall.floorLoad(),
                hall.order());
        return Change.of(Label.of("change.resize-hall", hall.code()), new Edit(hall, after));
    }

    static int nextOrder(ExhibitionState state) {
        return state.all(Hall.class).stream().mapToInt(Hall::order).max().orElse(-1) + 1;
    }

    private static Outline sound(Outline outline) {
        if (!outline.isSound()) {
            throw new WrongRequest("plan.outline-crossed");
        }
        size(outline.bounds().width());
        size(outline.bounds().height());
        return outline;
    }

    private static double size(double metres) {
        if (!(metres >= 1 && metres <= 2000)) {
            throw new WrongRequest("plan.hall-size");
        }
        return metres;
    }
}
