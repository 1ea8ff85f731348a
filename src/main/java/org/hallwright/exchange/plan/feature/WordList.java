package org.hallwright.exchange.plan.feature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Several words as one, for formats without lists: joined by `;`, which a word itself bears behind a backslash.
public final class WordList {
    private static final char BETWEEN = ';';
    private static final char ESCAPE = '\\';

    private WordList() {}

    public static String join(Collection<String> words) {
        return words.stream()
                .map(word -> word.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining(";"));
    }

    /// The words that are not blank, without blanks around them.
    public static List<String> split(String joined) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var i = 0; i < joined.length(); i++) {
            var c = joined.charAt(i);
            var next = i + 1 < joined.length() ? joined.charAt(i + 1) : 0;
            if (c == ESCAPE && (next == BETWEEN || next == ESCAPE)) {
                word.append(next);
                i++;
            } else if (c == BETWEEN) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words.stream().map(String::strip).filter(w -> !w.isEmpty()).toList();
    }
}
