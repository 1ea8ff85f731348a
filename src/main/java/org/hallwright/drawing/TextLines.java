package org.hallwright.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Breaks running text into lines of a given width.
public final class TextLines {
    private static final String ELLIPSIS = "…";

    private TextLines() {}

    /// All lines; a word that is wider than the line is cut.
    ///
    /// @param width of a line, in the unit of the measure
    public static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.lines().toList()) {
            breakUp(paragraph, width, measure, lines);
        }
        return lines;
    }

    /// At most so many lines, the last of them cut with an ellipsis where more would follow.
    public static List<String> atMost(int most, String text, double width, ToDoubleFunction<String> measure) {
        var lines = of(text, width, measure);
        if (lines.size() <= most) {
            return lines;
        }
        if (most <= 0) {
            return List.of();
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        var rest = String.join(" ", lines.subList(most - 1, lines.size()));
        kept.set(most - 1, cut(rest, width, measure));
        return kept;
    }

    /// The text, or as much of it as fits with an ellipsis; empty where not even a letter fits.
    public static String cut(String text, double width, ToDoubleFunction<String> measure) {
        if (measure.applyAsDouble(text) <= width) {
            return text;
        }
        var codes = text.codePoints().toArray();
        int low = 0, high = codes.length - 1;
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (measure.applyAsDouble(new String(codes, 0, middle).stripTrailing() + ELLIPSIS) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : new String(codes, 0, low).stripTrailing() + ELLIPSIS;
    }

    /// The text with an ellipsis in each word that is wider than a line, for where a broken word would look worse than
    /// one that is not said to its end. A text without such words comes back as it is.
    public static String shortened(String text, double width, ToDoubleFunction<String> measure) {
        return TextPieces.of(text).stream()
                .map(piece -> shortenedPiece(piece, width, measure))
                .collect(Collectors.joining());
    }

    private static String shortenedPiece(String piece, double width, ToDoubleFunction<String> measure) {
        var word = piece.stripTrailing();
        return measure.applyAsDouble(word) <= width
                ? piece
                : cut(word, width, measure) + piece.substring(word.length());
    }

    private static void breakUp(String text, double width, ToDoubleFunction<String> measure, List<String> lines) {
        var line = "";
        for (var piece : TextPieces.of(text)) {
            var longer = line + piece;
            if (measure.applyAsDouble(longer.stripTrailing()) <= width) {
                line = longer;
                continue;
            }
            if (!line.isBlank()) {
                lines.add(line.stripTrailing());
            }
            line = chop(piece, width, measure, lines);
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
    }

    /// Adds full lines of a piece that is wider than a line and gives what is left.
    private static String chop(String piece, double width, ToDoubleFunction<String> measure, List<String> lines) {
        var rest = piece;
        while (measure.applyAsDouble(rest.stripTrailing()) > width && rest.codePointCount(0, rest.length()) > 1) {
            var codes = rest.codePoints().toArray();
            var fit = 1;
            while (fit < codes.length && measure.applyAsDouble(new String(codes, 0, fit + 1)) <= width) {
                fit++;
            }
            var line = new String(codes, 0, fit).stripTrailing();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            rest = new String(codes, fit, codes.length - fit);
        }
        return rest;
    }
}
