package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.store.Stores.E3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opens stores whose files were harmed while they were closed.
class RecoveryTest {
    private static final Id<Booth> B0 = new Id<>("booth-0");

    @TempDir
    private Path folder;

    private Stores stores;
    private Portfolio before;

    @BeforeEach
    void fill() {
        stores = new Stores(folder);
        try (var store = stores.open()) {
            Stores.create(store, Stores.exhibition());
            Stores.create(store, E3, Stores.booths(10));
            Stores.move(store, B0);
        }
        // A second session, so that the backup of the first lies behind the journal's end.
        try (var store = stores.open()) {
            Stores.move(store, B0);
            before = store.portfolio();
        }
    }

    private void assertNothingLost(Recovery.Kind kind) {
        try (var store = stores.open()) {
            assertThat(store.recovery().kind()).isEqualTo(kind);
            assertThat(store.recovery().upTo()).isEqualTo(4);
            assertThat(store.portfolio()).isEqualTo(before);
            assertThat(store.log()).extracting(LogEntry::seq).containsExactly(1L, 2L, 3L, 4L);
            assertThat(store.verify().ok()).isTrue();
            assertThat(Stores.move(store, B0).seq()).isEqualTo(5);
        }
        try (var store = stores.open()) {
            assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.NONE);
            assertThat(store.log()).hasSize(5);
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<Path> quarantined() throws IOException {
        try (Stream<Path> files = Files.list(stores.path().quarantine())) {
            return files.toList();
        }
    }

    private Path newestBackup() throws IOException {
        try (Stream<Path> files = Files.list(stores.path().backups())) {
            return files.max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    @Test
    void aCutDatabaseIsBuiltAnewAndKeptInQuarantine() throws IOException {
        var file = stores.path().database();
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, 5000));
        assertNothingLost(Recovery.Kind.REBUILT);
        assertThat(quarantined())
                .singleElement()
                .satisfies(kept -> assertThat(kept).hasSize(5000));
    }

    @Test
    void anEmptyDatabaseFileIsNotTakenForAnEmptyStore() throws IOException {
        Files.write(stores.path().database(), new byte[0]);
        assertNothingLost(Recovery.Kind.REBUILT);
    }

    @Test
    void aMissingDatabaseIsBuiltAnew() throws IOException {
        Files.delete(stores.path().database());
        assertNothingLost(Recovery.Kind.REBUILT);
    }

    @Test
    void aDatabaseCanBeBuiltFromTheJournalAlone() throws IOException {
        Files.delete(stores.path().database());
        delete(stores.path().backups());
        delete(stores.home().resolve("mirror"));
        assertNothingLost(Recovery.Kind.REBUILT);
    }

    @Test
    void withDatabaseAndBackupsHarmedTheMirrorHelps() throws IOException {
        Files.write(stores.path().database(), "nonsense".getBytes());
        Files.write(newestBackup(), "nonsense".getBytes());
        Files.delete(stores.path().journal());
        assertNothingLost(Recovery.Kind.REBUILT);
    }

    @Test
    void anOldCopyOfTheDatabaseIsCaughtUpFromTheJournal() throws IOException {
        var copy = Files.readAllBytes(stores.path().database());
        try (var store = stores.open()) {
            Stores.move(store, B0);
            Stores.move(store, B0);
            before = store.portfolio();
        }
        Files.write(stores.path().database(), copy);
        try (var store = stores.open()) {
            assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.REPLAYED);
            assertThat(store.recovery().replayed()).isEqualTo(2);
            assertThat(store.recovery().isNotable()).isFalse();
            assertThat(store.portfolio()).isEqualTo(before);
        }
    }

    @Test
    void anOldCopyWithoutItsJournalIsNotTakenForTheNewest() throws IOException {
        var copy = Files.readAllBytes(stores.path().database());
        try (var store = stores.open()) {
            Stores.move(store, B0);
            before = store.portfolio();
        }
        Files.write(stores.path().database(), copy);
        Files.delete(stores.path().journal());
        try (var store = stores.open()) {
            assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.REBUILT);
            assertThat(store.portfolio()).isEqualTo(before);
        }
    }

    @Test
    void aTornEndOfTheJournalIsCutAndKept() throws IOException {
        Files.write(stores.path().journal(), new byte[] {'H', 'W', 'C', 'H', 0, 0}, StandardOpenOption.APPEND);
        assertNothingLost(Recovery.Kind.NONE);
        assertThat(quarantined()).singleElement().asString().endsWith(Recovery.TAIL);
    }

    @Test
    void aMissingJournalIsBegunAnew() throws IOException {
        Files.delete(stores.path().journal());
        assertNothingLost(Recovery.Kind.NONE);
    }

    @Test
    void aHarmedJournalBesideASoundDatabaseLosesNothing() throws IOException {
        var bytes = Files.readAllBytes(stores.path().journal());
        bytes[bytes.length / 2] ^= 4;
        Files.write(stores.path().journal(), bytes);
        assertNothingLost(Recovery.Kind.NONE);
        assertThat(quarantined()).singleElement().asString().endsWith(".journal");
    }

    @Test
    void anotherStoresDatabaseIsNotTakenForThisOne() throws IOException {
        var others = new Stores(folder.resolve("others"));
        try (var store = others.open()) {
            Stores.create(store, E3, Stores.booths(3));
        }
        Files.copy(others.path().database(), stores.path().database(), StandardCopyOption.REPLACE_EXISTING);
        assertNothingLost(Recovery.Kind.REBUILT);
    }

    @Test
    void whereNothingIsWholeTheStoreSaysSoAndTouchesNothing() throws IOException {
        Files.write(stores.path().database(), "nonsense".getBytes());
        Files.write(stores.path().journal(), "nonsense".getBytes());
        delete(stores.path().backups());
        delete(stores.home().resolve("mirror"));
        assertThatThrownBy(stores::open)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.key()).isEqualTo("store.damaged"));
        assertThat(Files.readString(stores.path().journal())).isEqualTo("nonsense");
    }

    @Test
    void aBackupOfACopyThatWentAnotherWayIsNotMixedIn() throws IOException {
        var database = Files.readAllBytes(stores.path().database());
        var journal = Files.readAllBytes(stores.path().journal());
        try (var store = stores.open()) {
            Stores.create(store, Stores.booth(77));
        }
        // Back to the copy, and on from there: edit 5 is now another one than in the newest backup.
        Files.write(stores.path().database(), database);
        Files.write(stores.path().journal(), journal);
        try (var store = stores.open()) {
            Stores.move(store, B0);
            before = store.portfolio();
        }
        Files.delete(stores.path().database());
        try (var store = stores.open()) {
            assertThat(store.portfolio()).isEqualTo(before);
        }
    }
}
