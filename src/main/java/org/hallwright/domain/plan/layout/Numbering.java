package org.hallwright.domain.plan.layout;

import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hallwright.domain.plan.check.BoothNumbers;

/// Booth numbers in rows as the trade gives them: odd on one side of an aisle, even on the other, a hundred per
/// aisle.
///
/// @param prefix what stands before the digits, such as a hall's letter
/// @param first the number of the first booth
/// @param digits how many digits a number has at least
/// @param step from one aisle to the next
public record Numbering(String prefix, int first, int digits, int step) {
    private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d{1,7})");

    /// Reads a first number such as `A101`; a text that does not end with digits becomes the prefix of 1, 2, 3.
    /// Full-width letters and digits, as a Chinese keyboard types them, become usual ones.
    public static Numbering from(String firstNumber) {
        var text = Normalizer.normalize(firstNumber, Normalizer.Form.NFKC).strip();
        var matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return new Numbering(text, 1, 1, 100);
        }
        var digits = matcher.group(2);
        return new Numbering(matcher.group(1), Integer.parseInt(digits), digits.length(), 100);
    }

    /// The same with aisles so far apart that a row of that many booths does not run into the next.
    public Numbering forRowsOf(int places) {
        var roomy = step;
        while (2 * places > roomy - 1) {
            roomy *= 10;
        }
        return new Numbering(prefix, first, digits, roomy);
    }

    /// The number of a booth in rows that stand back to back.
    public String of(int row, int place) {
        var aisle = (row + 1) / 2;
        var acrossTheAisle = row > 0 && row % 2 == 0 ? 1 : 0;
        return text(first + aisle * step + 2 * place + acrossTheAisle);
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
        var aisles = (highest.getAsInt() - first) / step + 1;
        return new Numbering(prefix, first + aisles * step, digits, step);
    }

    /// The lowest number from the first on that is not taken in any spelling.
    public String next(Collection<String> taken) {
        var signs = taken.stream().map(BoothNumbers::normal).collect(Collectors.toSet());
        var number = first;
        while (signs.contains(BoothNumbers.normal(text(number)))) {
            number++;
        }
        return text(number);
    }

    /// The first number as on the sign.
    public String start() {
        return text(first);
    }

    private String text(int number) {
        return prefix + "0".repeat(Math.max(0, digits - String.valueOf(number).length())) + number;
    }
}
