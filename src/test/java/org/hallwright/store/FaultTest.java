package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.store.Stores.E3;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.store.file.FaultyDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The world fails while a store is open: what was acknowledged stays, what was not is never shown, work goes on.
class FaultTest {
    private static final Id<Booth> B0 = new Id<>("booth-0");

    @TempDir
    private Path folder;

    private final FaultyDisk disk = new FaultyDisk();
    private Stores stores;

    @BeforeEach
    void place() {
        stores = new Stores(folder);
    }

    private static void assertKey(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @Test
    void onAFullDiskEditsStopAndGoOnWithoutARestart() {
        try (var store = stores.open(disk)) {
            Stores.create(store, E3, Stores.booths(2));
            disk.fill();
            var before = store.portfolio();
            assertKey("store.full", () -> Stores.move(store, B0));
            assertKey("store.full", () -> Stores.move(store, B0));
            assertThat(store.portfolio()).isSameAs(before);
            assertThat(store.log()).hasSize(1);
            disk.makeRoom();
            Stores.move(store, B0);
            assertThat(store.portfolio()).isNotEqualTo(before);
            assertThat(store.verify().ok()).isTrue();
        }
        try (var store = stores.open()) {
            assertThat(store.log()).hasSize(2);
        }
    }

    @Test
    void whicheverWriteFailsNothingAcknowledgedIsLostAndNothingRefusedIsKept() {
        for (var call = 1; call <= 12; call++) {
            var place = new Stores(folder.resolve("call-" + call));
            var expected = 0;
            try (var store = place.open(disk)) {
                Stores.create(store, E3, Stores.booths(2));
                disk.failAt(call);
                for (var n = 0; n < 6; n++) {
                    var before = store.portfolio();
                    try {
                        Stores.move(store, B0);
                        expected++;
                    } catch (StoreException e) {
                        assertThat(e.key()).isEqualTo("store.full");
                        assertThat(store.portfolio()).isSameAs(before);
                    }
                }
                disk.makeRoom();
            }
            try (var store = place.open()) {
                assertThat(store.log()).as("call %d", call).hasSize(1 + expected);
                var moved = Stores.booth(0).movedBy(expected, 0);
                assertThat(store.portfolio().state(E3).get(B0)).isEqualTo(moved);
                assertThat(store.verify().ok()).isTrue();
            }
        }
    }

    @Test
    void rowsChangedBehindTheStoresBackAreFoundAndMended() {
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(2));
            stores.behindItsBack("UPDATE booth SET booth_number = 'Z9' WHERE id = 'booth-1'");
            assertThat(store.verify().ok()).isFalse();
        }
        try (var store = stores.open()) {
            assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.REBUILT);
            assertThat(store.portfolio().state(E3).get(new Id<Booth>("booth-1")))
                    .isEqualTo(Stores.booth(1));
        }
    }

    @Test
    void anInterruptedThreadStillMakesItsEditDurable() {
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(2));
            for (var n = 0; n < 20; n++) {
                Thread.currentThread().interrupt();
                Stores.move(store, B0);
            }
            assertThat(Thread.interrupted()).isTrue();
            assertThat(store.log()).hasSize(21);
        }
        try (var store = stores.open()) {
            assertThat(store.log()).hasSize(21);
        }
    }

    @Test
    void aBackupThatFailsDoesNotHarmTheEdit() {
        try (var store = stores.open(disk)) {
            Stores.create(store, E3, Stores.booths(2));
            disk.fill();
            assertKey("store.full", () -> store.backup(null));
            disk.makeRoom();
            Stores.move(store, B0);
            assertThat(store.verify().ok()).isTrue();
        }
    }

    @Test
    void aReadOnlyMediumIsNamed() {
        disk.say("Read-only file system");
        disk.fill();
        assertKey("store.read-only", () -> stores.open(disk));
        assertThat(Files.exists(stores.path().identity())).isFalse();
    }
}
