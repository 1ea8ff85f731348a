package org.hallwright.ui.plan.tool;

import java.util.Collection;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.plan.layout.RowOfBooths;

/// How new booths are made: their size in metres, the aisle between rows, where rows run, the first number.
public record RowPattern(double width, double depth, double aisle, Direction direction, String firstNumber) {
    /// The usual standard booth of 3 × 3 m with aisles of 3 m.
    public static final RowPattern USUAL = new RowPattern(3, 3, 3, Direction.AUTO, "101");

    /// Where rows run on the plan.
    public enum Direction {
        /// Along the longer side of what is drawn.
        AUTO,
        ACROSS,
        UP
    }

    public RowPattern startingAt(String newFirstNumber) {
        return new RowPattern(width, depth, aisle, direction, newFirstNumber);
    }

    /// The rows that fill a rectangle.
    public RowOfBooths in(Bounds area) {
        var upright = switch (direction) {
            case AUTO -> area.height() > area.width();
            case ACROSS -> false;
            case UP -> true;
        };
        return new RowOfBooths(area, width, depth, aisle, upright);
    }

    /// The first number that collides with none of those taken.
    public RowPattern after(Collection<String> taken) {
        return startingAt(Numbering.from(firstNumber).after(taken).start());
    }
}
