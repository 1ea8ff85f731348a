package org.hallwright.ui.schedule.clash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;

/// A pair of activities that cannot both happen as planned, with everything that speaks against it.
///
/// @param problems at least one, the worst first
public record ClashItem(List<Id<Activity>> activities, List<Problem> problems) {
    public Severity severity() {
        return problems.getFirst().severity();
    }

    /// One item for each pair among the problems, the worst first.
    public static List<ClashItem> of(List<Problem> problems) {
        var byPair = new LinkedHashMap<List<Id<? extends Entry>>, List<Problem>>();
        problems.stream()
                .filter(problem -> problem.where().entries().size() == 2)
                .sorted(java.util.Comparator.comparing(Problem::severity))
                .forEach(problem -> byPair.computeIfAbsent(pair(problem), pair -> new ArrayList<>())
                        .add(problem));
        return byPair.entrySet().stream()
                .map(found -> new ClashItem(activities(found.getKey()), found.getValue()))
                .toList();
    }

    private static List<Id<? extends Entry>> pair(Problem problem) {
        return problem.where().entries().stream().sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Id<Activity>> activities(List<Id<? extends Entry>> pair) {
        return pair.stream().map(id -> (Id<Activity>) id).toList();
    }
}
