package org.hallwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hallwright.store.Stores.E3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ChangeConflict;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changes that a store must refuse, and odd ones that it must keep.
class CommitsTest {
    private static final Booth B0 = Stores.booth(0);

    @TempDir
    private Path folder;

    private Stores stores;
    private Store store;

    @BeforeEach
    void open() {
        stores = new Stores(folder);
        store = stores.open();
        Stores.create(store, Stores.exhibition(), B0);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private LogEntry commit(Edit... edits) {
        return store.commit(Commit.edit(E3, Change.of(Label.of("booth.move"), edits)));
    }

    private void reopen() {
        store.close();
        store = stores.open();
        assertThat(store.recovery().kind()).isEqualTo(Recovery.Kind.NONE);
    }

    @Test
    void aChangeOfNothingIsRefusedAndWritesNothing() throws IOException {
        var bytes = Files.size(stores.path().journal());
        assertThatThrownBy(() -> commit()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> commit(new Edit(B0, B0))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.size(stores.path().journal())).isEqualTo(bytes);
        assertThat(store.log()).hasSize(1);
        assertThat(Stores.move(store, B0.id()).seq()).isEqualTo(2);
    }

    @Test
    void anEntryIsCreatedOnceAndDeletedOnce() {
        assertThatThrownBy(() -> commit(Edit.create(B0))).isInstanceOf(ChangeConflict.class);
        assertThatThrownBy(() -> commit(Edit.create(B0.movedBy(1, 1)))).isInstanceOf(ChangeConflict.class);
        commit(Edit.delete(B0));
        assertThatThrownBy(() -> commit(Edit.delete(B0))).isInstanceOf(ChangeConflict.class);
        assertThatThrownBy(() -> commit(new Edit(B0, B0.movedBy(1, 1)))).isInstanceOf(ChangeConflict.class);
        assertThat(commit(Edit.create(B0)).seq()).isEqualTo(3);
    }

    @Test
    void aConflictNamesItsEntryAndTheRestOfTheChangeIsNotDoneEither() {
        var stale = Edit.delete(B0.withNotes("as it never was"));
        assertThatThrownBy(() -> commit(Edit.create(Stores.booth(1)), stale))
                .isInstanceOfSatisfying(
                        ChangeConflict.class, e -> assertThat(e.id()).isEqualTo(B0.id()));
        assertThat(store.portfolio().state(E3).find(Stores.booth(1).id())).isEmpty();
        reopen();
        assertThat(store.portfolio().state(E3).count(Booth.class)).isEqualTo(1);
    }

    @Test
    void aNumberIsNotUsedUpByWhatWasRefused() {
        for (var n = 0; n < 5; n++) {
            assertThatThrownBy(() -> commit(Edit.create(B0))).isInstanceOf(ChangeConflict.class);
        }
        assertThat(Stores.move(store, B0.id()).seq()).isEqualTo(2);
        assertThat(store.verify().ok()).isTrue();
    }

    @Test
    void equalIdsInTwoDocumentsAreTwoEntries() {
        var other = new Id<Exhibition>("其他");
        Stores.create(store, other, List.of(B0));
        Stores.move(store, B0.id());
        reopen();
        assertThat(store.portfolio().state(other).get(B0.id())).isEqualTo(B0);
        assertThat(store.portfolio().state(E3).get(B0.id())).isEqualTo(B0.movedBy(1, 0));
    }

    @Test
    void labelsAndAuthorsAreKeptWhateverTheySay() {
        store.close();
        var odd = "𠮷 \"'; DROP TABLE\n\t👨‍👩‍👧\u0000";
        store = Store.open(stores.path(), new StoreOptions(stores.clock, odd, false, stores.home()));
        var label = Label.of("no.such.key", odd, "", "{0}", "x".repeat(5000));
        var entry = store.commit(Commit.edit(E3, Change.of(label, new Edit(B0, B0.movedBy(1, 1)))));
        reopen();
        assertThat(store.log().getLast()).isEqualTo(entry);
        assertThat(store.log().getLast().author()).isEqualTo(odd);
        assertThat(store.change(2).label()).isEqualTo(label);
    }

    @Test
    void anUndoSaysWhatItTookBackAlsoAfterARestart() {
        Stores.move(store, B0.id());
        var undo = store.commit(new Commit(E3, store.change(2).inverse(), CommitKind.UNDO, 2));
        var redo = store.commit(new Commit(E3, store.change(undo.seq()).inverse(), CommitKind.REDO, undo.seq()));
        reopen();
        assertThat(store.log())
                .extracting(LogEntry::kind)
                .containsExactly(CommitKind.EDIT, CommitKind.EDIT, CommitKind.UNDO, CommitKind.REDO);
        assertThat(store.log()).extracting(LogEntry::target).containsExactly(0L, 0L, 2L, 3L);
        assertThat(redo.touched()).isEqualTo(1);
        assertThat(store.portfolio().state(E3).get(B0.id())).isEqualTo(B0.movedBy(1, 0));
    }

    @Test
    void aChangeThatWasNeverMadeCannotBeShown() {
        assertThatThrownBy(() -> store.change(0)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> store.change(2)).isInstanceOf(RuntimeException.class);
        assertThat(store.change(1).edits()).hasSize(2);
        assertThat(Stores.move(store, B0.id()).seq()).isEqualTo(2);
    }

    @Test
    void theLogAndThePortfolioThatWereReadStayAsTheyWere() {
        var log = store.log();
        var portfolio = store.portfolio();
        Stores.move(store, B0.id());
        assertThat(log).hasSize(1);
        assertThat(portfolio.state(E3).get(B0.id())).isEqualTo(B0);
        assertThatThrownBy(() -> store.log().removeLast()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aClockThatGoesBackDoesNotChangeTheOrder() {
        stores.later(Duration.ofDays(-400));
        Stores.move(store, B0.id());
        reopen();
        assertThat(store.log()).extracting(LogEntry::seq).containsExactly(1L, 2L);
        assertThat(store.log().getLast().at()).isBefore(store.log().getFirst().at());
        assertThat(store.verify().ok()).isTrue();
    }

    @Test
    void closingTwiceIsClosingOnce() {
        store.close();
        store.close();
        assertThat(store.portfolio().state(E3).size()).isEqualTo(2);
        assertThatThrownBy(store::verify).isInstanceOf(IllegalStateException.class);
        store = stores.open();
        assertThat(store.log()).hasSize(1);
    }

    @Test
    void halfACharacterIsRefusedOrKeptButNeverHarmsTheStore() {
        var before = store.portfolio();
        try {
            commit(new Edit(B0, B0.withNotes("\ud83d")));
        } catch (RuntimeException e) {
            assertThat(store.portfolio()).isEqualTo(before);
        }
        var after = store.portfolio();
        reopen();
        assertThat(store.portfolio()).isEqualTo(after);
    }
}
