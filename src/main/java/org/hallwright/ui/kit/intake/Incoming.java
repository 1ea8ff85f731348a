package org.hallwright.ui.kit.intake;

import java.util.List;
import org.hallwright.domain.problem.Problem;

/// What taking a table in would do.
///
/// @param read rows in the file
/// @param lines what would be new or changed, in the order of the file
/// @param problems with rows, each with its reason
/// @param take does it, as one change; blocks
public record Incoming(int read, List<Line> lines, List<Problem> problems, Runnable take) {
    public Incoming {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /// One record that would be new or changed.
    ///
    /// @param detail what tells it from others of that name
    public record Line(boolean isNew, String name, String detail) {}

    int created() {
        return (int) lines.stream().filter(Line::isNew).count();
    }

    int updated() {
        return lines.size() - created();
    }
}
