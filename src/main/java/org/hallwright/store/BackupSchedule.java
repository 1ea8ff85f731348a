package org.hallwright.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hallwright.domain.change.Change;
import org.jspecify.annotations.Nullable;

/// Says when a backup is due: after ten minutes of change, after 200 edits, before an import, and before much
/// comes or goes at once.
final class BackupSchedule {
    private static final int MOST_EDITS = 200;
    private static final Duration MOST_TIME = Duration.ofMinutes(10);
    private static final int MANY = 200;

    private int unsaved;
    private @Nullable Instant firstUnsaved;

    /// What follows the newest backup is not in one yet.
    static BackupSchedule after(List<Backups.Found> backups, List<LogEntry> log) {
        var newest = backups.stream().mapToLong(Backups.Found::last).max().orElse(0);
        var schedule = new BackupSchedule();
        log.stream().filter(entry -> entry.seq() > newest).forEach(entry -> schedule.committed(entry.at()));
        return schedule;
    }

    void committed(Instant at) {
        unsaved++;
        firstUnsaved = firstUnsaved == null ? at : firstUnsaved;
    }

    void backedUp() {
        unsaved = 0;
        firstUnsaved = null;
    }

    boolean hasUnsaved() {
        return unsaved > 0;
    }

    boolean isDue(Instant now) {
        return unsaved >= MOST_EDITS
                || (firstUnsaved != null && Duration.between(firstUnsaved, now).compareTo(MOST_TIME) >= 0);
    }

    /// Bulk deletes are such, and what their undo brings back; a bulk move of what stays is not.
    boolean isWiseBefore(Change change) {
        return unsaved > 0
                && change.edits().size() >= MANY
                && change.edits().stream()
                                .filter(edit -> edit.before() == null || edit.after() == null)
                                .limit(MANY)
                                .count()
                        == MANY;
    }

    /// An import may also overwrite much at once.
    boolean isWiseBeforeImport(Change change) {
        return unsaved > 0 && change.edits().size() >= MANY;
    }
}
