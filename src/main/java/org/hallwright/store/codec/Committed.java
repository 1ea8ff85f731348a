package org.hallwright.store.codec;

import java.time.Instant;
import java.util.Objects;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;

/// One committed change with all that the journal, the change log and archives keep of it.
///
/// @param kind why it was committed: `EDIT`, `UNDO` or `REDO`
/// @param target number of the edit undone or done again, 0 for an edit
public record Committed(
        long seq, Instant at, String author, Id<Exhibition> document, String kind, long target, Change change) {
    public Committed {
        Objects.requireNonNull(at);
        Objects.requireNonNull(document);
        Objects.requireNonNull(change);
        author = author == null ? "" : author;
        kind = kind == null ? "EDIT" : kind;
    }

    public Heading heading() {
        var edits = change.edits();
        var creates = edits.stream().anyMatch(e -> e.before() == null && e.kind() == Exhibition.class);
        var touched = (int) edits.stream().filter(e -> !e.isAside()).count();
        return new Heading(seq, at, author, document, kind, target, change.label(), touched, creates);
    }

    public byte[] toBytes() {
        return Json.write(this);
    }

    public static Committed of(byte[] json) {
        return Json.read(json, Committed.class);
    }
}
