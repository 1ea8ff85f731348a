package org.hallwright.domain.schedule.check;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Set;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;

/// One problem of the programme with what it is ordered and found again by.
///
/// @param at when it begins to matter
record Found(ScheduleRule rule, LocalDateTime at, Problem problem) {
    /// By rule, then by time, then by the activities: the same however it was found.
    static final Comparator<Found> ORDER = Comparator.comparing(Found::rule)
            .thenComparing(Found::at)
            .thenComparing(found -> found.problem.where().entries().getLast().value())
            .thenComparing(found -> found.problem.where().entries().getFirst().value());

    boolean isAbout(Set<Id<Activity>> activities) {
        return problem.where().entries().stream().anyMatch(activities::contains);
    }
}
