package org.hallwright.store;

import org.hallwright.domain.change.Change;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Committed;

/// A change that is to become durable.
///
/// @param document the exhibition it belongs to
/// @param target sequence number of the edit that is undone or done again, 0 for an edit
public record Commit(Id<Exhibition> document, Change change, CommitKind kind, long target) {
    public static Commit edit(Id<Exhibition> document, Change change) {
        return new Commit(document, change, CommitKind.EDIT, 0);
    }

    /// This as the store's commit of that number.
    Committed committed(long seq, StoreOptions options) {
        if (change.isEmpty()) {
            throw new IllegalArgumentException("A commit changes something");
        }
        return new Committed(seq, options.clock().instant(), options.author(), document, kind.name(), target, change);
    }
}
