package org.hallwright.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.value.Id;
import org.hallwright.store.archive.ArchiveContent;
import org.hallwright.store.codec.Committed;
import org.hallwright.store.codec.Encoded;
import org.hallwright.store.codec.Recent;
import org.hallwright.store.file.Disk;
import org.hallwright.store.file.Frame;
import org.hallwright.store.file.StoreLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One open store, held against every other process until it is closed.
///
/// All of it lives in memory as a [Portfolio]. An edit is appended to the journal and forced to disk, is then part of
/// the portfolio and told of, and last applied to the database, which by that is never more than one edit behind.
/// Calls that write wait for one another; reading the portfolio, the log and the recovery is safe from any thread.
/// Times come from the options' clock.
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
    private final Recent recent = new Recent();
    private volatile Memory memory;
    private volatile Recovery recovery;
    private volatile Consumer<Recovery> onMended = mended -> {};
    private @Nullable Opened files;
    private @Nullable Encoded behind;
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

    /// The moment that it is, by the clock that changes are dated by.
    public Instant now() {
        return options.clock().instant();
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
            var opening = Opening.first(path, options, disk, id.orElseGet(UUID::randomUUID));
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
        var content = Archives.read(archive);
        if (content.exhibition() != null) {
            throw new StoreException("store.archive-of-one", archive);
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

    /// What opening had to do, at last.
    public Recovery recovery() {
        return recovery;
    }

    /// Who hears of what the store had to mend in its files while it was open; called by the thread that wrote.
    public void onMended(Consumer<Recovery> handler) {
        onMended = handler;
    }

    /// Makes a change durable, and only then part of the portfolio.
    ///
    /// @throws org.hallwright.domain.change.ChangeConflict if it was made against another state; nothing is written
    /// @throws StoreException if it could not be made durable; the portfolio is as before, and the next commit
    ///     tries again from sound files
    public LogEntry commit(Commit commit) {
        return commit(commit, entry -> {});
    }

    /// The same, and tells of it as soon as it is durable, before the database follows and a backup that is due is
    /// taken.
    public LogEntry commit(Commit commit, Consumer<LogEntry> durable) {
        writing.lock();
        try {
            var open = files();
            var encoded = encoded(commit);
            var committed = encoded.committed();
            check(open, commit, encoded);
            var after = memory.plus(committed);
            var entry = after.log().getLast();
            if (schedule.isWiseBefore(committed.change())) {
                backUpQuietly(open);
            }
            append(open, encoded);
            memory = after;
            behind = encoded;
            try {
                recent.add(encoded);
                schedule.committed(committed.at());
                durable.accept(entry);
            } finally {
                follow();
            }
            if (files != null && schedule.isDue(options.clock().instant())) {
                backUpQuietly(files);
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

    /// What is durable cannot be refused any more. What the tables held before, they will hold again.
    private void check(Opened open, Commit commit, Encoded encoded) {
        Limits.check(encoded);
        if (!recent.hold(commit.target(), commit.change()) && !open.database().hasRoomFor(encoded)) {
            throw new StoreException("store.too-large");
        }
    }

    /// What is applied is what was read back from the bytes, so that memory never holds what the disk cannot.
    private Encoded encoded(Commit commit) {
        var encoded = Encoded.of(commit.committed(highest + 1, options));
        return recent.hold(commit.target(), commit.change()) ? encoded : encoded.readBack();
    }

    private void append(Opened open, Encoded encoded) {
        var seq = encoded.committed().seq();
        try {
            open.journal().append(new Frame(seq, false, encoded.bytes()));
            highest = seq;
        } catch (IOException | RuntimeException e) {
            LOG.info("Change {} could not be made durable: {}", seq, World.brief(e));
            openAnew(e);
            throw World.of(e, path.base());
        } catch (Error e) {
            openAnew(e);
            throw e;
        }
    }

    /// Brings the database up to the last change. Where it does not take it, the change stands all the same: the
    /// files are opened anew, and the database gets from the journal what it lacks.
    private void follow() {
        if (files == null || behind == null) {
            return;
        }
        try {
            files.database().apply(memory.lastButOne(), behind);
            behind = null;
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.warn("The database did not take change {}: {}", memory.last(), World.brief(e));
            openAnew(e);
        } catch (Error e) {
            openAnew(e);
            throw e;
        }
    }

    /// Opens the files anew after a failure; where that fails, the next commit tries.
    private void openAnew(Throwable cause) {
        closeFiles();
        try {
            files();
        } catch (StoreException | OutOfMemoryError e) {
            LOG.warn("The store's files could not be opened anew: {}: {}", path.base(), World.brief(e));
            if (e != cause) {
                cause.addSuppressed(e);
            }
        }
    }

    /// The open files with the database up to the last change; opened anew after a failure.
    private Opened files() {
        if (closed) {
            throw new IllegalStateException("The store is closed");
        }
        follow();
        return files != null ? files : reopened();
    }

    private Opened reopened() {
        try {
            var opened = Opening.anew(path, options, disk, id, memory.last()).open();
            if (!opened.snapshot().portfolio().equals(memory.portfolio())) {
                opened.database().close();
                opened.journal().close();
                throw new StoreException("store.damaged", path.base(), path.backups());
            }
            highest = Math.max(highest, opened.highest());
            files = opened;
            tellOf(opened.recovery());
            return opened;
        } catch (IOException | SQLException | RuntimeException e) {
            throw World.of(e, path.base());
        }
    }

    /// Whoever hears of it and fails does not keep the next edit from being made.
    private void tellOf(Recovery mended) {
        if (mended.isNotable()) {
            recovery = mended;
            try {
                onMended.accept(mended);
            } catch (RuntimeException e) {
                LOG.warn("What was mended could not be told", e);
            }
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

    /// Writes an archive of one exhibition with its own changes, which another desk can open or merge.
    ///
    /// @throws StoreException if it could not be written, or does not read back as it was written
    public Path archive(Id<Exhibition> exhibition, Path out) {
        writing.lock();
        try {
            return backups.write(Archives.only(exhibition, content(files()), memory.log()), recent.written(), out);
        } catch (IOException | RuntimeException e) {
            throw World.of(e, out);
        } finally {
            writing.unlock();
        }
    }

    private ArchiveContent content(Opened open) {
        var now = options.clock().instant();
        return new ArchiveContent(
                id, now, memory.last(), memory.portfolio(), open.database().payloads(recent::bytes));
    }

    private Path backUp(Opened open, @Nullable Path out) throws IOException {
        var file = backups.write(content(open), recent.written(), out);
        if (out == null) {
            schedule.backedUp();
        }
        return file;
    }

    /// A backup that fails does not harm the edit, which is durable already; the next edit tries again.
    private void backUpQuietly(Opened open) {
        try {
            backUp(open, null);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            LOG.warn("The backup could not be written: {}: {}", path.backups(), World.brief(e));
        }
    }

    /// Whatever happens while they are closed: nothing is written to them any more, so that the database never gets
    /// a change without the one before it.
    private void closeFiles() {
        var closing = files;
        files = null;
        behind = null;
        if (closing == null) {
            return;
        }
        try (var journal = closing.journal()) {
            closing.database().close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The store's files could not be closed: {}: {}", path.base(), World.brief(e));
        }
    }

    /// Takes the closing backup if anything changed, and lets go of the store.
    @Override
    public void close() {
        writing.lock();
        try {
            follow();
            if (files != null && schedule.hasUnsaved()) {
                backUpQuietly(files);
            }
        } finally {
            closeFiles();
            closed = true;
            Door.release(held);
            writing.unlock();
        }
    }
}
