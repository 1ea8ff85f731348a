package org.hallwright.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Several things in one cell of a table: semicolons or line breaks stand between them, and what holds one itself
/// stands in quotes, so that `split(join(x))` is always `x` but for blanks around and lists in which all is blank.
///
/// Columns of which the first things belong together, then the second ones, and so on, keep blanks between semicolons.
public final class CellList {
    private static final String SEPARATORS = ";；\n\r";

    private CellList() {}

    /// Each thing without blanks around, empty where nothing stands between two semicolons; none for an empty cell.
    public static List<String> split(String cell) {
        if (cell.isBlank()) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        var start = 0;
        while (start <= cell.length()) {
            var end = endOf(cell, start);
            parts.add(bare(cell.substring(start, end)));
            var isPair = end + 1 < cell.length() && cell.charAt(end) == '\r' && cell.charAt(end + 1) == '\n';
            start = end + (isPair ? 2 : 1);
        }
        return parts;
    }

    /// Empty where all of them are.
    public static String join(List<String> parts) {
        return parts.stream().allMatch(String::isBlank)
                ? ""
                : parts.stream().map(CellList::quoted).collect(Collectors.joining("; "));
    }

    private static String quoted(String part) {
        var isPlain = !part.startsWith("\"") && part.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0);
        return isPlain ? part : '"' + part.replace("\"", "\"\"") + '"';
    }

    private static String bare(String part) {
        var text = part.strip();
        return isQuoted(text) ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    private static boolean isQuoted(String text) {
        return text.startsWith("\"") && closing(text, 0) == text.length() - 1;
    }

    private static int endOf(String cell, int start) {
        var first = start;
        while (first < cell.length() && Character.isWhitespace(cell.charAt(first)) && isInside(cell.charAt(first))) {
            first++;
        }
        if (first < cell.length() && cell.charAt(first) == '"') {
            var after = closing(cell, first) + 1;
            while (after > 0
                    && after < cell.length()
                    && Character.isWhitespace(cell.charAt(after))
                    && isInside(cell.charAt(after))) {
                after++;
            }
            if (after > 0 && (after == cell.length() || !isInside(cell.charAt(after)))) {
                return after;
            }
        }
        var end = start;
        while (end < cell.length() && isInside(cell.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isInside(char c) {
        return SEPARATORS.indexOf(c) < 0;
    }

    /// Where the quote that opens there is closed; -1 where it is not, and then it is a sign like any other.
    private static int closing(String cell, int opening) {
        for (var i = opening + 1; i < cell.length(); i++) {
            if (cell.charAt(i) == '"') {
                if (i + 1 < cell.length() && cell.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
