package org.hallwright.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.check.BoothNumbers;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.plan.layout.RowOfBooths;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// What is done to halls and booths on the floor plan, each verb as one change.
///
/// Lengths in metres. Every verb throws [WrongRequest] where it cannot be done as asked, and then nothing has
/// changed.
public final class PlanService {
    private final OpenExhibition open;

    public PlanService(OpenExhibition open) {
        this.open = open;
    }

    /// Adds a rectangular hall after those that there are.
    public Id<Hall> addHall(String code, Name name, double width, double depth) {
        var id = Id.<Hall>fresh();
        open.edit(state -> {
            if (code.isBlank()) {
                throw new WrongRequest("plan.hall-code-missing");
            }
            if (state.all(Hall.class).stream().anyMatch(h -> h.code().equalsIgnoreCase(code.strip()))) {
                throw new WrongRequest("plan.hall-code-taken", code.strip());
            }
            var order =
                    state.all(Hall.class).stream().mapToInt(Hall::order).max().orElse(-1) + 1;
            var outline = Outline.rectangle(0, 0, size(width), size(depth));
            var hall = new Hall(id, code, name, 0, outline, 0, 0, order);
            return Change.of(Label.of("change.add-hall", hall.code()), Edit.create(hall));
        });
        return id;
    }

    /// Gives a hall another size; its lower left corner and what stands in it stay where they are.
    public void resizeHall(Id<Hall> id, double width, double depth) {
        open.edit(state -> {
            var hall = state.get(id);
            var at = hall.outline().bounds();
            var outline = Outline.rectangle(at.minX(), at.minY(), size(width), size(depth));
            var resized = new Hall(
                    id,
                    hall.code(),
                    hall.name(),
                    hall.floor(),
                    outline,
                    hall.clearHeight(),
                    hall.floorLoad(),
                    hall.order());
            return Change.of(Label.of("change.resize-hall", hall.code()), new Edit(hall, resized));
        });
    }

    private static double size(double metres) {
        if (!(metres >= 1 && metres <= 2000)) {
            throw new WrongRequest("plan.hall-size");
        }
        return metres;
    }

    /// Adds a booth under the next free number of its hall.
    public Id<Booth> addBooth(Id<Hall> hall, Footprint footprint) {
        var id = Id.<Booth>fresh();
        open.edit(state -> {
            var taken = signs(state, hall, null);
            var number = Numbering.from(state.get(hall).code() + "101").next(taken);
            var booth = Booth.shell(id, hall, number, footprint);
            return new FloorEdit(state).put(booth).build(Label.of("change.add-booth", number));
        });
        return id;
    }

    /// Adds all booths of the rows, numbered from a first number on.
    ///
    /// @throws WrongRequest if a number is taken, or if no booth fits
    public List<Id<Booth>> addRows(Id<Hall> hall, RowOfBooths rows, String firstNumber) {
        var ids = new ArrayList<Id<Booth>>();
        open.edit(state -> {
            var taken = signs(state, hall, null);
            var edit = new FloorEdit(state);
            var spots = rows.spots();
            if (spots.isEmpty()) {
                throw new WrongRequest("plan.rows-too-small");
            }
            var places = spots.getLast().place() + 1;
            var numbering = Numbering.from(firstNumber).forRowsOf(places);
            for (var spot : spots) {
                var number = numbering.of(spot.row(), spot.place());
                if (taken.contains(BoothNumbers.normal(number))) {
                    throw new WrongRequest("plan.number-taken", number);
                }
                var booth = Booth.shell(Id.fresh(), hall, number, spot.footprint());
                ids.add(booth.id());
                edit.put(booth);
            }
            return edit.build(Label.of("change.add-rows", ids.size()));
        });
        return ids;
    }

    /// Moves booths together.
    public void move(Collection<Id<Booth>> booths, double dx, double dy) {
        change("change.move-booth", "change.move-booths", booths, booth -> booth.movedBy(dx, dy));
    }

    /// Gives booths a kind.
    public void setKind(Collection<Id<Booth>> booths, BoothKind kind) {
        change("change.edit-booth", "change.edit-booths", booths, booth -> booth.withKind(kind));
    }

    /// Puts booths into a themed area, or into none.
    public void setArea(Collection<Id<Booth>> booths, @Nullable Id<ThemedArea> area) {
        change("change.edit-booth", "change.edit-booths", booths, booth -> booth.withArea(area));
    }

    /// Brings booths to a common edge.
    public void align(Collection<Id<Booth>> booths, Alignment alignment) {
        var state = open.state();
        var all = booths.stream().flatMap(id -> state.find(id).stream()).toList();
        if (all.size() > 1) {
            var target = alignment.target(all);
            change("change.align-booth", "change.align-booths", booths, booth -> alignment.aligned(booth, target));
        }
    }

    /// Replaces a booth by one of the same identity: its place, size, kind, open sides, area or notes.
    public void edit(Booth booth) {
        change("change.edit-booth", "change.edit-booths", List.of(booth.id()), before -> booth);
    }

    /// Gives a booth another number; the old one still finds it.
    public void renumber(Id<Booth> id, String number) {
        open.edit(state -> {
            var booth = state.get(id);
            var wanted = number.strip();
            if (signs(state, booth.hall(), booth).contains(BoothNumbers.normal(wanted))) {
                throw new WrongRequest("plan.number-taken", wanted);
            }
            var label = Label.of("change.renumber-booth", booth.number(), wanted);
            return new FloorEdit(state).put(booth.renumbered(wanted)).build(label);
        });
    }

    /// Deletes booths with their assignments, holds and move-in targets.
    public void delete(Collection<Id<Booth>> booths) {
        open.edit(state -> new FloorEdit(state)
                .delete(booths)
                .build(label(state, "change.delete-booth", "change.delete-booths", booths)));
    }

    private void change(String one, String many, Collection<Id<Booth>> booths, UnaryOperator<Booth> how) {
        open.edit(state -> {
            var edit = new FloorEdit(state);
            booths.stream().flatMap(id -> state.find(id).stream()).map(how).forEach(edit::put);
            return edit.build(label(state, one, many, booths));
        });
    }

    /// The label of one booth names it, that of several counts them.
    private static Label label(ExhibitionState state, String one, String many, Collection<Id<Booth>> booths) {
        var first = booths.stream().findFirst().flatMap(state::find).map(Booth::number);
        return booths.size() == 1 ? Label.of(one, first.orElse("")) : Label.of(many, booths.size());
    }

    /// The numbers in a hall as visitors tell them apart, without that of one booth.
    private static Set<String> signs(ExhibitionState state, Id<Hall> hall, @Nullable Booth except) {
        return state.all(Booth.class).stream()
                .filter(b -> b.hall().equals(hall) && !b.number().isEmpty() && !b.equals(except))
                .map(b -> BoothNumbers.normal(b.number()))
                .collect(Collectors.toSet());
    }
}
