package org.hallwright.ui.roster.card;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.store.LogEntry;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.roster.row.RosterColumn;
import org.hallwright.ui.roster.row.RosterWords;
import org.jspecify.annotations.Nullable;

/// What was done to one exhibitor, newest first, with what each change changed about it. Reads the store.
final class PastOfExhibitor {
    /// How far back it looks, and how much it tells.
    private static final int MOST_READ = 300;

    private static final int MOST_TOLD = 12;

    private final Desk desk;
    private final Id<Exhibitor> id;

    PastOfExhibitor(Desk desk, Id<Exhibitor> id) {
        this.desk = desk;
        this.id = id;
    }

    List<CardLine> lines() {
        var words = new RosterWords(desk, desk.state());
        var lines = new ArrayList<CardLine>();
        for (var entry : desk.open().log().reversed().stream().limit(MOST_READ).toList()) {
            var change = desk.open().change(entry);
            var own = own(change);
            if (own != null || stands(change)) {
                lines.add(CardLine.plain(title(entry), own == null ? "" : differences(own, words)));
            }
            if (lines.size() == MOST_TOLD) {
                break;
            }
        }
        return lines;
    }

    private @Nullable Edit own(Change change) {
        return change.edits().stream()
                .filter(edit -> edit.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private boolean stands(Change change) {
        return change.edits().stream().anyMatch(edit -> isOfThis(edit.before()) || isOfThis(edit.after()));
    }

    private boolean isOfThis(@Nullable Entry entry) {
        return entry instanceof Assignment assignment && assignment.exhibitor().equals(id);
    }

    private String title(LogEntry entry) {
        var at = entry.at().atZone(ZoneId.systemDefault());
        var formats = desk.formats();
        var what = desk.messages().text(entry.label());
        var prefix = switch (entry.kind()) {
            case EDIT -> "";
            case UNDO -> desk.text("roster.past.undo") + " ";
            case REDO -> desk.text("roster.past.redo") + " ";
        };
        return formats.dayOfMonth(at.toLocalDate()) + " " + formats.time(at.toLocalTime()) + "  " + prefix + what;
    }

    /// The words that are others now, as in the table: before and after.
    private String differences(Edit edit, RosterWords words) {
        if (!(edit.before() instanceof Exhibitor before) || !(edit.after() instanceof Exhibitor after)) {
            return "";
        }
        var was = words.of(before);
        var is = words.of(after);
        var told = new ArrayList<String>();
        for (var column : RosterColumn.values()) {
            if (!was.words(column).equals(is.words(column))) {
                told.add(desk.text(
                        "roster.past-difference",
                        desk.messages().text("roster.column", column),
                        shown(was.words(column)),
                        shown(is.words(column))));
            }
        }
        return String.join("\n", told);
    }

    private static String shown(String words) {
        return words.isEmpty() ? "–" : words;
    }
}
