package org.hallwright.store;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.exhibition.Portfolio;
import org.jspecify.annotations.Nullable;

/// One open store, held against every other process until it is closed.
public final class Store implements AutoCloseable {
    private Store() {}

    /// Opens the store, or begins one where there is none and the options allow it.
    ///
    /// @throws StoreException if it cannot be opened; the key says why
    public static Store open(StorePath path, StoreOptions options) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Makes a store of an archive; a store that is there is moved into its quarantine, never deleted.
    public static void restore(Path archive, StorePath into, StoreOptions options) {
        throw new UnsupportedOperationException("not yet");
    }

    /// Everything in the store as of the last acknowledged edit. Safe from any thread.
    public Portfolio portfolio() {
        throw new UnsupportedOperationException("not yet");
    }

    /// Makes a change durable, and only then part of the portfolio.
    ///
    /// @throws org.hallwright.domain.change.ChangeConflict if it was made against another state; nothing is written
    /// @throws StoreException if it could not be made durable; the portfolio is as before
    public LogEntry commit(Commit commit) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The whole history in order, from memory. Safe from any thread.
    public List<LogEntry> log() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The change with that number, which must be in the log.
    public Change change(long seq) {
        throw new UnsupportedOperationException("not yet");
    }

    /// What opening had to do.
    public Recovery recovery() {
        throw new UnsupportedOperationException("not yet");
    }

    /// Compares memory, database, journal and newest backup.
    public Verification verify() {
        throw new UnsupportedOperationException("not yet");
    }

    /// Writes an archive of everything; null for the store's own folder of backups and its mirror.
    public Path backup(@Nullable Path out) {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public void close() {}
}
