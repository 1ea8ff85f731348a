package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.hallwright.store.Stores.E3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.api.Trigger;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.Committed;
import org.hallwright.store.codec.Encoded;
import org.hallwright.store.file.Disk;
import org.hallwright.store.file.Frame;
import org.hallwright.store.file.Journal;
import org.hallwright.store.file.JournalScan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An edit is acknowledged when the journal has it. Whatever happens before the database has followed, it stands.
class FollowingTest {
    private static final Id<Booth> B0 = new Id<>("booth-0");

    @TempDir
    private Path folder;

    private Stores stores;

    @BeforeEach
    void place() {
        stores = new Stores(folder.resolve("place"));
    }

    private static void assertKey(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private List<Long> journalled() throws IOException {
        return JournalScan.of(stores.path().journal()).orElseThrow().changes().stream()
                .map(Frame::seq)
                .toList();
    }

    private static void assertTwiceMoved(Stores place) {
        try (var store = place.open()) {
            assertThat(store.log()).extracting(LogEntry::seq).containsExactly(1L, 2L, 3L);
            assertThat(store.portfolio().state(E3).get(B0))
                    .isEqualTo(Stores.booth(0).movedBy(2, 0));
        }
    }

    @Test
    void whatTheDatabaseDoesNotTakeStandsAndTheDatabaseIsBuiltAnew() throws Exception {
        var told = new ArrayList<Recovery>();
        try (var store = stores.open()) {
            store.onMended(told::add);
            Stores.create(store, E3, Stores.booths(2));
            stores.behindItsBack("DROP TABLE booth");
            assertThat(Stores.move(store, B0).seq()).isEqualTo(2);
            assertThat(told).singleElement().isEqualTo(store.recovery()).satisfies(mended -> {
                assertThat(mended.kind()).isEqualTo(Recovery.Kind.REBUILT);
                assertThat(mended.upTo()).isEqualTo(2);
            });
            assertThat(Stores.move(store, B0).seq()).isEqualTo(3);
            assertThat(store.verify().ok()).isTrue();
        }
        assertThat(journalled()).containsExactly(1L, 2L, 3L);
        assertTwiceMoved(stores);
    }

    @Test
    void aDatabaseThatDiesUnderTheStoreIsOpenedAnewWithTheEdit() {
        try (var store = stores.open()) {
            store.onMended(mended -> fail("Nothing was lost, and nothing is to be told"));
            Stores.create(store, E3, Stores.booths(2));
            stores.behindItsBack("SHUTDOWN IMMEDIATELY");
            assertThat(Stores.move(store, B0).seq()).isEqualTo(2);
            Stores.move(store, B0);
            assertThat(store.verify().ok()).isTrue();
        }
        assertTwiceMoved(stores);
    }

    @Test
    void whileTheDatabaseCannotBeOpenedAnewEditsStopAndGoOnAfterwards() throws IOException {
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(2));
            // A folder where the database is copied to before it is opened.
            Files.createDirectories(stores.path().aside().resolve("in-the-way"));
            stores.behindItsBack("SHUTDOWN IMMEDIATELY");
            assertThat(Stores.move(store, B0).seq()).isEqualTo(2);
            var then = store.portfolio();
            assertKey("store.io", () -> Stores.move(store, B0));
            assertKey("store.io", store::verify);
            assertThat(store.portfolio()).isSameAs(then);
            Files.delete(stores.path().aside().resolve("in-the-way"));
            assertThat(Stores.move(store, B0).seq()).isEqualTo(3);
            assertThat(store.verify().ok()).isTrue();
        }
        assertTwiceMoved(stores);
    }

    @Test
    void anEditMadeWhileAnotherIsToldOfComesAfterIt() {
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(2));
            store.commit(Stores.moving(store, B0), entry -> Stores.move(store, B0));
            assertThat(store.verify().ok()).isTrue();
        }
        assertTwiceMoved(stores);
    }

    @Test
    void whoeverHearsOfAnEditAndFailsDoesNotHarmIt() {
        for (var thrown : List.of(new IllegalStateException("a bug"), new OutOfMemoryError("a bug"))) {
            var place = new Stores(folder.resolve(thrown.getClass().getSimpleName()));
            try (var store = place.open()) {
                Stores.create(store, E3, Stores.booths(2));
                assertThatThrownBy(() -> store.commit(Stores.moving(store, B0), entry -> throwIt(thrown)))
                        .isSameAs(thrown);
                assertThat(Stores.move(store, B0).seq()).isEqualTo(3);
                assertThat(store.verify().ok()).isTrue();
            }
            assertTwiceMoved(place);
        }
    }

    @Test
    void anEditStandsWhereMemoryDoesNotDoForTheBackupAfterIt() {
        var untilOut = new int[1];
        var clock = new SettableClock(stores.clock.instant()) {
            @Override
            public Instant instant() {
                if (untilOut[0] > 0 && --untilOut[0] == 0) {
                    throw new OutOfMemoryError("a test");
                }
                return super.instant();
            }
        };
        try (var store = Store.open(stores.path(), new StoreOptions(clock, "Wang Li", true, stores.home()))) {
            Stores.create(store, E3, Stores.booths(2));
            var edit = store.commit(Stores.moving(store, B0), entry -> {
                clock.advance(Duration.ofMinutes(11));
                untilOut[0] = 2;
            });
            assertThat(edit.seq()).isEqualTo(2);
            assertThat(untilOut[0]).as("the backup has asked for the time").isZero();
            assertThat(Stores.move(store, B0).seq()).isEqualTo(3);
            assertThat(store.verify().ok()).isTrue();
        }
        assertTwiceMoved(stores);
    }

    private static void throwIt(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    @Test
    void whoeverHearsOfAnEditFindsAllOfItEverywhere() throws IOException {
        var archive = folder.resolve("behind.hallwright");
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(2));
            store.commit(Stores.moving(store, B0), entry -> {
                assertThat(store.verify().ok()).isTrue();
                assertThat(store.change(entry.seq()).edits()).hasSize(1);
                store.backup(archive);
                Thread.currentThread().interrupt();
            });
            assertThat(Thread.interrupted()).isTrue();
            Stores.move(store, B0);
        }
        assertTwiceMoved(stores);
        var restored = new Stores(folder.resolve("restored"));
        Store.restore(archive, restored.path(), restored.options());
        try (var store = restored.open()) {
            assertThat(store.log()).hasSize(2);
            assertThat(store.portfolio().state(E3).get(B0))
                    .isEqualTo(Stores.booth(0).movedBy(1, 0));
        }
    }

    @Test
    void aStoreThatIsClosedWhileItTellsOfAnEditHasIt() {
        var store = stores.open();
        Stores.create(store, E3, Stores.booths(2));
        Stores.move(store, B0);
        store.commit(Stores.moving(store, B0), entry -> store.close());
        assertThatThrownBy(() -> Stores.move(store, B0)).hasMessage("The store is closed");
        try (var again = stores.open()) {
            assertThat(again.recovery().kind()).isEqualTo(Recovery.Kind.NONE);
            assertThat(again.verify().ok()).isTrue();
        }
        assertTwiceMoved(stores);
    }

    @Test
    void onADiskTooFullForTheDatabaseTheEditStandsAndTheNextOnesWaitForRoom() throws IOException {
        try (var store = stores.open()) {
            store.onMended(mended -> fail("Nothing was lost, and nothing is to be told"));
            Stores.create(store, E3, Stores.booths(2));
            stores.behindItsBack(
                    "CREATE TRIGGER no_room BEFORE UPDATE ON booth FOR EACH ROW CALL '" + NoRoom.class.getName() + "'");
            assertThat(Stores.move(store, B0).seq()).isEqualTo(2);
            var then = store.portfolio();
            for (var n = 0; n < 3; n++) {
                assertKey("store.full", () -> Stores.move(store, B0));
                assertKey("store.full", store::verify);
                assertThat(store.portfolio()).isSameAs(then);
            }
            assertThat(journalled()).containsExactly(1L, 2L);
            stores.copyAsIfKilled(folder.resolve("killed"));
            stores.behindItsBack("DROP TRIGGER no_room");
            assertThat(Stores.move(store, B0).seq()).isEqualTo(3);
            assertThat(store.verify().ok()).isTrue();
        }
        assertTwiceMoved(stores);
        assertKey("store.full", new Stores(folder.resolve("killed"))::open);
    }

    /// The disk of a database that is full.
    public static final class NoRoom implements Trigger {
        @Override
        public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
            throw new SQLException("No space left on device");
        }
    }

    @Test
    void whateverTheDatabaseThrowsAndWhoeverFailsToHearOfItTheEditStands() throws IOException {
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(2));
            stores.behindItsBack("CREATE TRIGGER no_memory BEFORE UPDATE ON booth FOR EACH ROW CALL '"
                    + NoMemory.class.getName() + "'");
            store.onMended(mended -> throwIt(new IllegalStateException("a bug of who hears of it")));
            var inTheWay = stores.path().aside().resolve("in-the-way");
            Files.createDirectories(inTheWay);
            Stores.move(store, B0);
            assertThat(store.log()).hasSize(2);
            Files.delete(inTheWay);
            assertThat(Stores.move(store, B0).seq()).isEqualTo(3);
            assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.REBUILT);
            assertThat(store.verify().ok()).isTrue();
        }
        assertTwiceMoved(stores);
    }

    /// A database without memory.
    public static final class NoMemory implements Trigger {
        @Override
        public void fire(Connection connection, Object[] before, Object[] after) {
            throw new OutOfMemoryError("a test");
        }
    }

    @Test
    void anEditIsToldOfBeforeTheDatabaseHasItAndIsThereAllTheSame() throws Exception {
        var behind = folder.resolve("behind");
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(2));
            store.commit(Stores.moving(store, B0), entry -> stores.copyAsIfKilled(behind));
            Stores.move(store, B0);
        }
        var killed = new Stores(behind);
        try (var store = killed.open()) {
            assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.REPLAYED);
            assertThat(store.recovery().replayed()).isEqualTo(1);
            assertThat(store.portfolio().state(E3).get(B0))
                    .isEqualTo(Stores.booth(0).movedBy(1, 0));
            assertThat(store.verify().ok()).isTrue();
        }
    }

    /// A journal whose third change is of a kind that the log has no room for, with a good one behind it. No edit
    /// writes such a change; a journal may come to hold it in other ways.
    private byte[] poison() throws IOException {
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(2));
            Stores.move(store, B0);
        }
        var length = JournalScan.of(stores.path().journal()).orElseThrow().soundLength();
        try (var journal = Journal.open(new Disk(), stores.path().journal(), length)) {
            append(journal, 3, "E".repeat(50));
            append(journal, 4, "EDIT");
        }
        return Files.readAllBytes(stores.path().journal());
    }

    private void append(Journal journal, int seq, String kind) throws IOException {
        var change = Stores.creation(List.of(Stores.booth(seq)));
        var committed = new Committed(seq, stores.clock.instant(), "Wang Li", E3, kind, 0, change);
        journal.append(new Frame(seq, false, Encoded.of(committed).bytes()));
    }

    @Test
    void aChangeThatNoTableTakesEndsTheStoreBeforeItAndIsToldAndKept() throws IOException {
        var journal = poison();
        try (var store = stores.open()) {
            assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.REBUILT);
            assertThat(store.recovery().isNotable()).isTrue();
            assertThat(store.recovery().upTo()).isEqualTo(2);
            assertThat(store.recovery().quarantined())
                    .anySatisfy(kept -> assertThat(kept).hasBinaryContent(journal));
            assertThat(store.verify().ok()).isTrue();
            Stores.move(store, B0);
        }
        try (var store = stores.open()) {
            assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.NONE);
            assertThat(store.portfolio().state(E3).get(B0))
                    .isEqualTo(Stores.booth(0).movedBy(2, 0));
        }
    }

    @Test
    void whileSomebodyWorksOnAChangeThatNoTableTakesItsJournalStaysWhereItIs() throws IOException {
        var journal = poison();
        var id = JournalScan.of(stores.path().journal()).orElseThrow().store();
        for (var n = 0; n < 2; n++) {
            var opening = Opening.anew(stores.path(), stores.options(), new Disk(), id, 4);
            assertKey("store.damaged", opening::open);
            assertThat(stores.path().journal()).hasBinaryContent(journal);
        }
        try (var store = stores.open()) {
            assertThat(store.recovery().isNotable()).as("never silently").isTrue();
            assertThat(store.recovery().upTo()).isEqualTo(2);
        }
    }
}
