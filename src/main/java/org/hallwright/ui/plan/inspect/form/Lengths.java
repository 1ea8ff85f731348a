package org.hallwright.ui.plan.inspect.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.hallwright.domain.geometry.Metres;

/// Lengths and other figures as they are typed into a field, with a point or a comma.
///
/// A length is in metres unless a unit stands behind it: `12.5`, `12,5 m`, `41 ft`, `41' 6"`, `950 mm`, `3 米`.
public final class Lengths {
    /// Metres in a foot, exactly.
    public static final double FOOT = 0.3048;

    private static final double GRAVITY = 9.80665;
    private static final String NUMBER = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)";
    private static final String FEET = "\\s*(?:ft|feet|foot|['′’]|英尺)";
    private static final String INCHES = "\\s*(?:in|inch|inches|[\"″”]|''|′′|英寸)";
    private static final Pattern FIGURE = Pattern.compile(NUMBER);
    private static final Pattern MEASURE = Pattern.compile("(" + NUMBER + ")\\s*(\\D*)");
    private static final Pattern FEET_INCHES =
            Pattern.compile("(\\d+)" + FEET + "\\s*(" + NUMBER + ")" + "(?:" + INCHES + ")?");

    private Lengths() {}

    /// Metres; empty where the text is no length or not on any plan.
    public static OptionalDouble parse(String text) {
        return parse(text, 1);
    }

    /// Metres, where a figure without a unit is in one of so many metres.
    public static OptionalDouble parse(String text, double unit) {
        var plain = plain(text);
        var both = FEET_INCHES.matcher(plain);
        if (both.matches()) {
            var inches = Double.parseDouble(both.group(2));
            return inches >= 0 && inches < 12
                    ? metres((Double.parseDouble(both.group(1)) + inches / 12) * FOOT)
                    : OptionalDouble.empty();
        }
        var measure = MEASURE.matcher(plain);
        if (!measure.matches()) {
            return OptionalDouble.empty();
        }
        var factor = measure.group(2).isEmpty() ? unit : metresIn(measure.group(2));
        return factor == 0 ? OptionalDouble.empty() : metres(Double.parseDouble(measure.group(1)) * factor);
    }

    /// A figure that is no length, such as an angle or a load; what it is counted in may stand behind it.
    ///
    /// @param units what may, in lower case
    public static OptionalDouble figure(String text, String... units) {
        var plain = plain(text);
        for (var unit : units) {
            if (plain.endsWith(unit)) {
                plain = plain.substring(0, plain.length() - unit.length()).strip();
                break;
            }
        }
        return FIGURE.matcher(plain).matches() ? metres(Double.parseDouble(plain)) : OptionalDouble.empty();
    }

    /// Kilonewtons per square metre, from those or from tonnes per square metre.
    public static OptionalDouble load(String text) {
        var tonnes = plain(text).matches(".*(t/m2|t|吨/m2|吨/平方米|吨)$");
        if (!tonnes) {
            return figure(text, "kn/m2", "kn");
        }
        var figure = figure(text, "t/m2", "吨/m2", "吨/平方米", "吨", "t");
        return figure.isPresent() ? metres(figure.getAsDouble() * GRAVITY) : figure;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(',', '.');
    }

    private static OptionalDouble metres(double value) {
        try {
            return OptionalDouble.of(Metres.round(value));
        } catch (IllegalArgumentException tooFar) {
            return OptionalDouble.empty();
        }
    }

    /// 0 where it is no unit.
    private static double metresIn(String unit) {
        return switch (unit) {
            case "m", "米" -> 1;
            case "cm", "厘米" -> 0.01;
            case "mm", "毫米" -> 0.001;
            case "ft", "feet", "foot", "'", "′", "’", "英尺" -> FOOT;
            case "in", "inch", "inches", "\"", "″", "”", "''", "′′", "英寸" -> FOOT / 12;
            default -> 0;
        };
    }

    public static String text(double metres) {
        return new BigDecimal(String.valueOf(Metres.round(metres)))
                .stripTrailingZeros()
                .toPlainString();
    }
}
