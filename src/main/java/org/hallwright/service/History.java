package org.hallwright.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.plan.revision.Revisions;
import org.hallwright.domain.schedule.release.Releases;
import org.hallwright.store.LogEntry;

/// What was done to one exhibition, and what undo and redo would do next, over all starts of the program.
///
/// The floor is the change that created the exhibition: it cannot be undone. Neither can the publishing of a
/// revision, nor any step of a revision before it, nor the release of a programme. Not thread-safe; its owner guards
/// it.
final class History {
    /// The history as it stands after one commit; immutable.
    record Moment(List<LogEntry> entries, Optional<LogEntry> nextUndo, Optional<LogEntry> nextRedo) {}

    private final List<LogEntry> entries = new ArrayList<>();
    private final Deque<LogEntry> undoable = new ArrayDeque<>();
    private final Deque<LogEntry> redoable = new ArrayDeque<>();

    void add(LogEntry entry) {
        entries.add(entry);
        switch (entry.kind()) {
            case EDIT -> {
                redoable.clear();
                if (entry.creates()) {
                    undoable.clear();
                } else if (entry.label().key().equals(Revisions.PUBLISHED)) {
                    undoable.removeIf(e -> e.label().key().startsWith(Revisions.STEP));
                } else if (!entry.label().key().equals(Releases.RELEASED)) {
                    undoable.push(entry);
                }
            }
            case UNDO -> redoable.push(undoable.pop());
            case REDO -> undoable.push(redoable.pop());
        }
    }

    Optional<LogEntry> nextUndo() {
        return Optional.ofNullable(undoable.peek());
    }

    Optional<LogEntry> nextRedo() {
        return Optional.ofNullable(redoable.peek());
    }

    Moment now() {
        return new Moment(List.copyOf(entries), nextUndo(), nextRedo());
    }
}
