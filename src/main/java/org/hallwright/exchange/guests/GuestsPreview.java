package org.hallwright.exchange.guests;

import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.problem.Problem;

/// What importing guests or projects will do, before it is done.
///
/// @param read rows in the file
/// @param created guests or projects that are new
/// @param updated those of the exhibition that change
/// @param people different guests in the file, 0 for projects
public record GuestsPreview(
        String file, int read, int created, int updated, int people, List<Problem> problems, Change change) {
    public GuestsPreview {
        problems = List.copyOf(problems);
    }

    /// @param changed guests or projects as they will be
    static GuestsPreview of(
            String file,
            int read,
            List<? extends Entry> changed,
            int people,
            ExhibitionState before,
            List<Problem> problems,
            Change change) {
        var created = (int)
                changed.stream().filter(e -> before.find(e.id()).isEmpty()).count();
        return new GuestsPreview(file, read, created, changed.size() - created, people, problems, change);
    }
}
