package org.hallwright.store;

import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.revision.PlanSnapshot;
import org.hallwright.domain.plan.venue.Venue;
import org.hallwright.store.codec.Json;

/// What a table can hold, checked before anything is written.
final class Limits {
    /// The most characters that a column of text takes is a little above a million.
    private static final int LARGEST_ENTRY = 1_000_000;

    /// What lies in a column of bytes may be larger, but every change of it goes through the journal.
    private static final int LARGEST_BYTES = 64_000_000;

    private Limits() {}

    /// @throws StoreException if an entry is larger than a table can hold
    static void check(Change change, int payloadBytes) {
        if (payloadBytes > LARGEST_ENTRY && change.edits().stream().anyMatch(Limits::isTooLarge)) {
            throw new StoreException("store.too-large");
        }
    }

    private static boolean isTooLarge(Edit edit) {
        var entry = edit.after();
        return entry != null && Json.write(entry).length > most(entry);
    }

    private static int most(Entry entry) {
        return entry instanceof Picture || entry instanceof PlanSnapshot || entry instanceof Venue
                ? LARGEST_BYTES
                : LARGEST_ENTRY;
    }
}
