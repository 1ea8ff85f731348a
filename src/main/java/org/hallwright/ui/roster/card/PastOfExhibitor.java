package org.hallwright.ui.roster.card;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.service.roster.PastService;
import org.hallwright.store.LogEntry;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.row.RosterWords;

/// The past of an exhibitor in words: when, what, and what each change made of it.
///
/// @param id the one that is shown; what was done to another that became one with it says so
record PastOfExhibitor(Desk desk, Id<Exhibitor> id, List<PastService.Deed> deeds) {
    List<CardLine> lines() {
        var words = new RosterWords(desk, desk.state());
        return deeds.stream()
                .map(deed -> CardLine.plain(title(deed.entry()), deed.own() == null ? "" : told(deed.own(), words)))
                .toList();
    }

    private String told(Edit own, RosterWords words) {
        var differences = differences(own, words);
        if (own.id().equals(id) || !(own.before() instanceof Exhibitor || own.after() instanceof Exhibitor)) {
            return differences;
        }
        var other = (Exhibitor) (own.before() instanceof Exhibitor ? own.before() : own.after());
        return (desk.text("roster.past-of", desk.name(other.name())) + "\n" + differences).strip();
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
            var then = shown(was.words(column));
            var now = shown(is.words(column));
            // Contacts in one word are told by their parts; a part that a new contact lacks looks as it did.
            if (column != RosterColumn.CONTACTS && !then.equals(now)) {
                told.add(desk.text("roster.past-difference", desk.messages().text("roster.column", column), then, now));
            }
        }
        return String.join("\n", told);
    }

    private static String shown(String words) {
        return words.isEmpty() ? "–" : words.replaceAll("(; )+$", "");
    }
}
