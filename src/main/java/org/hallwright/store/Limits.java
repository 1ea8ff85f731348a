package org.hallwright.store;

import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Snapshot;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.venue.Venue;
import org.hallwright.store.codec.Encoded;
import org.hallwright.store.codec.Json;
import org.jspecify.annotations.Nullable;

/// What a table can hold, checked before anything is written.
final class Limits {
    /// The most characters that a column of text takes is a little above a million.
    private static final int LARGEST_ENTRY = 1_000_000;

    /// What lies in a column of bytes may be larger, but every change of it goes through the journal.
    private static final int LARGEST_BYTES = 64_000_000;

    private Limits() {}

    /// @throws StoreException if an entry, or what is said of the change, is larger than a table can hold
    static void check(Encoded encoded) {
        if (Json.write(encoded.committed().heading()).length > LARGEST_ENTRY) {
            throw new StoreException("store.too-large");
        }
        var sums = encoded.sums().iterator();
        for (var edit : encoded.edits()) {
            if (sums.next().bytes() > most(edit.after())) {
                throw new StoreException("store.too-large");
            }
        }
    }

    private static int most(@Nullable Entry entry) {
        return entry instanceof Picture || entry instanceof Snapshot || entry instanceof Venue
                ? LARGEST_BYTES
                : LARGEST_ENTRY;
    }
}
