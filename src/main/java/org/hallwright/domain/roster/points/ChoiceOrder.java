package org.hallwright.domain.roster.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.value.Id;

/// The order in which exhibitors choose their booths: by points, equal ones by the day their request came, and what is
/// then still equal by a seeded draw.
///
/// Co-exhibitors and represented companies choose no booth and are not in it.
public final class ChoiceOrder {
    /// What put an exhibitor before or behind the others that have as many points.
    public enum Decided {
        BY_POINTS,
        BY_DATE,
        BY_LOT
    }

    /// @param rank from 1
    /// @param of how many choose
    /// @param equal how many have as many points, itself among them
    public record Place(int rank, int of, Decided decided, int equal) {}

    private final List<Exhibitor> order;
    private final Map<Id<Exhibitor>, Integer> ranks = new HashMap<>();

    private ChoiceOrder(List<Exhibitor> order) {
        this.order = order;
        for (var at = 0; at < order.size(); at++) {
            ranks.put(order.get(at).id(), at);
        }
    }

    public static ChoiceOrder of(ExhibitionState state, long lot) {
        var choosing = new ArrayList<>(state.all(Exhibitor.class).stream()
                .filter(e -> e.kind() == ExhibitorKind.EXHIBITOR)
                .toList());
        choosing.sort(order(lot));
        return new ChoiceOrder(List.copyOf(choosing));
    }

    private static Comparator<Exhibitor> order(long lot) {
        return Comparator.comparingInt(Exhibitor::priorityPoints)
                .reversed()
                .thenComparing(ChoiceOrder::received)
                .thenComparingLong(e -> drawn(e.id(), lot))
                .thenComparing(Exhibitor::id);
    }

    /// Whoever has sent nothing comes after those who have.
    private static LocalDate received(Exhibitor exhibitor) {
        return Objects.requireNonNullElse(exhibitor.request().received(), LocalDate.MAX);
    }

    /// The same for the same seed, whoever else takes part (the finaliser of SplitMix64).
    private static long drawn(Id<Exhibitor> id, long lot) {
        var mixed = id.value().hashCode() * 0x9E3779B97F4A7C15L + lot;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    public List<Exhibitor> exhibitors() {
        return order;
    }

    /// Where it stands; empty for who chooses no booth.
    public Optional<Place> placeOf(Id<Exhibitor> id) {
        var at = ranks.get(id);
        if (at == null) {
            return Optional.empty();
        }
        var mine = order.get(at);
        var equal = order.stream()
                .filter(e -> e.priorityPoints() == mine.priorityPoints())
                .toList();
        var sameDay =
                equal.stream().filter(e -> received(e).equals(received(mine))).count();
        var decided = equal.size() == 1 ? Decided.BY_POINTS : sameDay == 1 ? Decided.BY_DATE : Decided.BY_LOT;
        return Optional.of(new Place(at + 1, order.size(), decided, equal.size()));
    }
}
