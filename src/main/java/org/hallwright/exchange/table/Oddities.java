package org.hallwright.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;

/// What is odd in a file though it could be read: each kind is told once, with how often and where first.
final class Oddities {
    /// What the usual spreadsheet programs hold in a cell.
    static final int LONGEST_CELL = 32_767;

    private static final char FIRST_ODD = '\u00A0';
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u00A0\\u2000-\\u200A\\u202F]");
    /// What stands where bytes were no character of the encoding.
    private static final char GARBLED = '\uFFFD';

    private static final char GREEK = '\u0370';
    private static final char AFTER_CYRILLIC = '\u0530';

    /// Letters that look like Latin ones, in one word with those.
    private static final Pattern MIXED = Pattern.compile(
            "\\p{IsLatin}[\\p{IsCyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]|[\\p{IsCyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]\\p{IsLatin}");
    private static final Pattern LINE_END = Pattern.compile("\"[^\"]*+\"|\r\n|\r|\n");

    private final Map<String, Place> first = new LinkedHashMap<>();
    private final List<Problem> ofFile = new ArrayList<>();

    /// Where a kind was first seen, and how often by now.
    private record Place(int row, String column, int times) {}

    /// @param row as the user's program counts it, from 1
    /// @param column from 0
    void cell(int row, int column, String text) {
        if (text.length() > LONGEST_CELL) {
            at("cells-long", row, column);
        }
        if (isPlain(text)) {
            return;
        }
        if (INVISIBLE.matcher(text).find()) {
            at("cells-invisible", row, column);
        }
        if (text.indexOf(GARBLED) >= 0) {
            at("cells-garbled", row, column);
        }
        if (mayMix(text) && MIXED.matcher(text).find()) {
            at("cells-mixed", row, column);
        }
    }

    void at(String rule, int row, int column) {
        at(rule, row, letters(column));
    }

    /// @param column the name by which the user knows it
    void at(String rule, int row, String column) {
        first.merge(rule, new Place(row, column, 1), (a, b) -> new Place(a.row, a.column, a.times + 1));
    }

    void file(String rule, Object... args) {
        ofFile.add(Problem.of(Severity.NOTE, rule, Where.NOWHERE, args));
    }

    /// Ends of lines of more than one system, first where they change; those within quotes belong to a cell.
    void lineEnds(String text) {
        var ends = LINE_END.matcher(text);
        var usual = "";
        var line = 1;
        while (ends.find()) {
            var end = ends.group();
            if (end.startsWith("\"")) {
                line += (int) end.lines().count() - 1;
                continue;
            }
            if (!usual.isEmpty() && !usual.equals(end)) {
                ofFile.add(Problem.of(Severity.NOTE, "line-ends-mixed", Where.row(line, ""), line));
                return;
            }
            usual = end;
            line++;
        }
    }

    List<Problem> problems() {
        var all = new ArrayList<>(ofFile);
        first.forEach((rule, place) -> all.add(Problem.of(
                Severity.NOTE,
                rule,
                Where.row(place.row, place.column),
                place.times,
                place.row,
                place.column,
                LONGEST_CELL)));
        return all;
    }

    private static boolean mayMix(String text) {
        return text.chars().anyMatch(c -> c >= GREEK && c < AFTER_CYRILLIC);
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_ODD) {
                return false;
            }
        }
        return true;
    }

    /// The column's name in a spreadsheet: A, B, … Z, AA.
    static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
