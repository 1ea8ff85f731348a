package org.hallwright.ui.schedule.clash;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.check.ScheduleRule;
import org.hallwright.domain.value.Id;

/// Activities that cannot happen as planned, with everything that speaks against it: two that clash, or one that
/// something is wrong with by itself, such as too small a room or hours when nobody is let in.
///
/// @param activities one or two
/// @param problems at least one, the worst first
public record ClashItem(List<Id<Activity>> activities, List<Problem> problems) {
    public Severity severity() {
        return problems.getFirst().severity();
    }

    /// Whether another time or room can be of help: too long an agenda is mended where it is.
    public boolean isSolvedElsewhere() {
        return problems.stream().anyMatch(problem -> !problem.rule().equals(ScheduleRule.AGENDA_TOO_LONG.key()));
    }

    /// One item for each pair and each single one among the problems, the worst first.
    public static List<ClashItem> of(List<Problem> problems) {
        var byActivities = new LinkedHashMap<List<Id<? extends Entry>>, List<Problem>>();
        problems.stream()
                .filter(problem -> !problem.where().entries().isEmpty()
                        && problem.where().entries().size() <= 2)
                .sorted(Comparator.comparing(Problem::severity))
                .forEach(problem -> byActivities
                        .computeIfAbsent(sorted(problem), pair -> new ArrayList<>())
                        .add(problem));
        return byActivities.entrySet().stream()
                .map(found -> new ClashItem(activities(found.getKey()), found.getValue()))
                .toList();
    }

    /// Those of which two cannot both happen, to be marked where they are drawn. What stands wrong by itself is not: a
    /// programme imported for other days would be marked all over.
    public static Set<Id<Activity>> marked(Collection<ClashItem> items) {
        return items.stream()
                .filter(item -> item.activities.size() > 1)
                .flatMap(item -> item.activities.stream())
                .collect(Collectors.toSet());
    }

    private static List<Id<? extends Entry>> sorted(Problem problem) {
        return problem.where().entries().stream().sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Id<Activity>> activities(List<Id<? extends Entry>> entries) {
        return entries.stream().map(id -> (Id<Activity>) id).toList();
    }
}
