package org.hallwright.store;

import java.time.Instant;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Heading;

/// What the history knows of one committed change without loading it.
///
/// @param seq its number, rising through the store's life; numbers of refused changes are left out
/// @param target number of the edit that it undid or did again, 0 for an edit
/// @param touched how many entries it touched
/// @param creates whether it created the document's exhibition: the floor of the document's history
public record LogEntry(
        long seq,
        Instant at,
        String author,
        Id<Exhibition> document,
        CommitKind kind,
        long target,
        Label label,
        int touched,
        boolean creates) {
    static LogEntry of(Heading heading) {
        return new LogEntry(
                heading.seq(),
                heading.at(),
                heading.author(),
                heading.document(),
                CommitKind.valueOf(heading.kind()),
                heading.target(),
                heading.label(),
                heading.touched(),
                heading.creates());
    }
}
