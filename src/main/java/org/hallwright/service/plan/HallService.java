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
import org.jspecify.annotations.Nullable;

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
            freeCode(state, null, code);
            var hall = new Hall(id, code, name, 0, sound(outline), 0, 0, nextOrder(state), null);
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

    /// Replaces a hall by one of the same identity: its code, name, floor, size, height or load.
    ///
    /// @throws WrongRequest if the code is missing or that of another hall, or the outline is no hall
    public void edit(Hall hall) {
        open.edit(state -> {
            var before = state.get(hall.id());
            if (!before.code().equals(hall.code())) {
                freeCode(state, hall.id(), hall.code());
            }
            sound(hall.outline());
            return Change.of(Label.of("change.edit-hall", hall.code()), new Edit(before, hall));
        });
    }

    private static void freeCode(ExhibitionState state, @Nullable Id<Hall> own, String code) {
        if (code.isBlank()) {
            throw new WrongRequest("plan.hall-code-missing");
        }
        if (state.all(Hall.class).stream()
                .anyMatch(h -> !h.id().equals(own) && h.code().equalsIgnoreCase(code.strip()))) {
            throw new WrongRequest("plan.hall-code-taken", code.strip());
        }
    }

    /// Gives a hall another outline; what stands in it stays where it is.
    public void reshape(Id<Hall> id, Outline outline) {
        open.edit(state -> reshaped(state.get(id), sound(outline)));
    }

    private static Change reshaped(Hall hall, Outline outline) {
        return Change.of(Label.of("change.resize-hall", hall.code()), new Edit(hall, hall.withOutline(outline)));
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
