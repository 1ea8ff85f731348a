package org.hallwright.solver.fill.rows;

import org.hallwright.solver.fill.floor.Cause;

/// An aisle that runs across all rows, from one x to another.
///
/// @param cause what it is there for: ways between rows, the main aisle, or a fire break
public record CrossAisle(double lo, double hi, Cause cause) {
    public double width() {
        return hi - lo;
    }
}
