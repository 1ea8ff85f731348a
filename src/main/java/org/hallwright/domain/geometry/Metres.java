package org.hallwright.domain.geometry;

/// Rounding and comparison of lengths, of which every one in the model is a whole number of millimetres.
public final class Metres {
    private Metres() {}

    /// The nearest whole millimetre, in metres.
    ///
    /// @throws IllegalArgumentException if it is not a finite number or beyond 100 km
    public static double round(double metres) {
        if (!(Math.abs(metres) <= 100_000)) {
            throw new IllegalArgumentException("Not a length on a plan: " + metres);
        }
        return Math.rint(metres * 1000) / 1000 + 0.0;
    }

    public static int toMillimetres(double metres) {
        return (int) Math.rint(metres * 1000);
    }

    public static double fromMillimetres(long millimetres) {
        return millimetres / 1000.0;
    }
}
