package org.hallwright.ui.plan.tool;

import org.hallwright.domain.geometry.Metres;

/// Lengths as they stand on ghosts and in hints, in metres and without needless zeros.
public final class Figures {
    private Figures() {}

    public static String metres(double metres) {
        var rounded = Metres.round(metres);
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    public static String size(double width, double depth) {
        return metres(width) + " × " + metres(depth);
    }

    /// Square metres with at most one decimal.
    public static String area(double squareMetres) {
        return metres(Math.rint(squareMetres * 10) / 10);
    }
}
