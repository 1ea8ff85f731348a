package org.hallwright.service.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
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
import org.hallwright.domain.plan.layout.Division;
import org.hallwright.domain.plan.rules.Limit;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;
import org.jspecify.annotations.Nullable;

/// What is done to sections and themed areas, and to the floor that belongs to them.
public final class AreaService {
    /// Less floor than this, in square metres, is left over and no area.
    private static final double LEAST_FLOOR = 1;

    private final OpenExhibition open;

    AreaService(OpenExhibition open) {
        this.open = open;
    }

    /// Gives floor of a hall to a themed area, or to a new one; booths that stand there and follow the floor
    /// belong to it from then on.
    ///
    /// @param area null for a new one without a name
    /// @param section in which a new area lies, null for none
    /// @return the new patch of floor
    public Id<AreaPatch> draw(
            Id<Hall> hall, Outline outline, @Nullable Id<ThemedArea> area, @Nullable Id<Section> section) {
        if (!outline.isSound()) {
            throw new WrongRequest("plan.outline-crossed");
        }
        var id = Id.<AreaPatch>fresh();
        open.edit(state -> {
            var edit = new FloorEdit(state);
            var owner = state.find(area).orElse(null);
            if (owner == null) {
                owner = fresh(Id.fresh(), areas(state))
                        .withSection(state.find(section).map(Section::id).orElse(null));
                edit.also(owner);
            }
            return edit.put(new AreaPatch(id, hall, owner.id(), outline))
                    .build(Label.of("change.draw-area", owner.name()));
        });
        return id;
    }

    private static List<ThemedArea> areas(ExhibitionState state) {
        return state.sorted(ThemedArea.class, Comparator.comparingInt(ThemedArea::order));
    }

    /// Adds a themed area without floor, named by its number until it gets a name.
    ///
    /// @param section in which it lies, null for none
    public Id<ThemedArea> add(@Nullable Id<Section> section) {
        var id = Id.<ThemedArea>fresh();
        open.edit(state -> {
            var area = fresh(id, areas(state)).withSection(section);
            return new ChangeBuilder(state).put(area).build(Label.of("change.add-area", area.name()));
        });
        return id;
    }

    /// Makes a new themed area of booths: they belong to it, and so does the floor that they cover
    /// together with the aisles between them.
    ///
    /// @param section in which it lies, null for none
    /// @return the new area
    public Id<ThemedArea> make(Collection<Id<Booth>> booths, @Nullable Id<Section> section) {
        var id = Id.<ThemedArea>fresh();
        open.edit(state -> {
            var area = fresh(id, areas(state)).withSection(section);
            return around(state, new FloorEdit(state).also(area), booths, id)
                    .build(Label.of("change.draw-area", area.name()));
        });
        return id;
    }

    /// Makes a themed area of each part of a hall that is divided, with its floor; booths that stand there and
    /// follow the floor belong to it from then on.
    ///
    /// @return the new areas as the hall is read, those of a section together
    /// @throws WrongRequest if no room is left for areas
    public List<Id<ThemedArea>> divide(Id<Hall> hall, Division division, Division.Sections sections) {
        var made = new ArrayList<Id<ThemedArea>>();
        open.edit(state -> {
            var cells = new ArrayList<>(division.of(state.get(hall).outline()));
            if (cells.isEmpty()) {
                throw new WrongRequest("plan.divide-no-room");
            }
            ToIntFunction<Division.Cell> group =
                    sections == Division.Sections.ROWS ? Division.Cell::row : Division.Cell::column;
            if (sections != Division.Sections.NONE) {
                cells.sort(Comparator.comparingInt(group));
            }
            var edit = new FloorEdit(state);
            var others = new ArrayList<>(areas(state));
            var groups = new HashMap<Integer, Section>();
            for (var cell : cells) {
                var area = fresh(Id.fresh(), others);
                if (sections != Division.Sections.NONE) {
                    var key = group.applyAsInt(cell);
                    groups.putIfAbsent(key, section(state, Id.fresh(), groups.size()));
                    area = area.withSection(groups.get(key).id());
                }
                others.add(area);
                made.add(area.id());
                edit.also(area).put(new AreaPatch(Id.fresh(), hall, area.id(), cell.outline()));
            }
            groups.values().forEach(edit::also);
            return edit.build(Label.of("change.divide-hall", state.get(hall).code(), cells.size()));
        });
        return made;
    }

    private static Section section(ExhibitionState state, Id<Section> id, int before) {
        var order = nextSection(state) + before;
        var number = state.count(Section.class) + before + 1;
        return new Section(id, "S" + number, Name.of("Section " + number, "板块 " + number), "", order);
    }

    private static int nextSection(ExhibitionState state) {
        return state.all(Section.class).stream().mapToInt(Section::order).max().orElse(-1) + 1;
    }

    /// Adds booths to a themed area, and the floor that they cover together with the aisles between them.
    public void extend(Id<ThemedArea> id, Collection<Id<Booth>> booths) {
        open.edit(state -> around(state, new FloorEdit(state), booths, id)
                .build(Label.of("change.draw-area", state.get(id).name())));
    }

    /// Makes a section of booths: their themed areas go into it, each whole; those that belong to none become a new
    /// area in it, with the floor that they cover.
    public Id<Section> makeSection(Collection<Id<Booth>> ids) {
        var id = Id.<Section>fresh();
        open.edit(state -> {
            var booths = Elements.<Booth>of(state, ids);
            if (booths.isEmpty()) {
                throw new WrongRequest("plan.area-booths");
            }
            var section = section(state, id, 0);
            var edit = new FloorEdit(state).also(section);
            booths.stream()
                    .map(Booth::area)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(area -> state.find(area).ifPresent(a -> edit.also(a.withSection(id))));
            var bare = booths.stream()
                    .filter(booth -> state.find(booth.area()).isEmpty())
                    .map(Booth::id)
                    .toList();
            if (!bare.isEmpty()) {
                var area = fresh(Id.fresh(), areas(state)).withSection(id);
                around(state, edit.also(area), bare, area.id());
            }
            return edit.build(Label.of("change.add-section", section.name()));
        });
        return id;
    }

    /// Makes a section of a part of the floor: themed areas of which more than half lies there go into it, each whole;
    /// floor there that belongs to no area becomes a new area in it, and booths on that floor follow it.
    public Id<Section> drawSection(Id<Hall> hall, Outline outline) {
        if (!outline.isSound()) {
            throw new WrongRequest("plan.outline-crossed");
        }
        var id = Id.<Section>fresh();
        open.edit(state -> {
            var section = section(state, id, 0);
            var edit = new FloorEdit(state).also(section);
            areas(state).stream()
                    .filter(area -> lies(patches(state, area.id()), hall, outline))
                    .forEach(area -> edit.also(area.withSection(id)));
            var bare = bare(state, hall, outline);
            if (!bare.isEmpty()) {
                var area = fresh(Id.fresh(), areas(state)).withSection(id);
                edit.also(area);
                bare.forEach(piece -> edit.put(new AreaPatch(Id.fresh(), hall, area.id(), piece)));
            }
            return edit.build(Label.of("change.add-section", section.name()));
        });
        return id;
    }

    /// Whether more than half of the patches lies there.
    private static boolean lies(List<AreaPatch> patches, Id<Hall> hall, Outline outline) {
        var all = patches.stream().mapToDouble(p -> p.outline().area()).sum();
        var there = patches.stream()
                .filter(p -> p.hall().equals(hall))
                .mapToDouble(p -> p.outline().overlap(outline))
                .sum();
        return there * 2 > all;
    }

    /// The pieces of floor that belong to no area yet.
    private static List<Outline> bare(ExhibitionState state, Id<Hall> hall, Outline outline) {
        var left = List.of(outline);
        for (var patch : state.all(AreaPatch.class)) {
            if (patch.hall().equals(hall) && patch.outline().bounds().intersects(outline.bounds())) {
                left = left.stream()
                        .flatMap(piece -> piece.without(patch.outline()).stream())
                        .toList();
            }
        }
        return left.stream().filter(piece -> piece.area() >= LEAST_FLOOR).toList();
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
            var order = nextSection(state);
            var builder = new ChangeBuilder(state).put(new Section(id, code, name, colour, order));
            Elements.entries(state, areas).forEach(area -> builder.put(area.withSection(id)));
            return builder.build(Label.of("change.add-section", name));
        });
        return id;
    }

    /// Puts themed areas into a section, or into none.
    public void setSection(Collection<Id<ThemedArea>> areas, @Nullable Id<Section> section) {
        open.edit(state -> {
            var builder = new ChangeBuilder(state);
            Elements.entries(state, areas).forEach(area -> builder.put(area.withSection(section)));
            return builder.build(Label.of("change.edit-areas", areas.size()));
        });
    }

    /// Deletes a themed area with its floor; booths and requests belong to none then.
    public void delete(Id<ThemedArea> id) {
        open.edit(state -> {
            var area = state.get(id);
            var edit = new FloorEdit(state).delete(patches(state, id));
            state.all(Booth.class).stream().filter(b -> id.equals(b.area())).forEach(b -> edit.put(b.withArea(null)));
            state.all(Exhibitor.class).stream()
                    .filter(e -> id.equals(e.request().themedArea()))
                    .forEach(e -> edit.also(
                            e.edit().request(e.request().withThemedArea(null)).build()));
            return edit.without(id).build(Label.of("change.delete-area", area.name()));
        });
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
                    .forEach(a -> builder.put(a.withSection(null)));
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
