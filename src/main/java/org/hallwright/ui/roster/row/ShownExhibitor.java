package org.hallwright.ui.roster.row;

import java.util.Map;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.query.Subject;
import org.hallwright.ui.roster.column.OwnColumn;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;

/// An exhibitor as the table shows it, in the user's language.
///
/// @param booths how many booths are its own
/// @param boothArea square metres of those
/// @param words by column; a column without a word has none
/// @param subject what queries look at
public record ShownExhibitor(
        Exhibitor exhibitor,
        Standing standing,
        int booths,
        double boothArea,
        Map<RosterColumn, String> words,
        Subject subject) {
    public String words(ShownColumn column) {
        return column instanceof OwnColumn own
                ? exhibitor.custom().getOrDefault(own.header(), "")
                : words.getOrDefault(column, "");
    }

    /// What a figure's column says as a number, 0 for none.
    public double figure(ShownColumn column) {
        return subject.numbers().getOrDefault(column.field().key(), 0.0);
    }
}
