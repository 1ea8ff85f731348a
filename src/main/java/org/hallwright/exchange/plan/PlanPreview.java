package org.hallwright.exchange.plan;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.problem.Problem;
import org.hallwright.exchange.plan.feature.NotUnderstood;

/// What importing a plan will do, before it is done.
///
/// @param file its name
/// @param entries halls and elements as they will be, new and changed
/// @param halls in the file, as are booths and elements
/// @param unlabelled booths without a number
/// @param duplicates booths whose number another booth of the hall has earlier in the file
/// @param elements how many of each kind
public record PlanPreview(
        String file,
        List<Entry> entries,
        int halls,
        int booths,
        int unlabelled,
        int duplicates,
        Map<String, Integer> elements,
        List<NotUnderstood> notUnderstood,
        List<Problem> problems,
        Change change) {
    public Change toChange() {
        return change;
    }
}
