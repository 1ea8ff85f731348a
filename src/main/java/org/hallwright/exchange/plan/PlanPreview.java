package org.hallwright.exchange.plan;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.exchange.plan.feature.PlanLayer;

/// What importing a plan will do, before it is done.
///
/// @param file its name
/// @param entries halls and elements as they will be, new and changed
/// @param halls in the file, as are booths and elements
/// @param unlabelled booths without a number
/// @param duplicates booths whose number another booth of the hall has earlier in the file
/// @param elements how many of each kind
/// @param layers of a drawing; empty for other files
/// @param byLayer what came of each layer of a drawing
/// @param unit in which the file was read, or metres for one of its units
/// @param metresPerUnit the same as a number
/// @param unitAnswers what else the unit may be, the likeliest first; empty where it is not in question
public record PlanPreview(
        String file,
        List<Entry> entries,
        int halls,
        int booths,
        int unlabelled,
        int duplicates,
        Map<String, Integer> elements,
        List<NotUnderstood> notUnderstood,
        List<PlanLayer> layers,
        Map<String, List<Id<? extends PlanElement>>> byLayer,
        String unit,
        double metresPerUnit,
        List<String> unitAnswers,
        List<Problem> problems,
        Change change) {
    /// How many metres one of the other units is of that in which the file was read.
    public double timesLarger(String otherUnit) {
        return Scale.METRES.getOrDefault(otherUnit, metresPerUnit) / metresPerUnit;
    }

    /// Elements of all kinds, booths among them.
    public int allElements() {
        return elements.values().stream().mapToInt(n -> n).sum();
    }

    public Change toChange() {
        return change;
    }
}
