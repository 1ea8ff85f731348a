package org.hallwright.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.value.Id;
import org.hallwright.store.Commit;
import org.hallwright.store.CommitKind;
import org.hallwright.store.LogEntry;
import org.hallwright.store.Store;

/// One exhibition that is being worked on: its state, its history, and who wants to hear of changes.
///
/// A change is durable before the state shows it and before anybody hears of it. Listeners are called on the thread
/// that committed, in the order of the commits. All methods may be called from any thread.
public final class OpenExhibition {
    private final Store store;
    private final Id<Exhibition> id;
    private final History history = new History();

    /// The history after the last commit, for readers that must not wait for the next, such as the screen.
    private volatile History.Moment past;

    private final List<Consumer<Committed>> listeners = new CopyOnWriteArrayList<>();

    OpenExhibition(Store store, Id<Exhibition> id) {
        this.store = store;
        this.id = id;
        store.log().stream().filter(entry -> entry.document().equals(id)).forEach(history::add);
        past = history.now();
    }

    public Id<Exhibition> id() {
        return id;
    }

    public ExhibitionState state() {
        return store.portfolio().state(id);
    }

    public Exhibition exhibition() {
        return state().get(id);
    }

    /// Whether its last day is over: then the earlier numbers of booths are found and printed no more.
    public boolean isOver() {
        return exhibition().isOver(store.now());
    }

    /// The day it is at its place.
    public LocalDate today() {
        return LocalDate.ofInstant(store.now(), ZoneId.of(exhibition().zone()));
    }

    /// The name that edits are signed with.
    public String author() {
        return store.author();
    }

    /// Computes a change from the current state and commits it; nothing happens where the change is empty.
    ///
    /// @throws org.hallwright.domain.problem.Refused if it cannot be made durable; then nothing has changed
    public Optional<LogEntry> edit(Function<ExhibitionState, Change> verb) {
        synchronized (history) {
            var change = verb.apply(state());
            return change.isEmpty() ? Optional.empty() : Optional.of(commit(change, CommitKind.EDIT, 0));
        }
    }

    /// The same for what comes from a file: a backup of what is there is taken before, where it is much.
    public Optional<LogEntry> importing(Function<ExhibitionState, Change> reading) {
        return edit(state -> {
            var change = reading.apply(state);
            store.guard(change);
            return change;
        });
    }

    /// Takes back the last edit that stands, however long ago it was made; empty where there is none.
    public Optional<LogEntry> undo() {
        synchronized (history) {
            return history.nextUndo()
                    .map(entry -> commit(store.change(entry.seq()).inverse(), CommitKind.UNDO, entry.seq()));
        }
    }

    /// Does again what was undone last; empty where there is nothing or where an edit came since.
    public Optional<LogEntry> redo() {
        synchronized (history) {
            return history.nextRedo().map(entry -> commit(store.change(entry.seq()), CommitKind.REDO, entry.seq()));
        }
    }

    /// What [#undo()] would take back. Like all that only reads, it never waits for a commit.
    public Optional<LogEntry> nextUndo() {
        return past.nextUndo();
    }

    public Optional<LogEntry> nextRedo() {
        return past.nextRedo();
    }

    /// All that was done, oldest first, undo and redo among it.
    public List<LogEntry> log() {
        return past.entries();
    }

    /// What one of those changes did, read from the store.
    public Change change(LogEntry entry) {
        return store.change(entry.seq());
    }

    public Optional<LogEntry> lastEntry() {
        var entries = past.entries();
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /// Writes all of it into one file, which another desk can open or merge.
    public Path archive(Path file) {
        return store.archive(id, file);
    }

    /// Calls the listener after each commit until the returned handle is run.
    public Runnable listen(Consumer<Committed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private LogEntry commit(Change change, CommitKind kind, long target) {
        var before = state();
        return store.commit(new Commit(id, change, kind, target), entry -> tell(entry, change, before));
    }

    private void tell(LogEntry entry, Change change, ExhibitionState before) {
        history.add(entry);
        past = history.now();
        var committed = new Committed(entry, change, before, state());
        listeners.forEach(listener -> listener.accept(committed));
    }
}
