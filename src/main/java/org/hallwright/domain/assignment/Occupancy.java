package org.hallwright.domain.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;

/// Who stands on which booth in one state: the live assignments and holds, found from either side.
///
/// Made in one pass over a state and immutable.
public final class Occupancy {
    private final Map<Id<Booth>, Assignment> byBooth = new HashMap<>();
    private final Map<Id<Exhibitor>, List<Assignment>> byExhibitor = new HashMap<>();
    private final Map<Id<Booth>, Hold> holds = new HashMap<>();

    private Occupancy() {}

    public static Occupancy of(ExhibitionState state) {
        var occupancy = new Occupancy();
        state.sorted(Assignment.class, Comparator.comparing(Assignment::id)).stream()
                .filter(Assignment::isLive)
                .forEach(a -> {
                    occupancy.byBooth.put(a.booth(), a);
                    occupancy
                            .byExhibitor
                            .computeIfAbsent(a.exhibitor(), e -> new ArrayList<>())
                            .add(a);
                });
        state.all(Hold.class).forEach(h -> occupancy.holds.put(h.booth(), h));
        return occupancy;
    }

    public Optional<Assignment> on(Id<Booth> booth) {
        return Optional.ofNullable(byBooth.get(booth));
    }

    public List<Assignment> of(Id<Exhibitor> exhibitor) {
        return byExhibitor.getOrDefault(exhibitor, List.of());
    }

    public Optional<Hold> holdOn(Id<Booth> booth) {
        return Optional.ofNullable(holds.get(booth));
    }

    public BoothStatus statusOf(Booth booth) {
        var assignment = byBooth.get(booth.id());
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
}
