package org.hallwright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hallwright.store.archive.ArchiveContent;
import org.hallwright.store.file.Disk;
import org.hallwright.store.file.Identity;
import org.hallwright.store.file.JournalScan;
import org.hallwright.store.file.Quarantine;
import org.hallwright.store.file.StoreLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides who may come in: one holder at a time, and only to a store that this machine wrote.
final class Door {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final StorePath path;
    private final StoreOptions options;
    private final Disk disk;

    Door(StorePath path, StoreOptions options, Disk disk) {
        this.path = path;
        this.options = options;
        this.disk = disk;
    }

    /// @throws StoreException if nothing is there and nothing may be begun
    StoreLock lock() throws IOException {
        if (options.create()) {
            Files.createDirectories(path.base().getParent());
        } else if (!isAnythingThere()) {
            throw new StoreException("store.missing", path.base());
        }
        return StoreLock.take(path.lock(), options.author());
    }

    private boolean isAnythingThere() {
        return Files.exists(path.identity()) || Files.exists(path.database()) || Files.exists(path.journal());
    }

    /// Which store it is; nothing where one is to be begun.
    ///
    /// @throws StoreException if another machine wrote it
    Optional<UUID> identify() throws IOException {
        var identity = Identity.read(path.identity());
        if (identity.isPresent()) {
            if (!identity.get().isOfThisMachine(options.home())) {
                throw foreign();
            }
            return identity.map(Identity::store);
        }
        if (isAnythingThere()) {
            if (!isUnfinished()) {
                throw foreign();
            }
            putAway();
        }
        if (!options.create()) {
            throw new StoreException("store.missing", path.base());
        }
        return Optional.empty();
    }

    private StoreException foreign() {
        return new StoreException("store.foreign", path.base(), path.backups());
    }

    /// A store that died while it was begun: nothing was ever acknowledged in it, for it is sealed last.
    private boolean isUnfinished() throws IOException {
        var journal = JournalScan.of(path.journal());
        return !Files.exists(path.identity())
                && journal.isPresent()
                && journal.get().base() == 0
                && journal.get().frames().isEmpty();
    }

    void seal(UUID store) throws IOException {
        Identity.seal(store, options.home()).write(disk, path.identity());
    }

    /// Makes the archive the newest backup of a new store here, which opening then builds.
    ///
    /// The old database goes first, then the name changes in one step, then the old journal goes: whenever it
    /// breaks off, what opens is the old store or the new one.
    void moveIn(ArchiveContent archive) {
        StoreLock lock = null;
        try {
            lock = lock();
            var id = UUID.randomUUID();
            new Backups(path, options, id, disk).write(archive.movedTo(id), Map.of(), null);
            var quarantine = new Quarantine(path.quarantine(), options.clock());
            quarantine.take(path.database(), path.database().getFileName().toString());
            seal(id);
            quarantine.take(path.journal(), path.journal().getFileName().toString());
        } catch (IOException | RuntimeException e) {
            throw World.of(e, path.base());
        } finally {
            release(lock);
        }
    }

    private void putAway() throws IOException {
        var quarantine = new Quarantine(path.quarantine(), options.clock());
        quarantine.take(path.database(), path.database().getFileName().toString());
        quarantine.take(path.journal(), path.journal().getFileName().toString());
    }

    static void release(@Nullable StoreLock lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            LOG.warn("The lock could not be released: {}", World.brief(e));
        }
    }
}
