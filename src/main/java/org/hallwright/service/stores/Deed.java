package org.hallwright.service.stores;

import java.time.Instant;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.store.LogEntry;

/// One line of the history: what was done, when and by whom.
///
/// @param label what the edit did; for an undo, what the undone edit had done
/// @param touched how many entries it touched
public record Deed(
        long seq, Instant at, String author, Id<Exhibition> exhibition, Kind kind, Label label, int touched) {
    /// An edit, one taken back, or one done again.
    public enum Kind {
        EDIT,
        UNDO,
        REDO
    }

    static Deed of(LogEntry entry) {
        return new Deed(
                entry.seq(),
                entry.at(),
                entry.author(),
                entry.document(),
                Kind.valueOf(entry.kind().name()),
                entry.label(),
                entry.touched());
    }
}
