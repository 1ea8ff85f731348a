package org.hallwright.service.stores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.store.LogEntry;

/// What was done, newest first, and how to take it back step by step.
public final class HistoryService {
    private final Workspace workspace;

    public HistoryService(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The last deeds in the whole store.
    public List<Deed> all(int limit) {
        return newest(workspace.store().log(), limit);
    }

    /// The last deeds in one exhibition.
    public List<Deed> of(OpenExhibition open, int limit) {
        return newest(open.log(), limit);
    }

    /// Takes back up to that many edits; fewer where there are not so many.
    public List<Deed> undo(OpenExhibition open, int steps) {
        return repeat(open, steps, OpenExhibition::undo);
    }

    /// Does again up to that many of the edits that were taken back last.
    public List<Deed> redo(OpenExhibition open, int steps) {
        return repeat(open, steps, OpenExhibition::redo);
    }

    private static List<Deed> repeat(
            OpenExhibition open, int steps, Function<OpenExhibition, Optional<LogEntry>> step) {
        var done = new ArrayList<Deed>();
        while (done.size() < steps) {
            var entry = step.apply(open);
            if (entry.isEmpty()) {
                break;
            }
            done.add(Deed.of(entry.get()));
        }
        return done;
    }

    private static List<Deed> newest(List<LogEntry> log, int limit) {
        return log.reversed().stream().limit(limit).map(Deed::of).toList();
    }
}
