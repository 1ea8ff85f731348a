package org.hallwright.ui.plan.intake;

import java.util.Comparator;
import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.exchange.plan.PlanPreview;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// What a file would do: its preview, and the hall with most of what it brings as it would be then.
///
/// @param sheet null where the file changes nothing in any hall
public record Outcome(PlanPreview preview, @Nullable PlanSheet sheet) {
    static Outcome of(PlanPreview preview, ExhibitionState state, Desk desk) {
        var after = state.apply(preview.toChange());
        var sheet = fullest(preview).flatMap(hall -> after.find(hall).map(h -> PlanSheet.of(after, hall, desk::name)));
        return new Outcome(preview, sheet.orElse(null));
    }

    private static Optional<Id<Hall>> fullest(PlanPreview preview) {
        var counts = new java.util.TreeMap<Id<Hall>, Integer>(Comparator.comparing(Id::value));
        for (var entry : preview.entries()) {
            switch (entry) {
                case PlanElement element -> counts.merge(element.hall(), 1, Integer::sum);
                case Hall hall -> counts.merge(hall.id(), 0, Integer::sum);
                default -> {}
            }
        }
        return counts.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey);
    }
}
