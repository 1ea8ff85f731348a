package org.hallwright.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hallwright.store.archive.ArchiveContent;
import org.hallwright.store.file.Journal;
import org.hallwright.store.index.Database;

/// A store's files, open and in agreement with one another.
///
/// @param highest the highest number that was ever given, also to a refused change
record Opened(Database database, Journal journal, Database.Snapshot snapshot, long highest, Recovery recovery) {
    static ArchiveContent content(UUID store, Instant at, Database.Snapshot snapshot, Database database) {
        return new ArchiveContent(
                store, at, snapshot.last(), snapshot.portfolio(), database.payloads(seq -> Optional.empty()));
    }
}
