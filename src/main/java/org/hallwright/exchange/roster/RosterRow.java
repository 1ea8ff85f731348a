package org.hallwright.exchange.roster;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.roster.intake.ImportedRow;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.roster.record.SideBySide;
import org.hallwright.exchange.table.TableRow;

/// What one row says, or several rows of one company together: words by field, and the columns that no field takes.
record RosterRow(int number, Map<RosterField, String> words, Map<String, String> custom) {
    private static final Set<RosterField> LISTS = Set.of(
            RosterField.BOOTH,
            RosterField.CATEGORY,
            RosterField.WISHED_BOOTHS,
            RosterField.NEAR,
            RosterField.AWAY,
            RosterField.ATTENDED);

    /// Columns whose first things are one thing, and so on: a table may have a row for each exhibit of a company.
    private static final List<Set<RosterField>> TOGETHER = List.of(
            EnumSet.range(RosterField.DOCUMENT, RosterField.DOCUMENT_RECEIVED),
            EnumSet.range(RosterField.EXHIBIT, RosterField.EXHIBIT_LINK));

    static RosterRow of(TableRow row, HeaderMatch match, List<String> headers, List<Integer> customColumns) {
        var words = new EnumMap<RosterField, String>(RosterField.class);
        match.columns().forEach((field, column) -> {
            var cell = row.cell(column).strip();
            if (!cell.isEmpty()) {
                words.put(field, cell);
            }
        });
        var custom = new TreeMap<String, String>();
        for (var column : customColumns) {
            if (!row.cell(column).isBlank()) {
                custom.put(headers.get(column), row.cell(column).strip());
            }
        }
        return new RosterRow(row.number(), words, custom);
    }

    /// What a file said when it was imported before.
    static RosterRow of(ImportedRow imported) {
        var words = new EnumMap<RosterField, String>(RosterField.class);
        imported.words().forEach((key, word) -> RosterField.of(key).ifPresent(field -> words.put(field, word)));
        return new RosterRow(0, words, imported.custom());
    }

    /// What this row says, to be compared with when the file comes again.
    ImportedRow over(ImportedRow earlier, List<String> placed) {
        var byKey = new TreeMap<String, String>();
        words.forEach((field, word) -> byKey.put(field.key(), word));
        return new ImportedRow(earlier.id(), earlier.exhibitor(), earlier.shape(), byKey, custom, placed);
    }

    RosterRow without(Set<RosterField> fields, Set<String> headers) {
        var left = new EnumMap<RosterField, String>(RosterField.class);
        left.putAll(words);
        left.keySet().removeAll(fields);
        var others = new TreeMap<>(custom);
        others.keySet().removeAll(headers);
        return new RosterRow(number, left, others);
    }

    String get(RosterField field) {
        return words.getOrDefault(field, "");
    }

    boolean has(RosterField field) {
        return words.containsKey(field);
    }

    Name name() {
        return name(RosterField.NAME, RosterField.NAME_EN, RosterField.NAME_ZH);
    }

    /// A name from a column that may hold either language and from one for each.
    Name name(RosterField either, RosterField english, RosterField chinese) {
        var guessed = Name.guess(get(either));
        return Name.of(has(english) ? get(english) : guessed.en(), has(chinese) ? get(chinese) : guessed.zh());
    }

    /// Both rows of one company as one: lists are joined, of other fields the earlier row's words stay.
    RosterRow with(RosterRow later) {
        var joined = new EnumMap<RosterField, String>(RosterField.class);
        joined.putAll(words);
        TOGETHER.forEach(columns -> SideBySide.join(joined, later.words, columns));
        later.words.forEach((field, word) ->
                joined.merge(field, word, (a, b) -> LISTS.contains(field) && !a.equals(b) ? a + "; " + b : a));
        var others = new TreeMap<>(later.custom);
        others.putAll(custom);
        return new RosterRow(number, joined, others);
    }

    /// The fields of which a later row says something else that would be lost.
    Set<RosterField> contradictedBy(RosterRow later) {
        var fields = new LinkedHashSet<RosterField>();
        later.words.forEach((field, word) -> {
            if (!LISTS.contains(field)
                    && TOGETHER.stream().noneMatch(columns -> columns.contains(field))
                    && field != RosterField.NAME
                    && has(field)
                    && !get(field).equals(word)) {
                fields.add(field);
            }
        });
        return fields;
    }

    /// What is said of words that the field cannot hold.
    Problem unknown(RosterField field, String words, Name exhibitor) {
        return Problem.of(
                Severity.WARNING,
                "roster-words-unknown",
                Where.row(number, exhibitor.enFirst()),
                number,
                field.english(),
                words);
    }
}
