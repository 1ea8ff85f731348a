package org.hallwright.service.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Outlines;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
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
                owner = fresh(Id.fresh(), state.sorted(ThemedArea.class, Comparator.comparingInt(ThemedArea::order)));
                edit.also(owner);
            }
            return edit.put(new AreaPatch(id, hall, owner.id(), outline))
                    .build(Label.of("change.draw-area", owner.name()));
        });
        return id;
    }

    /// Adds a themed area without floor, named by its number until it gets a name.
    public Id<ThemedArea> add() {
        var id = Id.<ThemedArea>fresh();
        open.edit(state -> {
            var area = fresh(id, state.sorted(ThemedArea.class, Comparator.comparingInt(ThemedArea::order)));
            return new ChangeBuilder(state).put(area).build(Label.of("change.add-area", area.name()));
        });
        return id;
    }

    /// Makes a new themed area of booths: they belong to it, and so does the floor that they cover
    /// together with the aisles between them.
    ///
    /// @return the new area
    public Id<ThemedArea> make(Collection<Id<Booth>> booths) {
        var id = Id.<ThemedArea>fresh();
        open.edit(state -> {
            var area = fresh(id, state.sorted(ThemedArea.class, Comparator.comparingInt(ThemedArea::order)));
            return around(state, new FloorEdit(state).also(area), booths, id)
                    .build(Label.of("change.draw-area", area.name()));
        });
        return id;
    }

    /// Adds booths to a themed area, and the floor that they cover together with the aisles between them.
    public void extend(Id<ThemedArea> id, Collection<Id<Booth>> booths) {
        open.edit(state -> around(state, new FloorEdit(state), booths, id)
                .build(Label.of("change.draw-area", state.get(id).name())));
    }

    private static FloorEdit around(
            ExhibitionState state, FloorEdit edit, Collection<Id<Booth>> ids, Id<ThemedArea> area) {
        var booths = Elements.<Booth>of(state, ids);
        if (booths.isEmpty()) {
            throw new WrongRequest("plan.area-booths");
        }
        var gap = RulePacks.of(state).limit("aisle-width").map(Limit::value).orElse(0.0);
        booths.stream()
                .collect(Collectors.groupingBy(
                        Booth::hall,
                        LinkedHashMap::new,
                        Collectors.mapping(b -> b.footprint().outline(), Collectors.toList())))
                .forEach((hall, outlines) -> Outlines.closed(outlines, gap)
                        .forEach(outline -> edit.put(new AreaPatch(Id.fresh(), hall, area, outline))));
        booths.forEach(booth -> edit.put(booth.withArea(area)));
        return edit;
    }

    /// Replaces a themed area by one of the same identity: its names, colour, section, who may stand there.
    public void edit(ThemedArea area) {
        replace(area, Label.of("change.edit-area", area.name()));
    }

    /// Replaces a section by one of the same identity.
    public void edit(Section section) {
        replace(section, Label.of("change.edit-section", section.name()));
    }

    private void replace(Entry entry, Label label) {
        open.edit(state -> state.find(entry.id()).isEmpty()
                ? new ChangeBuilder(state).build(label)
                : new ChangeBuilder(state).put(entry).build(label));
    }

    /// Adds a section after the others and puts themed areas into it.
    public Id<Section> addSection(String code, Name name, String colour, Collection<Id<ThemedArea>> areas) {
        var id = Id.<Section>fresh();
        open.edit(state -> {
            var order = state.all(Section.class).stream()
                            .mapToInt(Section::order)
                            .max()
                            .orElse(-1)
                    + 1;
            var builder = new ChangeBuilder(state).put(new Section(id, code, name, colour, order));
            Elements.entries(state, areas).forEach(area -> builder.put(in(area, id)));
            return builder.build(Label.of("change.add-section", name));
        });
        return id;
    }

    /// Puts themed areas into a section, or into none.
    public void setSection(Collection<Id<ThemedArea>> areas, @Nullable Id<Section> section) {
        open.edit(state -> {
            var builder = new ChangeBuilder(state);
            Elements.entries(state, areas).forEach(area -> builder.put(in(area, section)));
            return builder.build(Label.of("change.edit-areas", areas.size()));
        });
    }

    private static ThemedArea in(ThemedArea a, @Nullable Id<Section> section) {
        return new ThemedArea(a.id(), section, a.code(), a.name(), a.colour(), a.admits(), a.order());
    }

    /// Deletes a themed area with its floor; booths and requests belong to none then.
    public void delete(Id<ThemedArea> id) {
        open.edit(state -> {
            var area = state.get(id);
            var edit = new FloorEdit(state).delete(patches(state, id));
            state.all(Booth.class).stream().filter(b -> id.equals(b.area())).forEach(b -> edit.put(b.withArea(null)));
            state.all(Exhibitor.class).stream()
                    .filter(e -> id.equals(e.request().themedArea()))
                    .forEach(e ->
                            edit.also(e.edit().request(anywhere(e.request())).build()));
            return edit.without(id).build(Label.of("change.delete-area", area.name()));
        });
    }

    private static BoothRequest anywhere(BoothRequest r) {
        return new BoothRequest(r.area(), r.kind(), r.openSides(), null, r.booths(), r.near(), r.away(), r.received());
    }

    private static List<AreaPatch> patches(ExhibitionState state, Id<ThemedArea> area) {
        return state.all(AreaPatch.class).stream()
                .filter(p -> p.area().equals(area))
                .toList();
    }

    /// Deletes a section; its themed areas stay, in none.
    public void deleteSection(Id<Section> id) {
        open.edit(state -> {
            var builder = new ChangeBuilder(state).delete(id);
            state.all(ThemedArea.class).stream()
                    .filter(a -> id.equals(a.section()))
                    .forEach(a -> builder.put(in(a, null)));
            return builder.build(Label.of("change.delete-section", state.get(id).name()));
        });
    }

    /// A new area after the others, with the next number as its code.
    private static ThemedArea fresh(Id<ThemedArea> id, List<ThemedArea> others) {
        var number = others.size() + 1;
        while (isTaken(others, "T" + number)) {
            number++;
        }
        var order = Optional.ofNullable(others.isEmpty() ? null : others.getLast())
                .map(last -> last.order() + 1)
                .orElse(0);
        var name = Name.of("Themed area " + number, "主题展区 " + number);
        return new ThemedArea(id, null, "T" + number, name, "", null, order);
    }

    private static boolean isTaken(List<ThemedArea> others, String code) {
        return others.stream().anyMatch(a -> a.code().equalsIgnoreCase(code));
    }
}
