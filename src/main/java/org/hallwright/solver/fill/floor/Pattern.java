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

    /// The share of endless floor that rows back to back can take where nothing ends them: d / (d + a/2).
    public double rowsLimit() {
        return depth / (depth + aisle() / 2);
    }

    /// The share that is left of it by the aisles across that rows of length L need, if their length has a limit:
    /// L / (L + a) of it.
    public double limit() {
        if (limits.rowLength() < width) {
            return rowsLimit();
        }
        var row = places(limits.rowLength()) * width;
        return rowsLimit() * row / (row + aisle());
    }

    public int places(double length) {
        return (int) Math.floor((length + Span.HAIR) / width);
    }
}
