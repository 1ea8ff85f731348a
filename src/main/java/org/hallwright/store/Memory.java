package org.hallwright.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hallwright.domain.exhibition.Portfolio;
import org.hallwright.store.codec.Committed;
import org.hallwright.store.index.Database;

/// What the store holds at one moment, and how it came to it.
record Memory(Portfolio portfolio, List<LogEntry> log) {
    static Memory of(Database.Snapshot snapshot) {
        return new Memory(snapshot.portfolio(), log(snapshot));
    }

    static List<LogEntry> log(Database.Snapshot snapshot) {
        return snapshot.log().stream().map(LogEntry::of).toList();
    }

    /// Whether these bytes are changes with rising numbers, the last of them that one.
    static boolean isHistory(List<byte[]> log, long last) {
        try {
            var before = 0L;
            for (var bytes : log) {
                var entry = LogEntry.of(Committed.of(bytes).heading());
                if (entry.seq() <= before) {
                    return false;
                }
                before = entry.seq();
            }
            return before == last;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /// @throws org.hallwright.domain.change.ChangeConflict if it does not fit
    Memory plus(Committed committed) {
        var after = portfolio.apply(committed.document(), committed.change());
        var longer = new ArrayList<LogEntry>(log.size() + 1);
        longer.addAll(log);
        longer.add(LogEntry.of(committed.heading()));
        return new Memory(after, Collections.unmodifiableList(longer));
    }

    /// Number of the last change, 0 where there is none.
    long last() {
        return log.isEmpty() ? 0 : log.getLast().seq();
    }

    /// Number of the change before the last, 0 where there is none.
    long lastButOne() {
        return log.size() < 2 ? 0 : log.get(log.size() - 2).seq();
    }
}
