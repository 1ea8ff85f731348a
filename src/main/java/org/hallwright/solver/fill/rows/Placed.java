package org.hallwright.solver.fill.rows;

/// A booth in the coordinates of a frame: its lower left corner, and how many quarter turns its front is from
/// looking down.
///
/// @param width along the front
public record Placed(int row, double x, double y, double width, double depth, int quarters) {
    public double extentX() {
        return quarters % 2 == 0 ? width : depth;
    }

    public double extentY() {
        return quarters % 2 == 0 ? depth : width;
    }

    public double area() {
        return width * depth;
    }

    /// The middle of the floor before its front, so far out.
    public double[] before(double distance) {
        var midX = x + extentX() / 2;
        var midY = y + extentY() / 2;
        return switch (quarters) {
            case 0 -> new double[] {midX, y - distance};
            case 1 -> new double[] {x + depth + distance, midY};
            case 2 -> new double[] {midX, y + depth + distance};
            default -> new double[] {x - distance, midY};
        };
    }

    public double[] rectangle() {
        return new double[] {x, y, x + extentX(), y + extentY()};
    }
}
