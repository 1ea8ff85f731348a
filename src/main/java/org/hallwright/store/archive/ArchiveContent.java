package org.hallwright.store.archive;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hallwright.domain.exhibition.Portfolio;

/// What an archive holds.
///
/// @param at when it was written
/// @param last number of the last change that is in the portfolio
/// @param log every change up to then, as the journal wrote it
public record ArchiveContent(UUID store, Instant at, long last, Portfolio portfolio, List<byte[]> log) {
    /// The same under another store's name.
    public ArchiveContent movedTo(UUID otherStore) {
        return new ArchiveContent(otherStore, at, last, portfolio, log);
    }

    /// Whether both hold the same state and history.
    public boolean isSameAs(ArchiveContent other) {
        return store.equals(other.store)
                && last == other.last
                && portfolio.equals(other.portfolio)
                && log.size() == other.log.size()
                && Arrays.deepEquals(log.toArray(), other.log.toArray());
    }
}
