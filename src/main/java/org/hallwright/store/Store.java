package org.hallwright.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.store.archive.ArchiveContent;
import org.hallwright.store.archive.ArchiveReader;
import org.hallwright.store.codec.Committed;
import org.hallwright.store.codec.Encoded;
import org.hallwright.store.file.Disk;
import org.hallwright.store.file.Frame;
import org.hallwright.store.file.StoreLock;
import org.hallwright.store.index.Migrations;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One open store, held against every other process until it is closed.
///
/// All of it lives in memory as a [Portfolio]. An edit is appended to the journal and forced to disk, then applied
/// to the database, and only then part of the portfolio. Calls that write wait for one another; reading the
/// portfolio, the log and the recovery is safe from any thread. Times come from the options' clock.
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final StorePath path;
    private final StoreOptions options;
    private final Disk disk;
    private final UUID id;
    private final StoreLock held;
    private final Backups backups;
    private final BackupSchedule schedule;
    private final ReentrantLock writing = new ReentrantLock();
    private final Recovery recovery;
    private final Recent recent = new Recent();
    private volatile Memory memory;
    private @Nullable Opened files;
    private long highest;
    private boolean closed;

    private Store(StorePath path, StoreOptions options, Disk disk, UUID id, StoreLock held, Opened opened)
            throws IOException {
        this.path = path;
        this.options = options;
        this.disk = disk;
        this.id = id;
        this.held = held;
        this.files = opened;
        this.highest = opened.highest();
        this.recovery = opened.recovery();
        this.memory = Memory.of(opened.snapshot());
        this.backups = new Backups(path, options, id, disk);
        this.schedule = BackupSchedule.after(backups.all(), memory.log());
    }

    /// Opens the store, or begins one where there is none and the options allow it.
    ///
    /// @throws StoreException if it cannot be opened; the key says why
    public static Store open(StorePath path, StoreOptions options) {
        return open(path, options, new Disk());
    }

    /// The name that commits are signed with.
    public String author() {
        return options.author();
    }

    static Store open(StorePath path, StoreOptions options, Disk disk) {
        StoreLock lock = null;
        try {
            var door = new Door(path, options, disk);
            lock = door.lock();
            var id = door.identify();
            var opening = new Opening(path, options, disk, id.orElseGet(UUID::randomUUID), Long.MAX_VALUE);
            var opened = id.isPresent() ? opening.open() : opening.begin();
            if (id.isEmpty()) {
                door.seal(opened.snapshot().store());
            }
            return new Store(path, options, disk, opened.snapshot().store(), lock, opened);
        } catch (IOException | SQLException | RuntimeException e) {
            Door.release(lock);
            throw World.of(e, path.base());
        }
    }

    /// Makes a store of an archive; a store that is there is moved into its quarantine, never deleted. Its own
    /// backups stay where they are.
    ///
    /// @throws StoreException if the archive is not whole, or the store is held or cannot be written
    public static void restore(Path archive, StorePath into, StoreOptions options) {
        ArchiveContent content;
        try {
            content = new ArchiveReader(Migrations.VERSION, ArchiveReader.STRANGERS_LIMIT).read(archive);
        } catch (IOException e) {
            throw World.of(e, archive);
        }
        if (!Memory.isHistory(content.log(), content.last())) {
            throw new StoreException("store.archive-damaged", archive);
        }
        var creating = new StoreOptions(options.clock(), options.author(), true, options.home(), options.mirror());
        new Door(into, creating, new Disk()).moveIn(content);
        open(into, creating).close();
    }

    /// Everything in the store as of the last acknowledged edit. Safe from any thread.
    public Portfolio portfolio() {
        return memory.portfolio();
    }

    /// The whole history in order, from memory. Safe from any thread.
    public List<LogEntry> log() {
        return memory.log();
    }

    /// What opening had to do.
    public Recovery recovery() {
        return recovery;
    }

    /// Makes a change durable, and only then part of the portfolio.
    ///
    /// @throws org.hallwright.domain.change.ChangeConflict if it was made against another state; nothing is written
    /// @throws StoreException if it could not be made durable; the portfolio is as before, and the next commit
    ///     tries again from sound files
    public LogEntry commit(Commit commit) {
        return commit(commit, entry -> {});
    }

    /// The same, and tells of it as soon as it is durable, before a backup that is due is taken.
    public LogEntry commit(Commit commit, Consumer<LogEntry> durable) {
        writing.lock();
        try {
            var open = files();
            var encoded = encoded(commit);
            var committed = encoded.committed();
            Limits.check(committed.change(), encoded.bytes().length);
            var after = memory.plus(committed);
            if (schedule.isWiseBefore(committed.change())) {
                backUpQuietly(open);
            }
            write(open, encoded);
            memory = after;
            recent.add(committed.seq(), committed.change());
            schedule.committed(committed.at());
            var entry = after.log().getLast();
            durable.accept(entry);
            if (schedule.isDue(options.clock().instant())) {
                backUpQuietly(open);
            }
            return entry;
        } finally {
            writing.unlock();
        }
    }

    /// Takes a backup if a change that comes from a file would overwrite much that is in none yet.
    public void guard(Change change) {
        writing.lock();
        try {
            if (schedule.isWiseBeforeImport(change)) {
                backUpQuietly(files());
            }
        } finally {
            writing.unlock();
        }
    }

    /// What is applied is what was read back from the bytes, so that memory never holds what the disk cannot.
    private Encoded encoded(Commit commit) {
        var encoded = Encoded.of(committed(commit));
        return recent.hold(commit.target(), commit.change()) ? encoded : encoded.readBack();
    }

    private Committed committed(Commit commit) {
        if (commit.change().isEmpty()) {
            throw new IllegalArgumentException("A commit changes something");
        }
        return new Committed(
                highest + 1,
                options.clock().instant(),
                options.author(),
                commit.document(),
                commit.kind().name(),
                commit.target(),
                commit.change());
    }

    private void write(Opened open, Encoded encoded) {
        var committed = encoded.committed();
        var lengthBefore = open.journal().length();
        try {
            open.journal().append(new Frame(committed.seq(), false, encoded.bytes()));
            open.database().apply(encoded);
            highest = committed.seq();
        } catch (IOException | RuntimeException e) {
            LOG.info("Change {} could not be made durable: {}", committed.seq(), World.brief(e));
            refuse(open, committed.seq(), lengthBefore, e);
            throw World.of(e, path.base());
        } catch (Error e) {
            refuse(open, committed.seq(), lengthBefore, e);
            throw e;
        }
    }

    /// Takes the change back from the journal, then opens the files anew; where that fails, the next commit tries.
    private void refuse(Opened open, long seq, long lengthBefore, Throwable cause) {
        try {
            if (open.journal().length() > lengthBefore) {
                highest = seq;
                open.journal().refuse(seq, lengthBefore);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        closeFiles();
        try {
            files();
        } catch (StoreException e) {
            cause.addSuppressed(e);
        }
    }

    /// The open files, opened anew after a failed commit.
    private Opened files() {
        if (closed) {
            throw new IllegalStateException("The store is closed");
        }
        if (files != null) {
            return files;
        }
        try {
            var opened = new Opening(path, options, disk, id, memory.last()).open();
            if (!opened.snapshot().portfolio().equals(memory.portfolio())) {
                opened.database().close();
                opened.journal().close();
                throw new StoreException("store.damaged", path.base(), path.backups());
            }
            highest = Math.max(highest, opened.highest());
            files = opened;
            return opened;
        } catch (IOException | SQLException | RuntimeException e) {
            throw World.of(e, path.base());
        }
    }

    /// The change with that number, which must be in the log.
    public Change change(long seq) {
        writing.lock();
        try {
            return recent.find(seq)
                    .orElseGet(
                            () -> Committed.of(files().database().payload(seq)).change());
        } finally {
            writing.unlock();
        }
    }

    /// Compares memory, database, journal and newest backup.
    public Verification verify() {
        writing.lock();
        try {
            return new Checkup(path, backups, files(), memory).run();
        } finally {
            writing.unlock();
        }
    }

    /// Writes an archive of everything; null for the store's own folder of backups and its mirror.
    ///
    /// @throws StoreException if it could not be written, or does not read back as it was written
    public Path backup(@Nullable Path out) {
        writing.lock();
        try {
            return backUp(files(), out);
        } catch (IOException | RuntimeException e) {
            throw World.of(e, out == null ? path.backups() : out);
        } finally {
            writing.unlock();
        }
    }

    private Path backUp(Opened open, @Nullable Path out) throws IOException {
        var now = options.clock().instant();
        var content = new ArchiveContent(
                id, now, memory.last(), memory.portfolio(), open.database().payloads());
        var file = backups.write(content, out);
        if (out == null) {
            schedule.backedUp();
        }
        return file;
    }

    /// A backup that fails does not harm the edit, which is durable already; the next edit tries again.
    private void backUpQuietly(Opened open) {
        try {
            backUp(open, null);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The backup could not be written: {}: {}", path.backups(), World.brief(e));
        }
    }

    private void closeFiles() {
        if (files == null) {
            return;
        }
        try (var journal = files.journal()) {
            files.database().close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The store's files could not be closed: {}: {}", path.base(), World.brief(e));
        }
        files = null;
    }

    /// Takes the closing backup if anything changed, and lets go of the store.
    @Override
    public void close() {
        writing.lock();
        try {
            if (files != null && schedule.hasUnsaved()) {
                backUpQuietly(files);
            }
            closeFiles();
            closed = true;
            Door.release(held);
        } finally {
            writing.unlock();
        }
    }
}
