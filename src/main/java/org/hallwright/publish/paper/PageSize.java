package org.hallwright.publish.paper;

/// A size of paper, in points when held upright.
public enum PageSize {
    A4(210, 297),
    A3(297, 420),
    A2(420, 594),
    A1(594, 841),
    A0(841, 1189);

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final double width;
    private final double height;

    PageSize(double width_mm, double height_mm) {
        this.width = width_mm * POINTS_PER_MM;
        this.height = height_mm * POINTS_PER_MM;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// How much larger than A4 its letters may be, since it is read from farther away.
    double letters() {
        return Math.max(1, Math.min(2, width / A3.width));
    }
}
