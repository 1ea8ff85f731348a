package org.hallwright.exchange.roster;

import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.i18n.Language;

/// A value of the roster that somebody edited after a file gave it, and that the file now says otherwise.
///
/// @param row of the file
/// @param yours the exhibitor as it is in the roster
/// @param column key of the field, or the header of a column that no field takes
/// @param others who or what the roster names there, for a field that names others; else empty
/// @param file the file's words
/// @param isNews whether the file has changed as well, so that both sides differ from what it gave last time
/// @param isTaken whether the user chose the file's
public record KeptValue(
        int row, Exhibitor yours, String column, String others, String file, boolean isNews, boolean isTaken) {
    KeptValue taken(boolean take) {
        return new KeptValue(row, yours, column, others, file, isNews, take);
    }

    /// By which the choice for this value is remembered, whatever else the file says.
    public String key() {
        return yours.id().value() + "/" + column;
    }

    /// Told as a problem of the file, a graver one where it has news that are not taken.
    Problem problem() {
        var name = yours.name().enFirst();
        return Problem.of(
                isNews ? Severity.WARNING : Severity.NOTE,
                "value-kept",
                Where.row(row, name),
                row,
                name,
                columnName(Language.EN),
                yours(Language.EN),
                file);
    }

    /// The name of the field in a language, or the header of the custom column.
    public String columnName(Language language) {
        return RosterField.of(column)
                .map(f -> language == Language.ZH ? f.chinese() : f.english())
                .orElse(column);
    }

    /// What the roster has, in words.
    public String yours(Language language) {
        if (!others.isEmpty()) {
            return others;
        }
        return RosterField.of(column)
                .map(f -> FieldWords.shown(f, yours, language))
                .orElseGet(() -> yours.custom().getOrDefault(column, ""));
    }
}
