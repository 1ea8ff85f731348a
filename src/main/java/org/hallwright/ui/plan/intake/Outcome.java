package org.hallwright.ui.plan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.exchange.plan.PlanPreview;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// What a file would do: its preview, and the halls that it touches as they would be then.
///
/// @param before the exhibition against which it was read
/// @param halls that change, the one with most of what the file brings first
/// @param sheet of the first of them; null where the file changes nothing in any hall
public record Outcome(
        PlanPreview preview,
        ExhibitionState before,
        ExhibitionState after,
        List<Hall> halls,
        @Nullable PlanSheet sheet) {
    static Outcome of(PlanPreview preview, ExhibitionState before, Desk desk) {
        var after = before.apply(preview.toChange());
        var halls = touched(preview, after);
        var sheet =
                halls.isEmpty() ? null : PlanSheet.of(after, halls.getFirst().id(), desk::name);
        return new Outcome(preview, before, after, halls, sheet);
    }

    private static List<Hall> touched(PlanPreview preview, ExhibitionState after) {
        var counts = new HashMap<Id<Hall>, Integer>();
        for (var entry : preview.entries()) {
            switch (entry) {
                case PlanElement element -> counts.merge(element.hall(), 1, Integer::sum);
                case Hall hall -> counts.merge(hall.id(), 0, Integer::sum);
                default -> {}
            }
        }
        return counts.entrySet().stream()
                .sorted(java.util.Map.Entry.<Id<Hall>, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().value()))
                .map(e -> after.find(e.getKey()))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    PlanSheet sheetOf(Hall hall, Desk desk) {
        return PlanSheet.of(after, hall.id(), desk::name);
    }

    /// How many elements come of a layer.
    int countOf(String layer) {
        return preview.byLayer().getOrDefault(layer, List.of()).size();
    }

    /// Where in a hall that lies which came of a layer.
    List<Outline> outlinesOf(String layer, Hall hall) {
        return preview.byLayer().getOrDefault(layer, List.of()).stream()
                .<PlanElement>map(id -> after.find(id).orElse(null))
                .filter(Objects::nonNull)
                .filter(element -> element.hall().equals(hall.id()))
                .map(Shapes::outline)
                .toList();
    }
}
