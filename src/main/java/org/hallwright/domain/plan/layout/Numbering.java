package org.hallwright.domain.plan.layout;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hallwright.domain.plan.check.BoothNumbers;

/// Booth numbers along aisles as the trade gives them: odd on one side and even on the other, a hundred per aisle.
///
/// @param style whether an aisle is told by its hundred or by a letter
/// @param prefix what stands before, such as a hall's letter
/// @param suffix what stands behind
/// @param first the number of the first booth
/// @param digits how many digits a number has at least
/// @param along step from one booth to the next along an aisle
/// @param across step over the aisle
/// @param step from one aisle to the next; with letters each aisle begins anew
public record Numbering(
        Style style, String prefix, String suffix, int first, int digits, int along, int across, int step) {
    private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d{1,7})");
    private static final int LETTERS = 26;

    /// How aisles are told apart.
    public enum Style {
        /// By number, as in `A101`: hall, aisle, booth.
        HUNDREDS,
        /// By letter, as in `3B-17`: hall, aisle, booth.
        LETTERS
    }

    /// @throws IllegalArgumentException if steps could not tell booths apart
    public Numbering {
        if (first < 0 || along < 1 || across < 0 || step < 1 || digits < 0) {
            throw new IllegalArgumentException("Numbers begin at 0 or above and go up");
        }
    }

    /// Reads a first number such as `A101`; a text that does not end with digits becomes the prefix of 1, 2, 3.
    /// Full-width letters and digits, as a Chinese keyboard types them, become usual ones.
    public static Numbering from(String firstNumber) {
        var text = Normalizer.normalize(firstNumber, Normalizer.Form.NFKC).strip();
        var matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return hundreds(text, 1, 1);
        }
        var digits = matcher.group(2);
        return hundreds(matcher.group(1), Integer.parseInt(digits), digits.length());
    }

    /// Numbers as new booths of a hall get them: its code and from 101 on.
    public static Numbering ofHall(String code) {
        return from(code + "101");
    }

    /// Grid references of a hall, such as `3B-17`.
    public static Numbering grid(String hall) {
        return new Numbering(Style.LETTERS, hall, "", 1, 2, 2, 1, 100);
    }

    private static Numbering hundreds(String prefix, int first, int digits) {
        return new Numbering(Style.HUNDREDS, prefix, "", first, digits, 2, 1, 100);
    }

    public Numbering withStep(int newStep) {
        return new Numbering(style, prefix, suffix, first, digits, along, across, newStep);
    }

    public Numbering withFirst(int newFirst) {
        return new Numbering(style, prefix, suffix, newFirst, digits, along, across, step);
    }

    /// The same with steps along and over the aisle.
    public Numbering stepping(int newAlong, int newAcross) {
        return new Numbering(style, prefix, suffix, first, digits, newAlong, newAcross, step);
    }

    public Numbering between(String newPrefix, String newSuffix) {
        return new Numbering(style, newPrefix, newSuffix, first, digits, along, across, step);
    }

    /// The same with aisles so far apart that a row of that many booths does not run into the next.
    public Numbering forRowsOf(int places) {
        var roomy = step;
        while (style == Style.HUNDREDS && along * places > roomy - across) {
            roomy *= 10;
        }
        return withStep(roomy);
    }

    /// The number of a booth in rows that stand back to back.
    public String of(int row, int place) {
        return of((row + 1) / 2, row > 0 && row % 2 == 0, place);
    }

    /// The number of a booth on an aisle.
    ///
    /// @param aisle from 0
    /// @param beyond whether it stands on the far side of the aisle
    /// @param place from 0 along the aisle
    public String of(int aisle, boolean beyond, int place) {
        var inAisle = first + along * place + (beyond ? across : 0);
        return style == Style.LETTERS
                ? prefix + letters(aisle) + "-" + digits(inAisle) + suffix
                : text(inAisle + aisle * step);
    }

    /// A, B, … Z, AA, AB, …
    private static String letters(int aisle) {
        var rest = aisle / LETTERS;
        return (rest == 0 ? "" : letters(rest - 1)) + (char) ('A' + aisle % LETTERS);
    }

    /// The first number of the next free aisle, so that nothing collides with the numbers taken.
    public Numbering after(Collection<String> taken) {
        var highest = taken.stream()
                .map(NUMBER::matcher)
                .filter(m -> m.matches() && m.group(1).equals(prefix))
                .mapToInt(m -> Integer.parseInt(m.group(2)))
                .max();
        if (highest.isEmpty() || highest.getAsInt() < first) {
            return this;
        }
        return withFirst(first + ((highest.getAsInt() - first) / step + 1) * step);
    }

    /// The lowest number from the first on that is not taken in any spelling.
    public String next(Collection<String> taken) {
        var signs = taken.stream().map(BoothNumbers::normal).collect(Collectors.toSet());
        return next(each -> signs.contains(BoothNumbers.normal(each)));
    }

    String next(Predicate<String> isTaken) {
        var number = first;
        while (isTaken.test(text(number))) {
            number++;
        }
        return text(number);
    }

    /// The first number as on the sign.
    public String start() {
        return of(0, false, 0);
    }

    private String text(int number) {
        return prefix + digits(number) + suffix;
    }

    private String digits(int number) {
        return String.format(Locale.ROOT, "%0" + Math.max(1, digits) + "d", number);
    }
}
