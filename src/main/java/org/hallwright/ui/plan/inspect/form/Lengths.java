package org.hallwright.ui.plan.inspect.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.hallwright.domain.geometry.Metres;

/// Lengths as they are typed into a field: metres with a point or a comma, with or without `m`.
public final class Lengths {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)");

    private Lengths() {}

    /// Empty where the text is no number or not on any plan.
    public static OptionalDouble parse(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceFirst("(?i)\\s*(m|米|°)$", "")
                .replace(',', '.');
        try {
            return NUMBER.matcher(plain).matches()
                    ? OptionalDouble.of(Metres.round(Double.parseDouble(plain)))
                    : OptionalDouble.empty();
        } catch (IllegalArgumentException notALength) {
            return OptionalDouble.empty();
        }
    }

    public static String text(double metres) {
        return new BigDecimal(String.valueOf(Metres.round(metres)))
                .stripTrailingZeros()
                .toPlainString();
    }
}
