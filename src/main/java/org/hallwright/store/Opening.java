package org.hallwright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.store.archive.ArchiveContent;
import org.hallwright.store.codec.Committed;
import org.hallwright.store.file.Disk;
import org.hallwright.store.file.Frame;
import org.hallwright.store.file.Journal;
import org.hallwright.store.file.JournalScan;
import org.hallwright.store.file.Quarantine;
import org.hallwright.store.index.Database;
import org.hallwright.store.index.NewerSchema;
import org.hallwright.store.index.Replay;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the files of a store that is locked and ours: copy aside, verify before the first write, replay what the
/// database has not got, or else rebuild it from an archive and the journal.
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final StorePath path;
    private final StoreOptions options;
    private final Disk disk;
    private final UUID store;
    private final long acknowledged;
    private final long ceiling;
    private final Backups backups;
    private final Quarantine quarantine;
    private Optional<JournalScan> scan = Optional.empty();

    /// @param acknowledged number of the last change
    /// @return for files that were open already: that change must be there, and what lies above was refused
    static Opening anew(StorePath path, StoreOptions options, Disk disk, UUID store, long acknowledged) {
        return new Opening(path, options, disk, store, acknowledged, acknowledged);
    }

    static Opening first(StorePath path, StoreOptions options, Disk disk, UUID store) {
        return new Opening(path, options, disk, store, 0, Long.MAX_VALUE);
    }

    private Opening(StorePath path, StoreOptions options, Disk disk, UUID store, long acknowledged, long ceiling) {
        this.path = path;
        this.options = options;
        this.disk = disk;
        this.store = store;
        this.acknowledged = acknowledged;
        this.ceiling = ceiling;
        this.backups = new Backups(path, options, store, disk);
        this.quarantine = new Quarantine(path.quarantine(), options.clock());
    }

    /// The tables as they are after replay, or as they were rebuilt.
    private record Index(Database database, Database.Snapshot snapshot, int replayed, Optional<String> backup) {}

    Opened open() throws IOException, SQLException {
        scan = JournalScan.of(path.journal()).filter(s -> s.store().equals(store));
        var sound = sound();
        var index = sound != null ? sound : rebuilt();
        try {
            return withJournal(index, sound == null);
        } catch (IOException | RuntimeException | Error e) {
            close(index.database());
            throw e;
        }
    }

    /// The first files of a store that is not there yet.
    Opened begin() throws IOException, SQLException {
        var journal = Journal.create(disk, path.journal(), store, 0);
        var nothing = new Database.Snapshot(store, Portfolio.EMPTY, List.of(), 0);
        var database = Database.create(path.canonical(), nothing, List.of());
        var recovery = new Recovery(Recovery.Kind.NONE, 0, "", 0, List.of());
        return new Opened(database, journal, nothing, 0, recovery);
    }

    private @Nullable Index sound() throws IOException {
        if (!Files.exists(path.database())) {
            return null;
        }
        copyAside();
        Database database = null;
        try {
            database = Database.open(path.canonical());
            var index = caughtUp(database, database.load());
            Files.delete(path.aside());
            return index;
        } catch (NewerSchema e) {
            throw new StoreException(e, "store.newer-schema", path.base());
        } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            // A harmed file may ask the engine for endless memory, or break what it asserts where assertions are on.
            close(database);
            if (World.isOutsideTheFile(e)) {
                throw World.of(e, path.base());
            }
            LOG.info("The database is not sound: {}: {}", path.database(), World.brief(e));
            return null;
        }
    }

    private void copyAside() throws IOException {
        try {
            Files.copy(path.database(), path.aside(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(path.aside());
            throw e;
        }
    }

    private static void close(@Nullable Database database) {
        try {
            if (database != null) {
                database.close();
            }
        } catch (RuntimeException e) {
            LOG.warn("The database could not be closed: {}", World.brief(e));
        }
    }

    private Index caughtUp(Database database, Database.Snapshot at) throws IOException {
        var last = at.last();
        require(at.store().equals(store), "another store's database");
        require(last <= ceiling, "a change that was refused");
        require(scan.isEmpty() || !scan.get().refused().contains(last), "a change that was refused");
        require(scan.isEmpty() || scan.get().base() <= last, "a gap to the journal");
        var replay = Replay.of(at);
        for (var frame : tailAfter(last)) {
            replay.add(frame, database::apply);
        }
        var reach = replay.last();
        require(isJournalWhole(reach) || backups.all().stream().allMatch(b -> b.last() <= reach), "an old database");
        return new Index(database, replay.snapshot(), replay.payloads().size(), Optional.empty());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("The database and the journal disagree: " + otherwise);
        }
    }

    private List<Frame> tailAfter(long seq) {
        return scan.map(s -> s.changesAfter(seq)).orElse(List.of()).stream()
                .filter(f -> f.seq() <= ceiling)
                .toList();
    }

    private boolean isJournalWhole(long reach) {
        return scan.isPresent()
                && !scan.get().hasHole()
                && scan.get().base() <= reach
                && scan.get().last() >= reach
                && tailAfter(reach).isEmpty();
    }

    private Index rebuilt() throws IOException, SQLException {
        var start = start();
        putDatabaseAway();
        var index = createdAtOnce(start);
        if (index == null) {
            index = createdStepByStep(start);
        }
        LOG.info(
                "The database of {} was not sound and was built anew up to edit {}; what was found is kept in {}",
                path.base(),
                index.snapshot().last(),
                path.quarantine());
        return index;
    }

    /// Null where the tables do not take all of it.
    private @Nullable Index createdAtOnce(Start start) throws IOException {
        var replay = start.replay(store);
        for (var frame : tailAfter(replay.last())) {
            try {
                replay.add(frame, (before, change) -> {});
            } catch (RuntimeException e) {
                tellThatItEndsBefore(frame, e);
                break;
            }
        }
        try {
            var log = new ArrayList<>(start.content().log());
            log.addAll(replay.payloads());
            return start.index(Database.create(path.canonical(), replay.snapshot(), log), replay);
        } catch (SQLException | RuntimeException e) {
            if (World.isOutsideTheFile(e)) {
                throw World.of(e, path.base());
            }
            LOG.warn("The database could not be built at once: {}: {}", path.base(), World.brief(e));
            Files.deleteIfExists(path.database());
            return null;
        }
    }

    /// Up to the change that the tables do not take, so that a store always opens.
    private Index createdStepByStep(Start start) throws IOException, SQLException {
        var replay = start.replay(store);
        var database = Database.create(
                path.canonical(), replay.snapshot(), start.content().log());
        try {
            for (var frame : tailAfter(replay.last())) {
                try {
                    replay.add(frame, database::apply);
                } catch (RuntimeException e) {
                    if (World.isOutsideTheFile(e) || database.last() != replay.last()) {
                        throw World.of(e, path.base());
                    }
                    tellThatItEndsBefore(frame, e);
                    break;
                }
            }
            return start.index(database, replay);
        } catch (RuntimeException e) {
            close(database);
            throw e;
        }
    }

    private static void tellThatItEndsBefore(Frame frame, RuntimeException why) {
        LOG.warn("Change {} of the journal does not fit; the store ends before it: {}", frame.seq(), World.brief(why));
    }

    private record Start(ArchiveContent content, String name) {
        Replay replay(UUID store) {
            var log = content.log().stream()
                    .map(Committed::of)
                    .map(Committed::heading)
                    .toList();
            return Replay.of(new Database.Snapshot(store, content.portfolio(), log, content.last()));
        }

        Index index(Database database, Replay replay) {
            return new Index(database, replay.snapshot(), replay.payloads().size(), Optional.of(name));
        }
    }

    private Start start() throws IOException {
        var newest = backups.newest(this::agrees);
        if (newest.isPresent()) {
            var file = newest.get().file();
            return new Start(newest.get().content(), String.valueOf(file.getFileName()));
        }
        if (scan.isEmpty() || scan.get().base() > 0) {
            throw new StoreException("store.damaged", path.base(), path.backups());
        }
        var nothing = new ArchiveContent(store, options.clock().instant(), 0, Portfolio.EMPTY, List.of());
        return new Start(nothing, "");
    }

    /// Whether an archive is of the journal's own past, not of a copy of the store that went another way.
    private boolean agrees(ArchiveContent content) {
        if (!content.store().equals(store) || content.last() > ceiling) {
            return false;
        }
        return scan.stream()
                .flatMap(s -> s.changes().stream())
                .filter(f -> f.seq() == content.last())
                .allMatch(f -> Arrays.equals(f.payload(), content.log().getLast()));
    }

    /// What is kept is the file as it was before the database engine touched it.
    private void putDatabaseAway() throws IOException {
        if (Files.exists(path.aside())) {
            quarantine.take(path.aside(), path.database().getFileName().toString());
            Files.deleteIfExists(path.database());
        } else {
            quarantine.take(path.database(), path.database().getFileName().toString());
        }
    }

    private Opened withJournal(Index index, boolean rebuilt) throws IOException {
        var reach = index.snapshot().last();
        Journal journal;
        var highest = reach;
        if (isJournalWhole(reach)) {
            var sound = scan.orElseThrow();
            quarantine.copyTail(path.journal(), sound.soundLength(), Recovery.TAIL);
            journal = Journal.open(disk, path.journal(), sound.soundLength());
            highest = Math.max(highest, sound.last());
            refuseAboveCeiling(journal, sound);
        } else {
            if (reach < acknowledged) {
                // Nothing is put away while somebody still works on what the files do not show.
                throw new StoreException("store.damaged", path.base(), path.backups());
            }
            var content = Opened.content(store, options.clock().instant(), index.snapshot(), index.database());
            backups.write(content, Map.of(), null);
            quarantine.take(path.journal(), path.journal().getFileName().toString());
            journal = Journal.create(disk, path.journal(), store, reach);
        }
        var kind = rebuilt ? Recovery.Kind.REBUILT : index.replayed() > 0 ? Recovery.Kind.REPLAYED : Recovery.Kind.NONE;
        var recovery = new Recovery(kind, index.replayed(), index.backup().orElse(""), reach, quarantine.kept());
        return new Opened(index.database(), journal, index.snapshot(), highest, recovery);
    }

    private void refuseAboveCeiling(Journal journal, JournalScan sound) throws IOException {
        for (var frame : sound.changes()) {
            if (frame.seq() > ceiling) {
                journal.append(new Frame(frame.seq(), true, new byte[0]));
            }
        }
    }
}
