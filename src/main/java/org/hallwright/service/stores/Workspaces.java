package org.hallwright.service.stores;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.hallwright.service.Workspace;
import org.hallwright.service.WrongRequest;
import org.hallwright.store.Store;
import org.hallwright.store.StoreOptions;
import org.hallwright.store.StorePath;
import org.jspecify.annotations.Nullable;

/// The way to a store: opens it under the user's name, or makes one of an archive.
///
/// @param author the name that edits are signed with and that others read while the store is held
/// @param home the user's own folder on this machine
/// @param mirror the second folder for backups, null for one inside the home
public record Workspaces(
        Clock clock, String author, Path home, @Nullable Path mirror) {
    public Workspaces(Clock clock, String author, Path home) {
        this(clock, author, home, null);
    }

    /// Opens a store that exists.
    ///
    /// @throws org.hallwright.domain.problem.Refused if it is missing, held, damaged beyond repair or not writable
    public Workspace open(Path store) {
        return new Workspace(Store.open(StorePath.of(store), options(false)));
    }

    /// Opens a store, and begins it where there is none.
    public Workspace openOrBegin(Path store) {
        return new Workspace(Store.open(StorePath.of(store), options(true)));
    }

    /// Makes a store of an archive; a store that is there is set aside, never deleted.
    public void restore(Path archive, Path store) {
        if (!Files.isRegularFile(archive)) {
            throw new WrongRequest("stores.no-archive", archive);
        }
        Store.restore(archive, StorePath.of(store), options(true));
    }

    private StoreOptions options(boolean create) {
        return new StoreOptions(clock, author, create, home, mirror);
    }
}
