package org.hallwright.service.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Copies;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenExhibition;

/// What can be done to everything on the plan alike: added, moved, given another shape, deleted.
public final class ElementService {
    private final OpenExhibition open;

    ElementService(OpenExhibition open) {
        this.open = open;
    }

    /// Adds elements as they are.
    ///
    /// @return them
    public List<Id<? extends PlanElement>> add(Collection<? extends PlanElement> elements) {
        open.edit(state -> {
            var edit = new FloorEdit(state);
            elements.forEach(edit::put);
            return edit.build(Elements.label(elements, "change.add-booth", "change.add-rows", "change.add-elements"));
        });
        return elements.stream().<Id<? extends PlanElement>>map(PlanElement::id).toList();
    }

    /// Adds copies of elements in a line, each so far from the one before; booths get the next free numbers.
    ///
    /// @return the copies
    public List<Id<? extends PlanElement>> repeat(
            Collection<? extends Id<? extends PlanElement>> ids, int times, double dx, double dy) {
        var made = new ArrayList<Id<? extends PlanElement>>();
        open.edit(state -> {
            var edit = new CopyEdit(state);
            var originals = Elements.of(state, ids);
            for (var i = 1; i <= times; i++) {
                for (var element : originals) {
                    edit.copy(element, element.hall(), i * dx, i * dy);
                }
            }
            made.addAll(edit.made());
            return edit.build();
        });
        return made;
    }

    /// Adds copies of elements, which need not be there any more, in a hall; booths get the next free
    /// numbers.
    ///
    /// @return the copies
    public List<Id<? extends PlanElement>> paste(
            Collection<? extends PlanElement> elements, Id<Hall> hall, double dx, double dy) {
        var made = new ArrayList<Id<? extends PlanElement>>();
        open.edit(state -> {
            var edit = new CopyEdit(state);
            elements.forEach(element -> edit.copy(element, hall, dx, dy));
            made.addAll(edit.made());
            return edit.build();
        });
        return made;
    }

    /// Takes elements to a place in another hall, or in their own; they stay the same, so that exhibitors
    /// and plans go with them. A booth whose number is taken there gets the next free one, and the old one
    /// still finds it.
    public void relocate(Collection<? extends Id<? extends PlanElement>> ids, Id<Hall> hall, double dx, double dy) {
        open.edit(state -> {
            var signs = Signs.of(state, hall);
            var edit = new FloorEdit(state);
            var moved = Elements.of(state, ids);
            for (var element : moved) {
                var there = Copies.in(element, hall).movedBy(dx, dy);
                edit.put(there instanceof Booth booth && !element.hall().equals(hall) ? signed(booth, signs) : there);
            }
            return edit.build(Elements.label(moved, "change.move-booth", "change.move-booths", "change.move-elements"));
        });
    }

    private static Booth signed(Booth booth, Signs signs) {
        var number = signs.takeOrNext(booth.number());
        return number.equals(booth.number()) ? booth : booth.renumbered(number);
    }

    /// Moves elements together, in metres.
    public void move(Collection<? extends Id<? extends PlanElement>> ids, double dx, double dy) {
        open.edit(state -> {
            var edit = new FloorEdit(state);
            var moved = Elements.of(state, ids);
            moved.forEach(element -> edit.put(element.movedBy(dx, dy)));
            return edit.build(Elements.label(moved, "change.move-booth", "change.move-booths", "change.move-elements"));
        });
    }

    /// Replaces elements by others of the same identity, such as after a drag of a handle; those that have
    /// gone meanwhile stay gone.
    public void replace(Collection<? extends PlanElement> elements) {
        open.edit(state -> {
            var edit = new FloorEdit(state);
            var there = elements.stream()
                    .filter(e -> state.find(e.id()).isPresent())
                    .toList();
            there.forEach(edit::put);
            return edit.build(Elements.label(there, "change.edit-booth", "change.edit-booths", "change.edit-elements"));
        });
    }

    /// Deletes elements; booths go with their assignments, holds and move-in targets.
    ///
    /// @throws org.hallwright.service.WrongRequest if the assignment of a booth is locked
    public void delete(Collection<? extends Id<? extends PlanElement>> ids) {
        open.edit(state -> {
            var deleted = Elements.of(state, ids);
            return new FloorEdit(state)
                    .delete(deleted)
                    .build(Elements.label(
                            deleted, "change.delete-booth", "change.delete-booths", "change.delete-elements"));
        });
    }
}
