package org.hallwright.domain.schedule.check;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.check.HallWalks;
import org.hallwright.domain.plan.rules.RulePacks;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;

/// How far it is between rooms along the floor of their hall, as it is built on. What was measured is kept until
/// something in that hall changes.
final class FloorWalks {
    private final ExhibitionState plan;
    private final Map<Id<Hall>, Optional<HallWalks>> halls;

    private FloorWalks(ExhibitionState plan, Map<Id<Hall>, Optional<HallWalks>> halls) {
        this.plan = plan;
        this.halls = new ConcurrentHashMap<>(halls);
    }

    static FloorWalks of(ExhibitionState state) {
        var entries = state.entries().stream()
                .filter(entry -> isOfPlan(entry.getClass()))
                .toList();
        return new FloorWalks(ExhibitionState.of(entries), Map.of());
    }

    private static boolean isOfPlan(Class<? extends Entry> kind) {
        return kind == Hall.class || PlanElement.class.isAssignableFrom(kind);
    }

    /// The same where the change has nothing to do with the plan.
    FloorWalks after(Change change) {
        var edits = change.edits().stream().filter(e -> isOfPlan(e.kind())).toList();
        if (edits.isEmpty()) {
            return this;
        }
        var touched = edits.stream().flatMap(FloorWalks::halls).collect(Collectors.toSet());
        var kept = halls.entrySet().stream()
                .filter(e -> !touched.contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new FloorWalks(plan.apply(new Change(change.label(), edits)), kept);
    }

    private static Stream<Id<?>> halls(Edit edit) {
        return Stream.of(edit.before(), edit.after())
                .filter(Objects::nonNull)
                .map(entry -> entry instanceof PlanElement element ? element.hall() : entry.id());
    }

    /// Metres between two rooms of one hall whose doors are marked; empty where there is no way.
    OptionalDouble metres(Room from, Room to) {
        return halls.computeIfAbsent(from.hall(), this::hall)
                .map(walks -> walks.metres(from.place(), to.place()))
                .orElse(OptionalDouble.empty());
    }

    /// Metres once round a hall that is on the plan.
    OptionalDouble round(Id<Hall> id) {
        return plan.find(id)
                .map(hall -> hall.outline().bounds())
                .map(box -> OptionalDouble.of(2 * (box.width() + box.height())))
                .orElse(OptionalDouble.empty());
    }

    private Optional<HallWalks> hall(Id<Hall> id) {
        return plan.find(id).map(hall -> {
            var elements = plan.entries().stream()
                    .filter(PlanElement.class::isInstance)
                    .map(PlanElement.class::cast)
                    .filter(element -> element.hall().equals(id))
                    .toList();
            return HallWalks.of(hall, elements, RulePacks.of(plan));
        });
    }
}
