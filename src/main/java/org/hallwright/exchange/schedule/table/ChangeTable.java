package org.hallwright.exchange.schedule.table;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.release.ProgrammeChanges;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.i18n.ReleaseWords;
import org.jspecify.annotations.Nullable;

/// What differs between two versions of a programme as a table to send: a row for each difference by activity, then one
/// for each by person, in whose rows the person's column is filled.
public final class ChangeTable {
    private ChangeTable() {}

    public static Sheet sheet(ProgrammeChanges changes, Language language) {
        var messages = Messages.of(language);
        var words = ReleaseWords.of(changes, language);
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        changes.activities()
                .forEach(d -> rows.add(
                        row("", words.subject(d), start(d.activity()), words.kind(d), words.was(d), words.is(d))));
        changes.people()
                .forEach(d -> rows.add(row(
                        words.person(d.person()),
                        words.title(d.activity()),
                        start(d.activity()),
                        words.kind(d),
                        words.was(d),
                        words.is(d))));
        var headers = Stream.of(
                        "release.column-person",
                        "release.column-what",
                        "release.column-start",
                        "release.column-kind",
                        "release.column-was",
                        "release.column-is")
                .map(messages::text)
                .toList();
        return new Sheet(messages.text("release.changes"), headers, rows);
    }

    private static List<@Nullable Object> row(
            String person, String what, @Nullable LocalDateTime start, String kind, String was, String is) {
        var row = new ArrayList<@Nullable Object>();
        row.add(person);
        row.add(what);
        row.add(start);
        row.addAll(List.of(kind, was, is));
        return row;
    }

    private static @Nullable LocalDateTime start(@Nullable Activity activity) {
        return activity == null || activity.when() == null
                ? null
                : activity.when().start();
    }
}
