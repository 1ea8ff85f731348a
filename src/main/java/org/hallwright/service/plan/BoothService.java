package org.hallwright.service.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.check.BoothNumbers;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.plan.layout.RowOfBooths;
import org.hallwright.domain.value.Id;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;
import org.jspecify.annotations.Nullable;

/// What is done to booths alone: drawn, in rows or one by one, numbered, given a kind or a themed area.
public final class BoothService {
    private final OpenExhibition open;

    BoothService(OpenExhibition open) {
        this.open = open;
    }

    /// Adds a booth under the next free number of its hall.
    public Id<Booth> add(Id<Hall> hall, Footprint footprint) {
        return addAll(hall, List.of(footprint)).getFirst();
    }

    /// Adds booths under the next free numbers of their hall.
    public List<Id<Booth>> addAll(Id<Hall> hall, List<? extends Footprint> footprints) {
        var ids = new ArrayList<Id<Booth>>();
        open.edit(state -> {
            var signs = Signs.of(state, hall);
            var edit = new FloorEdit(state);
            for (var footprint : footprints) {
                var booth = Booth.shell(Id.fresh(), hall, signs.next(), footprint);
                ids.add(booth.id());
                edit.put(booth);
            }
            return edit.build(Elements.label(edit.written(), "change.add-booth", "change.add-rows"));
        });
        return ids;
    }

    /// Adds all booths of the rows, numbered from a first number on.
    ///
    /// @throws WrongRequest if a number is taken, or if no booth fits
    public List<Id<Booth>> addRows(Id<Hall> hall, RowOfBooths rows, String firstNumber) {
        return addRows(hall, rows, firstNumber, Set.of());
    }

    /// Adds the booths of the rows but those that cannot stand; the others bear the same numbers as with
    /// them.
    ///
    /// @param without footprints on which no booth can stand
    /// @throws WrongRequest if a number is taken, or if no booth fits
    public List<Id<Booth>> addRows(
            Id<Hall> hall, RowOfBooths rows, String firstNumber, Collection<? extends Footprint> without) {
        var ids = new ArrayList<Id<Booth>>();
        open.edit(state -> {
            var signs = Signs.of(state, hall);
            var edit = new FloorEdit(state);
            var spots = rows.spots();
            if (spots.isEmpty()) {
                throw new WrongRequest("plan.rows-too-small");
            }
            var places = spots.getLast().place() + 1;
            var numbering = Numbering.from(firstNumber).forRowsOf(places);
            for (var spot : spots) {
                if (without.contains(spot.footprint())) {
                    continue;
                }
                var number = signs.take(numbering.of(spot.row(), spot.place()));
                var booth = Booth.shell(Id.fresh(), hall, number, spot.footprint());
                ids.add(booth.id());
                edit.put(booth);
            }
            return edit.build(Label.of("change.add-rows", ids.size()));
        });
        return ids;
    }

    /// Gives booths a kind.
    public void setKind(Collection<Id<Booth>> booths, BoothKind kind) {
        change(booths, booth -> booth.withKind(kind));
    }

    /// Puts booths into a themed area, or into none.
    public void setArea(Collection<Id<Booth>> booths, @Nullable Id<ThemedArea> area) {
        change(booths, booth -> booth.withArea(area));
    }

    /// Replaces a booth by one of the same identity: its place, size, kind, open sides, area or notes.
    public void edit(Booth booth) {
        change(List.of(booth.id()), before -> booth);
    }

    /// Gives a booth another number; the old one still finds it.
    public void renumber(Id<Booth> id, String number) {
        open.edit(state -> {
            var booth = state.get(id);
            var wanted = number.strip();
            if (!BoothNumbers.normal(wanted).equals(BoothNumbers.normal(booth.number()))) {
                Signs.of(state, booth.hall()).take(wanted);
            }
            var label = Label.of("change.renumber-booth", booth.number(), wanted);
            return new FloorEdit(state).put(booth.renumbered(wanted)).build(label);
        });
    }

    private void change(Collection<Id<Booth>> booths, UnaryOperator<Booth> how) {
        open.edit(state -> {
            var edit = new FloorEdit(state);
            var before = Elements.of(state, booths);
            before.forEach(booth -> edit.put(how.apply(booth)));
            return edit.build(Elements.label(before, "change.edit-booth", "change.edit-booths"));
        });
    }
}
