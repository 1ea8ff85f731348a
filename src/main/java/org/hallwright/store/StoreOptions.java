package org.hallwright.store;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// How a store is opened, and by whom.
///
/// @param author the name that edits are signed with and that others read while the store is held
/// @param create whether a store is begun where there is none
/// @param home the user's own folder on this machine: it holds the key by which the machine knows its stores
/// @param mirror the second folder for backups, best on another disk; null for one inside the home
public record StoreOptions(
        Clock clock,
        String author,
        boolean create,
        Path home,
        @Nullable Path mirror) {
    public StoreOptions(Clock clock, String author, boolean create, Path home) {
        this(clock, author, create, home, null);
    }

    Path mirrorFolder() {
        return mirror != null ? mirror : home.resolve("mirror");
    }
}
