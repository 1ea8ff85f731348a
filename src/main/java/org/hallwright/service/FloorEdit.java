package org.hallwright.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.layout.OpenSides;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.setup.MoveInTarget;
import org.hallwright.domain.setup.SetupTask;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// A change of booths together with what follows from it: open sides of neighbours, themed areas, links from
/// elsewhere.
///
/// What the user has set otherwise than the floor says is left alone.
final class FloorEdit {
    private final ExhibitionState state;
    private final ChangeBuilder builder;
    private final Set<Id<Hall>> halls = new HashSet<>();
    private final List<Bounds> touched = new ArrayList<>();
    private final Map<Id<Hall>, OpenSides> sidesBefore = new HashMap<>();
    private final Set<Id<Booth>> written = new HashSet<>();
    private final Set<Id<Booth>> deleted = new HashSet<>();

    FloorEdit(ExhibitionState state) {
        this.state = state;
        this.builder = new ChangeBuilder(state);
    }

    FloorEdit put(Booth booth) {
        var before = state.find(booth.id()).orElse(null);
        written.add(booth.id());
        builder.put(inArea(before, booth));
        touch(booth);
        if (before != null) {
            touch(before);
        }
        return this;
    }

    FloorEdit delete(Collection<Id<Booth>> booths) {
        for (var id : booths) {
            state.find(id).ifPresent(booth -> {
                deleted.add(id);
                builder.delete(id);
                touch(booth);
            });
        }
        state.all(Assignment.class).stream()
                .filter(a -> deleted.contains(a.booth()))
                .forEach(a -> builder.delete(a.id()));
        state.all(Hold.class).stream().filter(h -> deleted.contains(h.booth())).forEach(h -> builder.delete(h.id()));
        state.all(MoveInTarget.class).stream()
                .filter(t -> deleted.contains(t.booth()))
                .forEach(t -> builder.delete(t.id()));
        state.all(SetupTask.class).stream()
                .filter(t -> t.booth() != null && deleted.contains(t.booth()))
                .forEach(t -> builder.delete(t.id()));
        state.all(Exhibitor.class).stream()
                .filter(e -> e.request().booths().stream().anyMatch(deleted::contains))
                .forEach(e -> builder.put(e.edit().request(without(e.request())).build()));
        return this;
    }

    private BoothRequest without(BoothRequest r) {
        var kept = r.booths().stream().filter(b -> !deleted.contains(b)).toList();
        return new BoothRequest(
                r.area(), r.kind(), r.openSides(), r.themedArea(), kept, r.near(), r.away(), r.received());
    }

    private void touch(Booth booth) {
        halls.add(booth.hall());
        touched.add(booth.bounds());
    }

    /// A booth that lay where its themed area lies follows the floor; one that was put into another stays there.
    private Booth inArea(@Nullable Booth before, Booth after) {
        if (before != null && before.footprint().equals(after.footprint())) {
            return after;
        }
        var followed = before == null ? null : areaAt(before);
        return Objects.equals(after.area(), followed) ? after.withArea(areaAt(after)) : after;
    }

    private @Nullable Id<ThemedArea> areaAt(Booth booth) {
        var centre = new Point(booth.bounds().centreX(), booth.bounds().centreY());
        return state.all(AreaPatch.class).stream()
                .filter(p -> p.hall().equals(booth.hall()) && p.outline().contains(centre))
                .map(AreaPatch::area)
                .min(Id::compareTo)
                .orElse(null);
    }

    Change build(Label label) {
        halls.forEach(this::refreshOpenSides);
        return builder.build(label);
    }

    private void refreshOpenSides(Id<Hall> hallId) {
        var hall = state.get(hallId);
        var earlier = state.all(Booth.class).stream()
                .filter(b -> b.hall().equals(hallId))
                .toList();
        var later = afterwards(earlier, hallId);
        var sidesAfter = new OpenSides(hall, later.values());
        var near = touched.stream()
                .flatMap(bounds -> sidesAfter.near(bounds).stream())
                .collect(Collectors.toSet());
        for (var booth : near) {
            var before = state.find(booth.id()).orElse(null);
            var followed = before == null ? 0 : before(before);
            if (booth.openSides() == followed) {
                builder.put(booth.withOpenSides(sidesAfter.of(booth)));
            }
        }
    }

    /// What the floor said of a booth in the hall where it stood.
    private int before(Booth booth) {
        return sidesBefore
                .computeIfAbsent(
                        booth.hall(),
                        id -> new OpenSides(
                                state.get(id),
                                state.all(Booth.class).stream()
                                        .filter(b -> b.hall().equals(id))
                                        .toList()))
                .of(booth);
    }

    private Map<Id<Booth>, Booth> afterwards(List<Booth> earlier, Id<Hall> hall) {
        var ids = new HashSet<>(written);
        earlier.forEach(b -> ids.add(b.id()));
        return ids.stream()
                .flatMap(id -> builder.find(id).stream())
                .filter(b -> b.hall().equals(hall))
                .collect(Collectors.toMap(Booth::id, Function.identity()));
    }
}
