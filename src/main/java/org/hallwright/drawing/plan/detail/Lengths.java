package org.hallwright.drawing.plan.detail;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Lengths and areas as they stand on drawings, the same in every language.
public final class Lengths {
    private Lengths() {}

    public static String metres(double metres) {
        return format("#,##0.##").format(metres) + " m";
    }

    public static String squareMetres(double area) {
        return format("#,##0.#").format(area) + " m²";
    }

    /// The sides of a rectangle.
    public static String size(double width, double depth) {
        var format = format("#,##0.##");
        return format.format(width) + " × " + format.format(depth) + " m";
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
