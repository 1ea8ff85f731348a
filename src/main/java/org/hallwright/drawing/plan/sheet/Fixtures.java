package org.hallwright.drawing.plan.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.value.Id;

/// Everything in one hall but its booths, by kind from the floor up, within a kind by id. Immutable.
final class Fixtures {
    /// From the floor up.
    static final List<Class<? extends PlanElement>> KINDS = List.of(
            Underlay.class,
            AreaPatch.class,
            Zone.class,
            Wall.class,
            Pillar.class,
            Door.class,
            FirePoint.class,
            UtilityPoint.class,
            PlanLabel.class);

    private final Map<Class<?>, List<PlanElement>> byKind;
    private final Map<Id<?>, PlanElement> byId = new HashMap<>();

    private Fixtures(Map<Class<?>, List<PlanElement>> byKind) {
        this.byKind = byKind;
        byKind.values().forEach(all -> all.forEach(each -> byId.put(each.id(), each)));
    }

    static Fixtures of(ExhibitionState state, Id<Hall> hall) {
        var byKind = new LinkedHashMap<Class<?>, List<PlanElement>>();
        for (var kind : KINDS) {
            byKind.put(kind, sorted(state.all(kind), hall));
        }
        return new Fixtures(byKind);
    }

    private static List<PlanElement> sorted(Collection<? extends PlanElement> elements, Id<Hall> hall) {
        return elements.stream()
                .filter(each -> each.hall().equals(hall))
                .sorted(Comparator.comparing(PlanElement::id))
                .<PlanElement>map(each -> each)
                .toList();
    }

    /// The fixtures after a change of those entries; these very ones where it changed none of them.
    Fixtures after(ExhibitionState state, Id<Hall> hall, Set<? extends Id<? extends Entry>> touched) {
        var changed = new LinkedHashMap<Class<?>, List<PlanElement>>();
        for (var id : touched) {
            var before = byId.get(id);
            var now = state.find(id)
                    .filter(entry -> entry instanceof PlanElement element
                            && byKind.containsKey(element.getClass())
                            && element.hall().equals(hall))
                    .map(PlanElement.class::cast)
                    .orElse(null);
            if (before != null) {
                changed.computeIfAbsent(before.getClass(), this::copy).remove(before);
            }
            if (now != null) {
                changed.computeIfAbsent(now.getClass(), this::copy).add(now);
            }
        }
        if (changed.isEmpty()) {
            return this;
        }
        var all = new LinkedHashMap<>(byKind);
        changed.forEach((kind, list) -> all.put(kind, sorted(list, hall)));
        return new Fixtures(all);
    }

    private List<PlanElement> copy(Class<?> kind) {
        return new ArrayList<>(byKind.get(kind));
    }

    @SuppressWarnings("unchecked")
    <T extends PlanElement> List<T> all(Class<T> kind) {
        return (List<T>) (List<?>) byKind.getOrDefault(kind, List.of());
    }

    Collection<PlanElement> all() {
        return byId.values();
    }

    Optional<PlanElement> find(Id<?> id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Whether both hold the very same elements of a kind.
    boolean sameAs(Fixtures other, Class<? extends PlanElement> kind) {
        return byKind.get(kind) == other.byKind.get(kind);
    }
}
