package org.hallwright.service.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.layout.OpenSides;
import org.hallwright.domain.value.Id;

/// A change of what stands in halls together with what follows from it: open sides of neighbours, themed
/// areas, links from elsewhere.
///
/// What the user has set otherwise than the floor says is left alone.
final class FloorEdit {
    private final ExhibitionState state;
    private final ChangeBuilder builder;
    private final Set<Id<Hall>> floors = new HashSet<>();
    private final Set<Id<Hall>> patched = new HashSet<>();
    private final List<Bounds> touched = new ArrayList<>();
    private final Set<Id<? extends PlanElement>> written = new LinkedHashSet<>();
    private final Set<Id<?>> deleted = new HashSet<>();
    private final Map<Id<Hall>, List<Booth>> booths = new HashMap<>();

    FloorEdit(ExhibitionState state) {
        this.state = state;
        this.builder = new ChangeBuilder(state);
    }

    FloorEdit put(PlanElement element) {
        builder.put(element);
        written.add(element.id());
        touch(element);
        state.find(element.id()).ifPresent(this::touch);
        return this;
    }

    /// Puts an entry that lies on no floor itself.
    FloorEdit also(Entry entry) {
        builder.put(entry);
        return this;
    }

    /// Deletes an entry that lies on no floor itself.
    FloorEdit without(Id<? extends Entry> id) {
        builder.delete(id);
        return this;
    }

    /// What was put, as it is now.
    List<PlanElement> written() {
        return written.stream()
                .<PlanElement>flatMap(id -> builder.find(id).stream())
                .toList();
    }

    /// @throws WrongRequest if the assignment of a booth is locked
    FloorEdit delete(Collection<? extends PlanElement> elements) {
        for (var element : elements) {
            deleted.add(element.id());
            builder.delete(element.id());
            touch(element);
        }
        if (elements.stream().anyMatch(Booth.class::isInstance)) {
            BoothLinks.delete(state, builder, deleted);
        }
        return this;
    }

    /// Makes booths part of another, which takes over all that referred to them.
    ///
    /// @throws WrongRequest if two exhibitors would share it
    FloorEdit absorb(List<Booth> absorbed, Booth into) {
        var ids = absorbed.stream().map(Booth::id).toList();
        for (var booth : absorbed) {
            deleted.add(booth.id());
            builder.delete(booth.id());
            touch(booth);
        }
        new JoinedLinks(state, builder).join(ids, into.id());
        return put(into);
    }

    private void touch(PlanElement element) {
        if (element instanceof Booth) {
            floors.add(element.hall());
            touched.add(element.bounds());
        } else if (element instanceof AreaPatch) {
            patched.add(element.hall());
        }
    }

    Change build(Label label) {
        refreshAreas();
        floors.forEach(this::refreshOpenSides);
        return builder.build(label);
    }

    /// A booth that lay where its themed area lies follows the floor; one that was put into another stays
    /// there.
    private void refreshAreas() {
        var ids = new LinkedHashSet<Id<?>>(written);
        if (!patched.isEmpty()) {
            state.all(Booth.class).stream()
                    .filter(b -> patched.contains(b.hall()))
                    .forEach(b -> ids.add(b.id()));
        }
        var earlier = AreaFloor.of(state.all(AreaPatch.class));
        var later = AreaFloor.of(patchesAfter());
        for (var id : ids) {
            if (builder.find(new Id<PlanElement>(id.value())).orElse(null) instanceof Booth after) {
                var before = state.find(after.id()).orElse(null);
                var stays = before != null
                        && before.hall().equals(after.hall())
                        && before.footprint().equals(after.footprint())
                        && !patched.contains(after.hall());
                var followed = before == null ? null : earlier.at(before);
                if (!stays && Objects.equals(after.area(), followed)) {
                    var area = later.at(after);
                    if (!Objects.equals(after.area(), area)) {
                        builder.put(after.withArea(area));
                    }
                }
            }
        }
    }

    private List<AreaPatch> patchesAfter() {
        var ids = new LinkedHashSet<Id<? extends PlanElement>>(written);
        state.all(AreaPatch.class).forEach(p -> ids.add(p.id()));
        return ids.stream()
                .flatMap(id -> builder.find(id).stream())
                .filter(AreaPatch.class::isInstance)
                .map(AreaPatch.class::cast)
                .toList();
    }

    /// Only what lies around the places that were touched is asked: a hall of 10,000 booths is not indexed for one.
    /// Where that is most of the hall, all of it is, because finding out what is near costs more.
    private void refreshOpenSides(Id<Hall> hallId) {
        var later = afterwards(hallId);
        var near = OpenSides.near(later, touched);
        var isMost = near.size() > later.size() / 2;
        var places = isMost
                ? List.<Bounds>of()
                : Stream.concat(touched.stream(), near.stream().map(Booth::bounds))
                        .distinct()
                        .toList();
        UnaryOperator<List<Booth>> around = booths -> isMost ? booths : OpenSides.near(booths, places);
        var sidesAfter = new OpenSides(state.get(hallId), around.apply(later));
        var sidesBefore = new HashMap<Id<Hall>, OpenSides>();
        for (var booth : near) {
            var followed = state.find(booth.id())
                    .map(before -> sidesBefore
                            .computeIfAbsent(
                                    before.hall(), id -> new OpenSides(state.get(id), around.apply(booths(id))))
                            .of(before))
                    .orElse(0);
            if (booth.openSides() == followed) {
                var sides = sidesAfter.of(booth);
                if (sides != followed) {
                    builder.put(booth.withOpenSides(sides));
                }
            }
        }
    }

    /// The booths of a hall before the change, sought among those of all halls once.
    private List<Booth> booths(Id<Hall> hall) {
        return booths.computeIfAbsent(
                hall,
                id -> state.all(Booth.class).stream()
                        .filter(b -> b.hall().equals(id))
                        .toList());
    }

    /// The booths of a hall as the change leaves them.
    private List<Booth> afterwards(Id<Hall> hall) {
        var changed = written.stream()
                .flatMap(id -> builder.find(id).stream())
                .filter(e -> e instanceof Booth booth && booth.hall().equals(hall))
                .map(Booth.class::cast);
        var others = booths(hall).stream().filter(b -> !written.contains(b.id()) && !deleted.contains(b.id()));
        return Stream.concat(changed, others).toList();
    }
}
