package org.hallwright.domain.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Derived;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Who stands on which booth in one state: the live assignments and holds, found from either side.
///
/// Where several claim a booth, the one with the greatest id stands for them. Immutable; kept with the state, and
/// carried along by what a change touched.
public final class Occupancy implements Derived<Occupancy> {
    private final PMap<Id<Booth>, List<Assignment>> byBooth;
    private final PMap<Id<Exhibitor>, List<Assignment>> byExhibitor;
    private final PMap<Id<Booth>, List<Hold>> holds;

    private Occupancy(
            PMap<Id<Booth>, List<Assignment>> byBooth,
            PMap<Id<Exhibitor>, List<Assignment>> byExhibitor,
            PMap<Id<Booth>, List<Hold>> holds) {
        this.byBooth = byBooth;
        this.byExhibitor = byExhibitor;
        this.holds = holds;
    }

    public static Occupancy of(ExhibitionState state) {
        return state.derived(Occupancy.class, Occupancy::anew);
    }

    private static Occupancy anew(ExhibitionState state) {
        var live =
                state.all(Assignment.class).stream().filter(Assignment::isLive).toList();
        return new Occupancy(
                grouped(live, Assignment::booth, Comparator.comparing(Assignment::id)),
                grouped(live, Assignment::exhibitor, Comparator.comparing(Assignment::id)),
                grouped(state.all(Hold.class), Hold::booth, Comparator.comparing(Hold::id)));
    }

    @Override
    public Occupancy after(Change change) {
        var booths = byBooth;
        var exhibitors = byExhibitor;
        var held = holds;
        for (var edit : change.edits()) {
            if (edit.kind() == Assignment.class) {
                var gone = live(edit.before());
                var come = live(edit.after());
                booths = replaced(booths, gone, come, Assignment::booth, Comparator.comparing(Assignment::id));
                exhibitors =
                        replaced(exhibitors, gone, come, Assignment::exhibitor, Comparator.comparing(Assignment::id));
            } else if (edit.kind() == Hold.class) {
                var gone = (Hold) edit.before();
                var come = (Hold) edit.after();
                held = replaced(held, gone, come, Hold::booth, Comparator.comparing(Hold::id));
            }
        }
        return booths == byBooth && held == holds ? this : new Occupancy(booths, exhibitors, held);
    }

    private static @Nullable Assignment live(@Nullable Entry entry) {
        return entry instanceof Assignment assignment && assignment.isLive() ? assignment : null;
    }

    private static <K, T> PMap<K, List<T>> grouped(Iterable<T> things, Function<T, K> keyOf, Comparator<T> order) {
        PMap<K, List<T>> groups = HashTreePMap.empty();
        for (var thing : things) {
            groups = with(groups, keyOf.apply(thing), thing, order);
        }
        return groups;
    }

    private static <K, T> PMap<K, List<T>> replaced(
            PMap<K, List<T>> groups, @Nullable T gone, @Nullable T come, Function<T, K> keyOf, Comparator<T> order) {
        var left = gone == null ? groups : without(groups, keyOf.apply(gone), gone);
        return come == null ? left : with(left, keyOf.apply(come), come, order);
    }

    private static <K, T> PMap<K, List<T>> with(PMap<K, List<T>> groups, K key, T thing, Comparator<T> order) {
        var group = groups.get(key);
        if (group == null) {
            return groups.plus(key, List.of(thing));
        }
        var larger = new ArrayList<>(group);
        larger.add(thing);
        larger.sort(order);
        return groups.plus(key, List.copyOf(larger));
    }

    private static <K, T> PMap<K, List<T>> without(PMap<K, List<T>> groups, K key, T thing) {
        var smaller = new ArrayList<>(groups.getOrDefault(key, List.of()));
        smaller.remove(thing);
        return smaller.isEmpty() ? groups.minus(key) : groups.plus(key, List.copyOf(smaller));
    }

    public Optional<Assignment> on(Id<Booth> booth) {
        return Optional.ofNullable(last(byBooth.get(booth)));
    }

    /// The live assignments of an exhibitor, by id.
    public List<Assignment> of(Id<Exhibitor> exhibitor) {
        return byExhibitor.getOrDefault(exhibitor, List.of());
    }

    public Optional<Hold> holdOn(Id<Booth> booth) {
        return Optional.ofNullable(last(holds.get(booth)));
    }

    private static <T> @Nullable T last(@Nullable List<T> group) {
        return group == null ? null : group.getLast();
    }

    public BoothStatus statusOf(Booth booth) {
        var assignment = last(byBooth.get(booth.id()));
        if (assignment != null) {
            return switch (assignment.state()) {
                case PROPOSED -> BoothStatus.PROPOSED;
                case OFFERED -> BoothStatus.OFFERED;
                case CONFIRMED -> BoothStatus.CONFIRMED;
                case DECLINED -> BoothStatus.AVAILABLE;
            };
        }
        if (holds.containsKey(booth.id())) {
            return BoothStatus.HELD;
        }
        return booth.kind() == BoothKind.NON_INVENTORY ? BoothStatus.NON_INVENTORY : BoothStatus.AVAILABLE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Occupancy that
                && byBooth.equals(that.byBooth)
                && byExhibitor.equals(that.byExhibitor)
                && holds.equals(that.holds);
    }

    @Override
    public int hashCode() {
        return byBooth.hashCode();
    }
}
