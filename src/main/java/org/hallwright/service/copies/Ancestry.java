package org.hallwright.service.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.work.Progress;
import org.hallwright.store.CommitKind;
import org.hallwright.store.LogEntry;
import org.hallwright.store.codec.StateSum;

/// One desk's way back from its state of now, each state known by its sum; and the states of others that it has
/// taken in by a merge that stands.
final class Ancestry {
    static final String MERGED = "change.merge-copy";

    private final ExhibitionState now;
    private final List<LogEntry> log;
    private final Function<LogEntry, Change> changes;

    /// Sum to how many steps back it lies, at the least.
    private final Map<String, Integer> own = new HashMap<>();

    private final Map<String, Integer> takenIn = new HashMap<>();

    /// @param log of the exhibition, oldest first
    Ancestry(ExhibitionState now, List<LogEntry> log, Function<LogEntry, Change> changes, Progress progress) {
        this.now = now;
        this.log = log;
        this.changes = changes;
        var standing = standing();
        var sum = StateSum.of(now);
        own.put(sum.text(), 0);
        for (var back = 1; back <= log.size(); back++) {
            progress.check();
            var entry = log.get(log.size() - back);
            if (standing.contains(entry.seq())) {
                takenIn.putIfAbsent(entry.label().args().getLast(), back - 1);
            }
            sum = sum.after(changes.apply(entry).inverse());
            own.putIfAbsent(sum.text(), back);
        }
    }

    private HashSet<Long> standing() {
        var standing = new HashSet<Long>();
        for (var entry : log) {
            var merges =
                    entry.label().key().equals(MERGED) && !entry.label().args().isEmpty();
            if (merges && entry.kind() == CommitKind.UNDO) {
                standing.remove(entry.target());
            } else if (merges) {
                standing.add(entry.kind() == CommitKind.REDO ? entry.target() : entry.seq());
            }
        }
        return standing;
    }

    /// The latest state that both desks had, or that one had and the other took in; empty where there is none.
    ///
    /// The state before an exhibition began is common to all, and says nothing.
    static Optional<ExhibitionState> common(Ancestry one, Ancestry other) {
        var best = new ArrayList<Meeting>();
        one.own.forEach((sum, back) -> {
            meet(best, one, sum, back, other.own);
            meet(best, one, sum, back, other.takenIn);
        });
        other.own.forEach((sum, back) -> meet(best, other, sum, back, one.takenIn));
        best.removeIf(meeting -> meeting.back() >= meeting.on().log.size());
        return best.stream()
                .min(java.util.Comparator.comparingInt(Meeting::distance))
                .map(meeting -> meeting.on().back(meeting.back()));
    }

    private record Meeting(Ancestry on, int back, int distance) {}

    private static void meet(List<Meeting> best, Ancestry on, String sum, int back, Map<String, Integer> others) {
        var there = others.get(sum);
        if (there != null) {
            best.add(new Meeting(on, back, back + there));
        }
    }

    private ExhibitionState back(int steps) {
        var state = now;
        for (var i = 1; i <= steps; i++) {
            state = state.apply(changes.apply(log.get(log.size() - i)).inverse());
        }
        return state;
    }
}
