package org.hallwright.ui.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.hallwright.domain.roster.Exhibitor;

/// An exhibitor as the table shows it, in the user's language.
///
/// @param words by column; a column without a word has none
/// @param folded all that the filter looks at
record ShownExhibitor(Exhibitor exhibitor, Standing standing, Map<RosterColumn, String> words, String folded) {
    String words(RosterColumn column) {
        return words.getOrDefault(column, "");
    }

    /// Text as it is compared: without case, width and compatibility forms.
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
