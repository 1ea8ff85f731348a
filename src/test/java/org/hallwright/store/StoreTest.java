package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.store.Stores.E3;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeConflict;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.store.codec.RandomEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Id<Booth> B0 = new Id<>("booth-0");

    @TempDir
    private Path folder;

    private Stores stores;

    @BeforeEach
    void place() {
        stores = new Stores(folder);
    }

    @Test
    void anEditIsThereAfterTheStoreIsOpenedAgain() {
        Portfolio before;
        try (var store = stores.open()) {
            Stores.create(store, Stores.exhibition());
            Stores.create(store, E3, Stores.booths(5));
            Stores.move(store, B0);
            before = store.portfolio();
        }
        try (var store = stores.open()) {
            assertThat(store.portfolio()).isEqualTo(before);
            assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.NONE);
            assertThat(store.recovery().isNotable()).isFalse();
        }
    }

    @Test
    void everyKindOfEntryComesBackFromTheTables() {
        var entries = new ArrayList<Entry>();
        for (var seed = 0; seed < 12; seed++) {
            entries.addAll(new RandomEntries(seed).ofEachKind());
        }
        Portfolio before;
        try (var store = stores.open()) {
            Stores.create(store, E3, entries);
            Stores.create(store, new Id<>("e5"), new RandomEntries(99).ofEachKind());
            before = store.portfolio();
            assertThat(store.verify().ok()).isTrue();
        }
        try (var store = stores.open()) {
            assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.NONE);
            assertThat(store.portfolio()).isEqualTo(before);
            assertThat(List.copyOf(store.portfolio().state(E3).entries())).containsExactlyInAnyOrderElementsOf(entries);
        }
    }

    @Test
    void theHistorySurvivesARestartAndCanBeUndone() {
        try (var store = stores.open()) {
            Stores.create(store, Stores.exhibition());
            Stores.create(store, E3, Stores.booths(2));
            Stores.move(store, B0);
        }
        stores.later(Duration.ofHours(20));
        try (var store = stores.open()) {
            assertThat(store.log()).extracting(LogEntry::seq).containsExactly(1L, 2L, 3L);
            assertThat(store.log()).extracting(LogEntry::creates).containsExactly(true, false, false);
            assertThat(store.log()).extracting(LogEntry::touched).containsExactly(1, 2, 1);
            var last = store.log().getLast();
            assertThat(last.label()).isEqualTo(Label.of("booth.move", "A0"));
            var undone = store.commit(new Commit(E3, store.change(last.seq()).inverse(), CommitKind.UNDO, last.seq()));
            assertThat(undone.seq()).isEqualTo(4);
            assertThat(undone.target()).isEqualTo(3);
            assertThat(undone.at()).isAfter(last.at());
            assertThat(store.portfolio().state(E3).get(B0)).isEqualTo(Stores.booth(0));
        }
    }

    @Test
    void aChangeAgainstAnotherStateIsRefusedBeforeAnythingIsWritten() throws Exception {
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(1));
            var bytes = Files.size(stores.path().journal());
            var stale =
                    Change.of(Label.of("booth.move"), new Edit(Stores.booth(0).movedBy(5, 5), null));
            assertThatThrownBy(() -> store.commit(Commit.edit(E3, stale))).isInstanceOf(ChangeConflict.class);
            assertThat(Files.size(stores.path().journal())).isEqualTo(bytes);
            assertThat(store.log()).hasSize(1);
        }
    }

    @Test
    void anExhibitionThatIsDeletedIsGoneAndComesBackByUndo() {
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(3));
            var deletes = store.portfolio().state(E3).entries().stream()
                    .map(Edit::delete)
                    .toList();
            var gone = store.commit(Commit.edit(E3, new Change(Label.of("exhibition.delete"), deletes)));
            assertThat(store.portfolio()).isEqualTo(Portfolio.EMPTY);
            store.commit(new Commit(E3, store.change(gone.seq()).inverse(), CommitKind.UNDO, gone.seq()));
        }
        try (var store = stores.open()) {
            assertThat(store.portfolio().state(E3).count(Booth.class)).isEqualTo(3);
        }
    }

    @Test
    void verifyingASoundStoreFindsEveryPlaceInOrder() {
        try (var store = stores.open()) {
            Stores.create(store, E3, Stores.booths(4));
            store.backup(null);
            var found = store.verify();
            assertThat(found.ok()).isTrue();
            assertThat(found.records()).isEqualTo(4);
            assertThat(found.checked())
                    .extracting(Verification.Check::what)
                    .containsExactly("tables", "log", "journal", "backup");
            assertThat(found.journal().entries()).isEqualTo(1);
            assertThat(found.journal().lastSequence()).isEqualTo(1);
        }
    }
}
