package org.hallwright.ui.plan.tool;

import java.util.Collection;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.plan.layout.RowOfBooths;
import org.hallwright.domain.plan.layout.RowOfBooths.CrossAisles;

/// How new booths are made: their size in metres, the aisle between rows, where rows run, the first number,
/// how many there are, and the aisles that cross them.
public record RowPattern(
        double width,
        double depth,
        double aisle,
        Direction direction,
        String firstNumber,
        Count count,
        CrossAisles cross) {
    /// The usual standard booth of 3 × 3 m with aisles of 3 m, as many as there is room for.
    public static final RowPattern USUAL = new RowPattern(3, 3, 3, Direction.AUTO, "101");

    /// As many booths as there is room for, in rows that no aisle crosses.
    public RowPattern(double width, double depth, double aisle, Direction direction, String firstNumber) {
        this(width, depth, aisle, direction, firstNumber, Count.AS_FITS, CrossAisles.NONE);
    }

    /// Where rows run on the plan.
    public enum Direction {
        /// Along the longer side of what is drawn.
        AUTO,
        ACROSS,
        UP
    }

    /// How large a block of rows is, whatever is dragged.
    ///
    /// @param places booths in a row, 0 for as many as fit
    /// @param rows 0 for as many as fit
    public record Count(int places, int rows) {
        public static final Count AS_FITS = new Count(0, 0);
    }

    public RowPattern startingAt(String newFirstNumber) {
        return new RowPattern(width, depth, aisle, direction, newFirstNumber, count, cross);
    }

    /// From the first number of a hall on.
    public RowPattern startingIn(String hallCode) {
        return startingAt(Numbering.ofHall(hallCode).start());
    }

    public RowPattern sized(double newWidth, double newDepth) {
        return new RowPattern(newWidth, newDepth, aisle, direction, firstNumber, count, cross);
    }

    public RowPattern counting(int places, int rows) {
        return new RowPattern(width, depth, aisle, direction, firstNumber, new Count(places, rows), cross);
    }

    public RowPattern crossedBy(CrossAisles newCross) {
        return new RowPattern(width, depth, aisle, direction, firstNumber, count, newCross);
    }

    /// Whether it says by itself how large a block is, so that a click places one.
    public boolean isCounted() {
        return !count.equals(Count.AS_FITS);
    }

    /// The rows between two corners. Where their number is set, they begin at the first corner and run towards the
    /// other, however far that is.
    public RowOfBooths between(Point from, Point to) {
        var drawn = Bounds.around(List.of(from, to));
        var rows = new RowOfBooths(drawn, width, depth, aisle, upright(drawn), cross);
        if (!isCounted()) {
            return rows;
        }
        var upright = rows.upright();
        var along = count.places() > 0
                ? rows.length(count.places())
                : Math.max(width, upright ? drawn.height() : drawn.width());
        var across = count.rows() > 0
                ? rows.breadth(count.rows())
                : Math.max(depth, upright ? drawn.width() : drawn.height());
        var dx = upright ? across : along;
        var dy = upright ? along : across;
        return rows.in(Bounds.around(
                List.of(from, from.plus(to.x() < from.x() ? -dx : dx, to.y() < from.y() ? -dy : dy))));
    }

    private boolean upright(Bounds drawn) {
        return switch (direction) {
            case AUTO -> drawn.height() > drawn.width();
            case ACROSS -> false;
            case UP -> true;
        };
    }

    /// The first number that collides with none of those taken.
    public RowPattern after(Collection<String> taken) {
        return startingAt(Numbering.from(firstNumber).after(taken).start());
    }
}
