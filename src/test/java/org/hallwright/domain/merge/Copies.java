package org.hallwright.domain.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.change.Links;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A small exhibition, and what desks do with it at random; never anything that a desk could not do.
final class Copies {
    private final Random random;
    private int made;

    Copies(long seed) {
        random = new Random(seed);
    }

    static ExhibitionState exhibition() {
        var entries = new ArrayList<Entry>();
        for (var h = 0; h < 2; h++) {
            entries.add(Hall.rectangular(new Id<>("h" + h), "H" + h, Name.NONE, 90, 40));
            for (var b = 0; b < 6; b++) {
                entries.add(Booth.shell(
                        new Id<>("b" + h + b), new Id<>("h" + h), "A" + h + b, Footprint.rectangle(4 * b, 4, 3, 3)));
            }
        }
        for (var e = 0; e < 8; e++) {
            entries.add(Exhibitor.named(new Id<>("e" + e), Name.of("Firm " + e, "企业" + e)));
        }
        entries.add(assignment("a0", "b00", "e0"));
        entries.add(assignment("a1", "b11", "e1"));
        return ExhibitionState.of(entries);
    }

    static Assignment assignment(String id, String booth, String exhibitor) {
        return new Assignment(new Id<>(id), new Id<>(booth), new Id<>(exhibitor), AssignmentState.CONFIRMED, "", false);
    }

    /// The state after some work of a desk.
    ///
    /// @param only letters that the ids of changed and deleted records end with; empty for any
    ExhibitionState worked(ExhibitionState state, String desk, int steps, String only) {
        var now = state;
        for (var i = 0; i < steps; i++) {
            now = step(now, desk, only);
        }
        return now;
    }

    private ExhibitionState step(ExhibitionState state, String desk, String only) {
        var change = new ChangeBuilder(state);
        var exhibitor = pick(state, Exhibitor.class, only);
        var booth = pick(state, Booth.class, only);
        switch (random.nextInt(12)) {
            case 0, 1 -> change.put(edited(exhibitor));
            case 2 -> change.put(wish(state, exhibitor, only));
            case 3 -> change.put(booth.withFootprint(Footprint.rectangle(random.nextInt(50), 9, 3, 3)));
            case 4 -> change.put(booth.numbered("N" + random.nextInt(9)));
            case 5 -> change.put(booth.withNotes(word()));
            case 6 -> delete(state, change, new HashSet<>(List.of(booth.id())));
            case 7 -> delete(state, change, new HashSet<>(List.of(exhibitor.id())));
            case 8 -> let(state, change, desk, booth, exhibitor);
            case 9 -> change.put(Exhibitor.named(new Id<>(desk + made++), Name.of("New of " + desk, "")));
            case 10 ->
                change.put(Booth.shell(
                        new Id<>(desk + made++), booth.hall(), "X" + made, Footprint.rectangle(made, 20, 3, 3)));
            default -> {
                if (only.isEmpty() && random.nextInt(4) == 0) {
                    var hall = pick(state, Hall.class, "");
                    var gone = new HashSet<Id<?>>(List.of(hall.id()));
                    state.all(Booth.class).stream()
                            .filter(b -> b.hall().equals(hall.id()))
                            .forEach(b -> gone.add(b.id()));
                    if (state.count(Hall.class) > 1 && gone.size() <= state.count(Booth.class)) {
                        delete(state, change, gone);
                    }
                }
            }
        }
        return state.apply(change.build(Label.of("change.test")));
    }

    private Exhibitor edited(Exhibitor e) {
        return switch (random.nextInt(6)) {
            case 0 -> e.edit().notes(word()).build();
            case 1 -> e.edit().website(word()).build();
            case 2 -> e.edit().custom(Map.of("Stand", word(), "Tier", word())).build();
            case 3 -> e.edit().name(Name.of(e.name().en(), word())).build();
            case 4 -> e.edit().name(Name.of(word(), e.name().zh())).build();
            default -> {
                var points = new ArrayList<>(e.points());
                points.add(new PointsEntry(null, word(), random.nextInt(9)));
                yield e.edit().points(points).build();
            }
        };
    }

    private Exhibitor wish(ExhibitionState state, Exhibitor e, String only) {
        var r = e.request();
        var other = pick(state, Exhibitor.class, only).id();
        var request = switch (random.nextInt(4)) {
            case 0 -> wish(r, random.nextInt(90), r.kind(), r.booths(), r.near());
            case 1 -> wish(r, r.area(), BoothKind.values()[random.nextInt(3)], r.booths(), r.near());
            case 2 ->
                wish(
                        r,
                        r.area(),
                        r.kind(),
                        List.of(pick(state, Booth.class, only).id()),
                        r.near());
            default -> wish(r, r.area(), r.kind(), r.booths(), List.of(other));
        };
        return e.edit().request(request).build();
    }

    private static BoothRequest wish(
            BoothRequest r, double area, BoothKind kind, List<Id<Booth>> booths, List<Id<Exhibitor>> near) {
        return new BoothRequest(area, kind, r.openSides(), null, booths, near, r.away(), r.received());
    }

    private void let(ExhibitionState state, ChangeBuilder change, String desk, Booth booth, Exhibitor exhibitor) {
        var taken = state.all(Assignment.class).stream()
                .filter(a -> a.booth().equals(booth.id()))
                .toList();
        if (random.nextInt(3) == 0) {
            if (state.all(Hold.class).stream().noneMatch(h -> h.booth().equals(booth.id()))) {
                change.put(new Hold(new Id<>(desk + made++), booth.id(), word(), null, ""));
            }
        } else if (taken.isEmpty()) {
            change.put(
                    assignment(desk + made++, booth.id().value(), exhibitor.id().value()));
        } else {
            taken.forEach(a -> change.delete(a.id()));
        }
    }

    /// Deletes as the services do: with all that cannot stand without it, and out of what others wish.
    private static void delete(ExhibitionState state, ChangeBuilder change, HashSet<Id<?>> gone) {
        for (var before = 0; before != gone.size(); ) {
            before = gone.size();
            for (var entry : state.entries()) {
                if (!gone.contains(entry.id()) && Links.without(entry, gone) == null) {
                    gone.add(entry.id());
                }
            }
        }
        for (var entry : state.entries()) {
            if (gone.contains(entry.id())) {
                change.delete(entry.id());
            } else {
                change.put(Links.without(entry, gone));
            }
        }
    }

    private <E extends Entry> E pick(ExhibitionState state, Class<E> kind, String only) {
        var all = state.sorted(kind, Comparator.comparing(e -> e.id().value()));
        var mine = all.stream()
                .filter(e -> only.isEmpty()
                        || only.indexOf(e.id().value().charAt(e.id().value().length() - 1)) >= 0)
                .toList();
        var from = mine.isEmpty() ? all : mine;
        return from.get(random.nextInt(from.size()));
    }

    private String word() {
        return "w" + random.nextInt(4);
    }
}
