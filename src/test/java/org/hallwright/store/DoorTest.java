package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.store.Stores.E3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.store.file.Disk;
import org.hallwright.store.file.Identity;
import org.hallwright.store.file.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may open what, and how a store comes in from outside.
class DoorTest {
    @TempDir
    private Path folder;

    private Stores stores;

    @BeforeEach
    void place() {
        stores = new Stores(folder);
    }

    private static void assertKey(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            for (var language : Language.values()) {
                var sentence = Messages.of(language).text(e.key(), e.args());
                assertThat(sentence).doesNotContain("!store", "{", "SQL").hasSizeGreaterThan(20);
            }
        });
    }

    private StoreOptions onlyExisting() {
        return new StoreOptions(stores.clock, "Zhao Min", false, stores.home());
    }

    @Test
    void aStoreThatIsNotThereIsMissingAndNothingIsMade() throws IOException {
        assertKey("store.missing", () -> Store.open(stores.path(), onlyExisting()));
        assertThat(Files.exists(stores.path().database())).isFalse();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aPathThatTheDatabaseWouldReadCommandsInIsRefused() {
        assertKey("store.path-refused", () -> StorePath.of(folder.resolve("a;INIT=RUNSCRIPT FROM 'x'")));
        assertKey("store.path-refused", () -> StorePath.of(folder.resolve("a\nb")));
    }

    @Test
    void aLinkToSuchAPathIsRefusedToo() throws IOException {
        var odd = Files.createDirectory(folder.resolve("a;INIT=x"));
        var link = Files.createSymbolicLink(folder.resolve("innocent"), odd);
        assertKey("store.path-refused", () -> Store.open(StorePath.of(link.resolve("shows")), stores.options()));
    }

    @Test
    void aStoreMayLieAnywhereElseUnderAnyName() {
        for (var name : List.of("展会 2026 (#1)", "a%20b?c&d", "~shows", "O'Brien \"x\"")) {
            var place = StorePath.of(folder.resolve(name).resolve(name));
            try (var store = Store.open(place, stores.options())) {
                Stores.create(store, Stores.exhibition());
            }
            try (var store = Store.open(StorePath.of(place.database()), stores.options())) {
                assertThat(store.log()).hasSize(1);
                assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.NONE);
            }
        }
    }

    @Test
    void aClosedStoreTakesNoMoreEdits() {
        var store = stores.open();
        store.close();
        assertThatThrownBy(() -> Stores.create(store, Stores.exhibition())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStoreThatIsHeldSaysByWhom() {
        try (var store = stores.open()) {
            Stores.create(store, Stores.exhibition());
            assertThatThrownBy(stores::open).isInstanceOfSatisfying(StoreException.class, e -> {
                assertThat(e.key()).isEqualTo("store.locked");
                assertThat(e.args().getFirst()).startsWith("Wang Li @ ");
            });
            Stores.create(store, Stores.booth(1));
        }
    }

    @Test
    void aStoreOfAnotherMachineIsNotOpened() throws IOException {
        try (var store = stores.open()) {
            Stores.create(store, Stores.exhibition());
        }
        new Identity(UUID.randomUUID(), List.of("beef"))
                .write(new Disk(), stores.path().identity());
        assertKey("store.foreign", stores::open);
        Files.delete(stores.path().identity());
        assertKey("store.foreign", stores::open);
        assertKey("store.foreign", () -> Store.open(stores.path(), onlyExisting()));
    }

    @Test
    void aStoreThatDiedWhileItWasBegunIsBegunAgain() throws IOException {
        Journal.create(new Disk(), stores.path().journal(), UUID.randomUUID(), 0)
                .close();
        Files.write(stores.path().database(), new byte[100]);
        try (var store = stores.open()) {
            Stores.create(store, Stores.exhibition());
            assertThat(store.log()).hasSize(1);
        }
    }

    @Test
    void aStoreOfANewerVersionIsLeftAlone() throws Exception {
        try (var store = stores.open()) {
            Stores.create(store, Stores.exhibition());
        }
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:async:" + stores.path().base(), "hallwright", "");
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO \"flyway_schema_history\" SELECT 99, '99', \"description\", \"type\","
                    + " \"script\", \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\""
                    + " FROM \"flyway_schema_history\" WHERE \"version\" = '1'");
        }
        assertKey("store.newer-schema", stores::open);
        assertThat(Files.exists(stores.path().quarantine())).isFalse();
    }

    @Test
    void anArchiveMovesToAnotherMachineWithItsHistory() {
        var archive = folder.resolve("shows.zip");
        try (var store = stores.open()) {
            Stores.create(store, Stores.exhibition());
            Stores.create(store, E3, Stores.booths(3));
            assertThat(store.backup(archive)).isEqualTo(archive);
        }
        var other = new Stores(folder.resolve("other"));
        Store.restore(archive, other.path(), other.options());
        try (var moved = other.open();
                var store = stores.open()) {
            assertThat(moved.portfolio()).isEqualTo(store.portfolio());
            assertThat(moved.log()).isEqualTo(store.log());
            assertThat(moved.change(2)).isEqualTo(store.change(2));
            assertThat(Stores.create(moved, Stores.booth(9)).seq()).isEqualTo(3);
        }
    }

    @Test
    void restoringOverAStoreKeepsItInQuarantine() throws IOException {
        var archive = folder.resolve("shows.zip");
        try (var store = stores.open()) {
            Stores.create(store, Stores.exhibition());
            store.backup(archive);
            Stores.create(store, E3, Stores.booths(3));
        }
        Store.restore(archive, stores.path(), stores.options());
        try (var store = stores.open()) {
            assertThat(store.log()).hasSize(1);
            assertThat(store.portfolio().state(E3).size()).isEqualTo(1);
            assertThat(store.verify().ok()).isTrue();
        }
        try (Stream<Path> kept = Files.list(stores.path().quarantine())) {
            assertThat(kept.map(String::valueOf))
                    .anyMatch(file -> file.endsWith(".mv.db"))
                    .anyMatch(file -> file.endsWith(".journal"));
        }
    }

    @Test
    void aBrokenArchiveIsRefusedAndTheStoreStaysAsItWas() throws IOException {
        try (var store = stores.open()) {
            Stores.create(store, Stores.exhibition());
        }
        var archive = folder.resolve("odd.zip");
        assertKey("store.io", () -> Store.restore(archive, stores.path(), stores.options()));
        Files.writeString(archive, "name,country\n");
        assertKey("store.archive-damaged", () -> Store.restore(archive, stores.path(), stores.options()));
        try (var store = stores.open()) {
            assertThat(store.log()).hasSize(1);
            assertKey("store.locked", () -> {
                var whole = store.backup(folder.resolve("whole.zip"));
                Store.restore(whole, stores.path(), stores.options());
            });
        }
    }

    @Test
    void anEntryThatNoTableHoldsIsRefusedBeforeItIsWritten() {
        try (var store = stores.open()) {
            var endless = Stores.booth(1).withNotes("x".repeat(1_100_000));
            assertKey("store.too-large", () -> Stores.create(store, endless));
            var wordy = Label.of("booth.move", "x".repeat(600_000), "y".repeat(600_000));
            var change = Change.of(wordy, Edit.create(Stores.booth(1)));
            assertKey("store.too-large", () -> store.commit(Commit.edit(E3, change)));
            assertThat(store.log()).isEmpty();
            Stores.create(store, Stores.booth(1));
            assertThat(store.verify().ok()).isTrue();
        }
    }
}
