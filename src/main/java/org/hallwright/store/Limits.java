package org.hallwright.store;

import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.store.codec.Json;

/// What a table can hold, checked before anything is written.
final class Limits {
    /// The most characters that a column takes is a little above a million.
    private static final int LARGEST_ENTRY = 1_000_000;

    private Limits() {}

    /// @throws StoreException if an entry is larger than a table can hold
    static void check(Change change, int payloadBytes) {
        if (payloadBytes > LARGEST_ENTRY && change.edits().stream().anyMatch(Limits::isTooLarge)) {
            throw new StoreException("store.too-large");
        }
    }

    private static boolean isTooLarge(Edit edit) {
        return edit.after() != null && Json.write(edit.after()).length > LARGEST_ENTRY;
    }
}
