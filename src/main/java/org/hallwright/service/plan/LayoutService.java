package org.hallwright.service.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.plan.check.BoothNumbers;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.plan.layout.Renumbering;
import org.hallwright.domain.plan.layout.StartCorner;
import org.hallwright.domain.plan.rules.RulePack;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.domain.work.Progress;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.WrongRequest;
import org.hallwright.service.plan.FillWish.EveryArea;
import org.hallwright.service.plan.FillWish.OneArea;
import org.hallwright.service.plan.FillWish.Place;
import org.hallwright.service.plan.FillWish.WholeHall;
import org.hallwright.solver.fill.Filling;
import org.hallwright.solver.fill.HallFill;
import org.hallwright.solver.fill.Spot;
import org.hallwright.solver.fill.floor.FillFloor;
import org.hallwright.solver.fill.floor.FillLimits;

/// A whole hall at once: filled with booths, and its booths numbered along their aisles.
///
/// What would come is worked out without changing anything; applying it is one change.
public final class LayoutService {
    private final OpenExhibition open;

    LayoutService(OpenExhibition open) {
        this.open = open;
    }

    /// What the hall would hold; nothing changes.
    ///
    /// @throws WrongRequest if the pack is unknown, no size is given or the hall's outline crosses itself
    public Filling preview(FillWish wish, Progress progress) {
        var state = open.state();
        var hall = state.get(wish.hall());
        if (!hall.outline().isSound()) {
            throw new WrongRequest("plan.outline-crossed");
        }
        if (wish.sizes().isEmpty()) {
            throw new WrongRequest("plan.fill-no-size");
        }
        var patches = patches(state, wish.hall(), wish.place());
        if (!(wish.place() instanceof WholeHall) && patches.isEmpty()) {
            throw new WrongRequest("plan.fill-area-no-floor", hall.code());
        }
        var giving = Set.copyOf(giveWay(state, wish));
        var floor = FillFloor.in(state, hall, booth -> !giving.contains(booth)).within(patches);
        return new HallFill(floor, wish.sizes(), limits(state, wish)).fill(progress);
    }

    /// The floor of the areas that are to be filled, in the hall.
    private static List<Outline> patches(ExhibitionState state, Id<Hall> hall, Place place) {
        return state.all(AreaPatch.class).stream()
                .filter(patch -> patch.hall().equals(hall) && place.holds(patch))
                .sorted(Comparator.comparing(AreaPatch::id))
                .map(AreaPatch::outline)
                .toList();
    }

    /// The booths that are taken away: those on the floor that is filled.
    private static List<Booth> giveWay(ExhibitionState state, FillWish wish) {
        var patches = patches(state, wish.hall(), wish.place());
        return booths(state, wish.hall()).stream()
                .filter(booth -> wish.replacing())
                .filter(booth -> wish.place() instanceof WholeHall
                        || patches.stream()
                                .anyMatch(patch -> booth.footprint().outline().overlap(patch) > 0.005))
                .toList();
    }

    /// The themed areas that have floor in a hall, in their order.
    public List<ThemedArea> areas(Id<Hall> hall) {
        var state = open.state();
        var there = state.all(AreaPatch.class).stream()
                .filter(patch -> patch.hall().equals(hall))
                .map(AreaPatch::area)
                .collect(Collectors.toSet());
        return state.sorted(ThemedArea.class, Comparator.comparingInt(ThemedArea::order)).stream()
                .filter(area -> there.contains(area.id()))
                .toList();
    }

    /// The parts of a hall that can be filled; that which is usually meant is first: its themed areas where they
    /// have most of its floor, else the whole of it.
    public List<Place> places(Hall hall) {
        var areas = areas(hall.id());
        var places = new ArrayList<Place>(List.of(new WholeHall()));
        if (areas.size() > 1) {
            var floor = Outline.covered(patches(open.state(), hall.id(), new EveryArea()), hall.outline());
            places.add(floor > hall.outline().area() / 2 ? 0 : 1, new EveryArea());
        }
        areas.forEach(area -> places.add(new OneArea(area.id())));
        return places;
    }

    /// The themed area of a code that has floor in a hall; `all` means all of them, where none has that code.
    ///
    /// @throws WrongRequest if there is none
    public Place area(Id<Hall> hall, String code) {
        var known = areas(hall);
        return known.stream()
                .filter(area -> area.code().equals(code.strip()))
                .findFirst()
                .<Place>map(area -> new OneArea(area.id()))
                .or(() -> code.strip().equals("all") && !known.isEmpty()
                        ? Optional.of(new EveryArea())
                        : Optional.empty())
                .orElseThrow(() -> new WrongRequest(
                        "plan.fill-no-area",
                        code.strip(),
                        known.stream().map(ThemedArea::code).collect(Collectors.joining(", "))));
    }

    private static FillLimits limits(ExhibitionState state, FillWish wish) {
        var limits = FillLimits.of(pack(state, wish.rules()));
        return wish.aisle() > 0 ? limits.withAisle(wish.aisle()) : limits;
    }

    private static RulePack pack(ExhibitionState state, String code) {
        return code.isEmpty()
                ? RulePacks.of(state)
                : RulePacks.find(state, code).orElseThrow(() -> new WrongRequest("plan.rules-unknown", code));
    }

    /// What is filled in where nobody says a size: the standard booth of a pack, as sizes are written.
    ///
    /// @param rules code of the pack, empty for the one in force
    public String standardSize(String rules) {
        return FillWish.standardSize(pack(open.state(), rules));
    }

    /// Puts a filling on the floor: its booths, numbered after those that stay, and its fire breaks.
    ///
    /// @return the new booths
    /// @throws WrongRequest if nothing fits, or if a booth that is to give way is locked
    public List<Id<Booth>> apply(FillWish wish, Filling filling) {
        var ids = new ArrayList<Id<Booth>>();
        open.edit(state -> {
            if (filling.spots().isEmpty()) {
                throw new WrongRequest("plan.fill-nothing-fits");
            }
            var hall = state.get(wish.hall());
            var gone = giveWay(state, wish);
            var staying = new ArrayList<>(booths(state, hall.id()));
            staying.removeAll(gone);
            var edit = new FloorEdit(state);
            if (wish.replacing()) {
                edit.delete(gone);
            }
            for (var booth : numbered(hall, staying, filling.spots())) {
                ids.add(booth.id());
                edit.put(wish.place() instanceof OneArea one ? booth.withArea(one.area()) : booth);
            }
            filling.breaks()
                    .forEach(outline ->
                            edit.put(new Zone(Id.fresh(), hall.id(), ZoneKind.FIRE_BREAK, Name.NONE, outline)));
            return edit.build(Label.of("change.fill-hall", hall.code(), ids.size()));
        });
        return ids;
    }

    private static List<Booth> numbered(Hall hall, List<Booth> staying, List<Spot> spots) {
        var booths = spots.stream()
                .map(s -> Booth.shell(Id.fresh(), hall.id(), "", s.footprint()))
                .toList();
        var taken = staying.stream().map(Booth::number).toList();
        var numbering = Numbering.from(hall.code() + "101").after(taken);
        var all = new ArrayList<>(booths);
        all.addAll(staying);
        var kept = staying.stream().map(Booth::id).collect(Collectors.toSet());
        var numbers = new Renumbering(numbering, StartCorner.BOTTOM_LEFT, kept).of(all);
        return booths.stream().map(b -> b.renumbered(numbers.get(b.id()))).toList();
    }

    /// The number that each booth of a hall would get; nothing changes.
    ///
    /// @param only the booths to number, empty for all; others keep their numbers
    public Map<Id<Booth>, String> previewNumbers(
            Id<Hall> hall, Numbering numbering, StartCorner corner, Set<Id<Booth>> only) {
        return numbers(open.state(), hall, numbering, corner, only);
    }

    private static Map<Id<Booth>, String> numbers(
            ExhibitionState state, Id<Hall> hall, Numbering numbering, StartCorner corner, Set<Id<Booth>> only) {
        var booths = booths(state, hall);
        var kept = new HashSet<Id<Booth>>();
        if (!only.isEmpty()) {
            booths.stream().map(Booth::id).filter(id -> !only.contains(id)).forEach(kept::add);
        }
        return new Renumbering(numbering, corner, kept).of(booths);
    }

    /// How many booths would have another number than now.
    public int changes(Map<Id<Booth>, String> numbers) {
        var state = open.state();
        return (int) numbers.entrySet().stream()
                .filter(e -> !state.get(e.getKey()).number().equals(e.getValue()))
                .count();
    }

    /// Numbers the booths of a hall along their aisles; earlier numbers still find them.
    ///
    /// @param only the booths to number, empty for all; others keep their numbers
    /// @return how many have another number now
    public int number(Id<Hall> hall, Numbering numbering, StartCorner corner, Set<Id<Booth>> only) {
        var changed = new ArrayList<Booth>();
        open.edit(state -> {
            var edit = new FloorEdit(state);
            numbers(state, hall, numbering, corner, only).forEach((id, number) -> {
                var booth = state.get(id);
                if (!booth.number().equals(number)) {
                    changed.add(booth);
                    edit.put(booth.renumbered(number));
                }
            });
            return edit.build(Label.of("change.number-booths", state.get(hall).code(), changed.size()));
        });
        return changed.size();
    }

    /// How many booths of a hall had another number.
    public int withFormerNumbers(Id<Hall> hall) {
        return (int) open.state().all(Booth.class).stream()
                .filter(b -> b.hall().equals(hall) && !b.formerly().isEmpty())
                .count();
    }

    /// Drops the earlier numbers of all booths of a hall, as when the exhibition has closed.
    ///
    /// @return how many booths had some
    public int forgetFormerNumbers(Id<Hall> hall) {
        var changed = new ArrayList<Booth>();
        open.edit(state -> {
            var edit = new FloorEdit(state);
            booths(state, hall).stream().filter(b -> !b.formerly().isEmpty()).forEach(booth -> {
                changed.add(booth);
                edit.put(booth.withFormerly(List.of()));
            });
            return edit.build(Label.of("change.forget-numbers", state.get(hall).code(), changed.size()));
        });
        return changed.size();
    }

    private static List<Booth> booths(ExhibitionState state, Id<Hall> hall) {
        return state.all(Booth.class).stream()
                .filter(b -> b.hall().equals(hall))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /// The hall of a code.
    ///
    /// @throws WrongRequest if there is none
    public Hall hall(String code) {
        var halls = open.state().sorted(Hall.class, Comparator.comparing(Hall::order));
        var known = halls.stream().map(Hall::code).collect(Collectors.joining(", "));
        return halls.stream()
                .filter(h -> h.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongRequest("files.no-hall", code.strip(), known));
    }

    /// Booths of a hall that bear these numbers in any spelling, or else bore them earlier and the exhibition is not
    /// over.
    ///
    /// @throws WrongRequest if a number is unknown
    public Set<Id<Booth>> find(Id<Hall> hall, Collection<String> numbers) {
        var byNumber = new HashMap<String, Id<Booth>>();
        var booths = booths(open.state(), hall);
        booths.forEach(b -> byNumber.put(BoothNumbers.normal(b.number()), b.id()));
        if (!open.isOver()) {
            booths.forEach(b -> b.formerly().forEach(n -> byNumber.putIfAbsent(BoothNumbers.normal(n), b.id())));
        }
        var found = new HashSet<Id<Booth>>();
        for (var number : numbers) {
            var id = byNumber.get(BoothNumbers.normal(number));
            if (id == null) {
                throw new WrongRequest("plan.find-none", number.strip());
            }
            found.add(id);
        }
        return found;
    }
}
