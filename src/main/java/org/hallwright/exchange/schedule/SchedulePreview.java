package org.hallwright.exchange.schedule;

import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;

/// What importing a schedule will do, before it is done.
///
/// @param file its name
/// @param activities as they will be, new and changed, in the order of the file
public record SchedulePreview(
        String file, List<Activity> activities, Counts counts, List<Problem> problems, Change change) {
    public Change toChange() {
        return change;
    }

    /// Activities read are the sum of those created, updated, unchanged and skipped.
    ///
    /// @param read activities in the file
    /// @param updated activities of the exhibition that change
    /// @param unchanged activities of the exhibition that are as the file says
    /// @param skipped activities left out, as without a time
    /// @param rooms different ones in the file, as are people and days
    public record Counts(
            int read, int created, int updated, int unchanged, int skipped, int rooms, int people, int days) {}
}
