package org.hallwright.domain.plan.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.geometry.Outline;

/// How a hall is divided into areas of equal size: so many side by side, so many behind one another.
///
/// @param columns from 1 to 20
/// @param rows from 1 to 20
/// @param aisle metres left free between areas, 0 or more
/// @param margin metres left free along the walls, 0 or more
public record Division(int columns, int rows, double aisle, double margin) {
    /// The most columns or rows.
    public static final int MOST = 20;

    /// What the sections are made of that hold the areas.
    public enum Sections {
        /// There are none.
        NONE,
        /// Each column of areas is one.
        COLUMNS,
        /// Each row of areas is one.
        ROWS
    }

    private static final double LEAST_SIDE = 1;

    /// An area's place in the division.
    ///
    /// @param column from 0, from the left
    /// @param row from 0, from the back of the hall, which is up on the plan
    public record Cell(int column, int row, Outline outline) {}

    /// Whether areas of at least a metre are left in a hall.
    public boolean fits(Outline hall) {
        return Math.min(width(hall), depth(hall)) >= LEAST_SIDE;
    }

    private double width(Outline hall) {
        return (hall.bounds().width() - 2 * margin - (columns - 1) * aisle) / columns;
    }

    private double depth(Outline hall) {
        return (hall.bounds().height() - 2 * margin - (rows - 1) * aisle) / rows;
    }

    /// The areas of a hall as it is read: row by row from the upper left.
    ///
    /// Where the hall is no rectangle each area is what lies inside of it, the largest part of several; none
    /// where nothing does.
    public List<Cell> of(Outline hall) {
        var cells = new ArrayList<Cell>();
        if (!fits(hall)) {
            return cells;
        }
        var around = hall.bounds();
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var x = around.minX() + margin + column * (width(hall) + aisle);
                var y = around.maxY() - margin - depth(hall) - row * (depth(hall) + aisle);
                var whole = Outline.rectangle(x, y, width(hall), depth(hall));
                if (hall.covers(whole)) {
                    cells.add(new Cell(column, row, whole));
                } else {
                    cell(hall, whole, column, row, cells);
                }
            }
        }
        return cells;
    }

    private static void cell(Outline hall, Outline whole, int column, int row, List<Cell> cells) {
        whole.shared(hall).stream()
                .filter(part -> part.isSound() && part.area() >= LEAST_SIDE)
                .max(Comparator.comparingDouble(Outline::area))
                .ifPresent(part -> cells.add(new Cell(column, row, part)));
    }
}
