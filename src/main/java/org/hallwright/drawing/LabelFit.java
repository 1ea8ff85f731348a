package org.hallwright.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// A short text as it fits into a box: its lines, evenly filled, and the size of its letters.
///
/// @param size of the letters (em), in the unit of the box
public record LabelFit(List<String> lines, double size) {
    /// Height of a line in sizes of its letters.
    public static final double LEADING = 1.18;

    private static final int LEAST_LETTERS = 7;
    private static final int WIDE = 4;

    /// The largest of few lines that fits; at the smallest size words are cut with an ellipsis, and where too
    /// little would be left to tell what it is there is no label.
    ///
    /// @param emWidth width of a text at letter size 1
    public static Optional<LabelFit> into(Box box, String text, ToDoubleFunction<String> emWidth) {
        return fitting(box, breaks(text, box.mostLines(), emWidth))
                .or(() -> cut(box, text, emWidth))
                .filter(fit -> !fit.lines().isEmpty());
    }

    /// Where a label goes and what it may look like.
    ///
    /// @param least smallest size of letters
    /// @param most largest size of letters
    public record Box(double width, double height, double least, double most, int mostLines) {}

    /// One way to break a text.
    ///
    /// @param widest em width of its widest line
    public record Break(List<String> lines, double widest) {}

    /// The best break into one line, two lines and so on; breaks that widen nothing are left out.
    public static List<Break> breaks(String text, int mostLines, ToDoubleFunction<String> emWidth) {
        var pieces = TextPieces.of(text);
        var breaks = new ArrayList<Break>();
        for (var n = 1; n <= Math.min(mostLines, pieces.size()); n++) {
            var lines = n == 1 ? List.of(text.strip()) : balanced(pieces, n, emWidth);
            var widest = lines.stream().mapToDouble(emWidth).max().orElse(0);
            if (breaks.isEmpty() || widest < breaks.getLast().widest() * 0.97) {
                breaks.add(new Break(lines, widest));
            }
        }
        return breaks;
    }

    /// The break that allows the largest letters in the box, if they are large enough.
    public static Optional<LabelFit> fitting(Box box, List<Break> breaks) {
        LabelFit best = null;
        for (var b : breaks) {
            var bySides = Math.min(
                    box.width() / Math.max(b.widest(), 1e-9),
                    box.height() / (b.lines().size() * LEADING));
            var size = Math.min(box.most(), bySides);
            if (size >= box.least() && (best == null || size > best.size() * 1.02)) {
                best = new LabelFit(b.lines(), size);
            }
        }
        return Optional.ofNullable(best);
    }

    /// The text at the smallest size, cut where it must be.
    static Optional<LabelFit> cut(Box box, String text, ToDoubleFunction<String> emWidth) {
        var lineCount = (int) Math.min(box.mostLines(), box.height() / (box.least() * LEADING));
        var width = box.width() / box.least();
        if (lineCount < 1 || width < 3) {
            return Optional.empty();
        }
        var lines = wordByWord(text, lineCount, width, emWidth);
        return isTelling(lines) ? Optional.of(new LabelFit(lines, box.least())) : Optional.empty();
    }

    /// Whether what is left of a cut text says enough: two lines do, and of one line two Chinese characters or seven
    /// letters.
    private static boolean isTelling(List<String> lines) {
        return lines.size() > 1
                || lines.stream()
                                .flatMapToInt(String::codePoints)
                                .map(c -> TextPieces.isWide(c) ? WIDE : 1)
                                .sum()
                        > LEAST_LETTERS;
    }

    /// Fills lines with whole words; a word that is too wide for a line ends the label, cut with an ellipsis.
    private static List<String> wordByWord(String text, int lineCount, double width, ToDoubleFunction<String> emWidth) {
        var pieces = TextPieces.of(text);
        var lines = new ArrayList<String>();
        var next = 0;
        while (next < pieces.size() && lines.size() < lineCount) {
            var from = next;
            var line = new StringBuilder();
            while (next < pieces.size() && emWidth.applyAsDouble((line + pieces.get(next)).stripTrailing()) <= width) {
                line.append(pieces.get(next++));
            }
            var isLast = next < pieces.size() && (lines.size() + 1 == lineCount || next == from);
            if (isLast) {
                lines.add(TextLines.cut(String.join("", pieces.subList(from, pieces.size())), width, emWidth));
                break;
            }
            lines.add(line.toString().stripTrailing());
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /// Splits pieces into lines so that the widest is as narrow as can be.
    private static List<String> balanced(List<String> pieces, int lineCount, ToDoubleFunction<String> emWidth) {
        var widths = pieces.stream().mapToDouble(emWidth).toArray();
        double low = 0, high = 0;
        for (var w : widths) {
            low = Math.max(low, w);
            high += w;
        }
        for (var i = 0; i < 12; i++) {
            var middle = (low + high) / 2;
            if (filled(pieces, widths, middle).size() <= lineCount) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return filled(pieces, widths, high);
    }

    private static List<String> filled(List<String> pieces, double[] widths, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var used = 0.0;
        for (var i = 0; i < widths.length; i++) {
            if (used > 0 && used + widths[i] > width + 1e-9) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            line.append(pieces.get(i));
            used += widths[i];
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
