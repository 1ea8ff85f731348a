package org.hallwright.exchange.schedule.parsed;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.schedule.When;
import org.jspecify.annotations.Nullable;

/// What is odd about the items of a file, and what is made of their times: an item without a start waits unscheduled,
/// one without a sound end lasts an hour, and each is told.
public final class Doubts {
    private static final Duration ASSUMED = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(1000);

    private final List<Problem> problems = new ArrayList<>();

    public List<Problem> problems() {
        return problems;
    }

    public void tell(Severity severity, String rule, int number, String title, Object... args) {
        var all = new ArrayList<Object>(List.of(number, title));
        all.addAll(List.of(args));
        problems.add(Problem.of(severity, rule, Where.row(number, title), all.toArray()));
    }

    public void tell(Problem problem) {
        problems.add(problem);
    }

    /// An item that says neither what nor when.
    public void leftOut(int number, String words) {
        problems.add(Problem.of(Severity.BLOCKER, "activity-without-time", Where.row(number, words), number, words));
    }

    /// @param end null where the file gives none
    /// @param length null where the file gives none
    /// @return null where there is no start
    public @Nullable When when(
            int number,
            String title,
            @Nullable LocalDateTime start,
            @Nullable LocalDateTime end,
            @Nullable Duration length) {
        if (start == null) {
            problems.add(
                    Problem.of(Severity.WARNING, "activity-without-start", Where.row(number, title), number, title));
            return null;
        }
        if (end != null && end.isAfter(start) && Duration.between(start, end).compareTo(LONGEST) < 0) {
            return new When(start, end);
        }
        if (length != null && length.isPositive() && length.compareTo(LONGEST) < 0) {
            return When.of(start, length);
        }
        if (end == null) {
            problems.add(Problem.of(Severity.WARNING, "activity-without-end", Where.row(number, title), number, title));
        } else {
            problems.add(Problem.of(
                    Severity.WARNING,
                    "activity-end-before-start",
                    Where.row(number, title),
                    number,
                    title,
                    start.toString().replace('T', ' '),
                    end.toString().replace('T', ' ')));
        }
        return When.of(start, ASSUMED);
    }
}
