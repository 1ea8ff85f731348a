package org.hallwright.solver.fill.floor;

/// The pattern of rows: how wide a place is, how deep a row, how wide the aisles.
///
/// @param width of the smallest booth along the front, the unit in which room is counted
/// @param depth of a row
public record Pattern(double width, double depth, FillLimits limits) {
    /// The pattern with aisles so much wider, for what rounding may take from them.
    public Pattern widenedBy(double slack) {
        return slack == 0 ? this : new Pattern(width, depth, limits.withAisle(limits.aisle() + slack));
    }

    public double aisle() {
        return limits.aisle();
    }

    /// The share of the floor that rows back to back can take: d / (d + a/2), and across rows L / (L + a).
    public double limit() {
        var rows = depth / (depth + aisle() / 2);
        if (limits.rowLength() < width) {
            return rows;
        }
        var row = places(limits.rowLength()) * width;
        return rows * row / (row + aisle());
    }

    public int places(double length) {
        return (int) Math.floor((length + Span.HAIR) / width);
    }
}
