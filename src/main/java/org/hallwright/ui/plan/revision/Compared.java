package org.hallwright.ui.plan.revision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.revision.PlanDifference;
import org.hallwright.domain.plan.revision.Revision;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.mark.DifferenceMarks;
import org.hallwright.drawing.plan.mark.PlanMarks;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.jspecify.annotations.Nullable;

/// Two revisions and what differs between them.
///
/// @param was the exhibition as the earlier one shows it
/// @param is the exhibition as the later one shows it
record Compared(
        Revision earlier, Revision later, ExhibitionState was, ExhibitionState is, List<PlanDifference> differences) {
    /// One of the two plans as it is drawn.
    ///
    /// @param sheet null where the hall is not on that plan
    record Side(Revision revision, @Nullable PlanSheet sheet, PlanMarks marks) {}

    /// The halls of both plans, those of the later first.
    List<Hall> halls() {
        var halls = new LinkedHashMap<Id<Hall>, Hall>();
        var order =
                Comparator.comparingInt(Hall::order).thenComparing(Hall::code).thenComparing(Hall::id);
        Stream.of(is, was)
                .flatMap(state -> state.sorted(Hall.class, order).stream())
                .forEach(hall -> halls.putIfAbsent(hall.id(), hall));
        return List.copyOf(halls.values());
    }

    /// The first hall in which anything differs, else the first; none where there are no halls.
    Optional<Hall> firstThatDiffers() {
        return halls().stream()
                .filter(h -> differences.stream().anyMatch(d -> d.hall().equals(h.id())))
                .findFirst()
                .or(() -> halls().stream().findFirst());
    }

    /// Both plans of a hall, the earlier first.
    List<Side> sides(Id<Hall> hall, Function<Name, String> naming) {
        return List.of(before(hall, naming), after(hall, naming));
    }

    private Side before(Id<Hall> hall, Function<Name, String> naming) {
        return new Side(earlier, sheet(was, hall, naming), DifferenceMarks.before(differences, hall));
    }

    private Side after(Id<Hall> hall, Function<Name, String> naming) {
        return new Side(later, sheet(is, hall, naming), DifferenceMarks.after(differences, hall));
    }

    private static @Nullable PlanSheet sheet(ExhibitionState state, Id<Hall> hall, Function<Name, String> naming) {
        return state.find(hall).isPresent() ? PlanSheet.of(state, hall, naming) : null;
    }
}
