package org.hallwright.solver.fill.rows;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.solver.fill.floor.Span;

/// The part of all rows between two cross aisles, or between one and the end of the hall.
///
/// @param openLeft whether it ends at a cross aisle there, so that people get out
public record Stretch(double from, double to, boolean openLeft, boolean openRight) {
    /// The stretches that the aisles leave between the ends of the hall.
    public static List<Stretch> between(double minX, double maxX, List<CrossAisle> aisles) {
        var stretches = new ArrayList<Stretch>();
        var from = minX;
        var open = false;
        for (var aisle : aisles) {
            if (aisle.lo() - from > Span.HAIR) {
                stretches.add(new Stretch(from, aisle.lo(), open, true));
            }
            from = aisle.hi();
            open = true;
        }
        if (maxX - from > Span.HAIR) {
            stretches.add(new Stretch(from, maxX, open, false));
        }
        return stretches;
    }

    public double length() {
        return to - from;
    }
}
