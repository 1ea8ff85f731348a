package org.hallwright.domain.plan.floor;

import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;

/// A grid of square cells over a hall; a cell is meant by its centre.
///
/// One ring of cells round the hall is outside of it, so that every cell within has eight neighbours.
///
/// @param size width of a cell in metres
/// @param columns how many cells in a row
record Raster(double minX, double minY, double size, int columns, int rows) {
    private static final double FINEST = 0.25;
    private static final double MOST_CELLS = 750_000;

    /// Coarser cells would close aisles that are wide enough; larger halls have more cells instead.
    private static final double COARSEST = 1.16;

    static Raster over(Bounds hall) {
        var size = Math.clamp(Math.sqrt(hall.width() * hall.height() / MOST_CELLS), FINEST, COARSEST);
        size = Math.max(size, Math.max(hall.width(), hall.height()) / MOST_CELLS);
        return new Raster(
                hall.minX() - size,
                hall.minY() - size,
                size,
                (int) Math.ceil(hall.width() / size) + 2,
                (int) Math.ceil(hall.height() / size) + 2);
    }

    int cells() {
        return columns * rows;
    }

    double x(int cell) {
        return minX + (cell % columns + 0.5) * size;
    }

    double y(int cell) {
        return minY + (cell / columns + 0.5) * size;
    }

    int column(double x) {
        return Math.clamp((int) Math.floor((x - minX) / size), 0, columns - 1);
    }

    int row(double y) {
        return Math.clamp((int) Math.floor((y - minY) / size), 0, rows - 1);
    }

    int cell(double x, double y) {
        return row(y) * columns + column(x);
    }

    boolean isOnRim(int cell) {
        var column = cell % columns;
        var row = cell / columns;
        return column == 0 || row == 0 || column == columns - 1 || row == rows - 1;
    }

    /// Sets the cells whose centres lie in the shape (even and odd crossings, so that any outline has an
    /// answer).
    void fill(Shape shape, boolean[] cells, boolean value) {
        var b = shape.bounds();
        var crossings = new double[shape.sides()];
        for (var row = row(b.minY()); row <= row(b.maxY()); row++) {
            var count = crossings(shape, minY + (row + 0.5) * size, crossings);
            for (var i = 0; i + 1 < count; i += 2) {
                fill(row, crossings[i], crossings[i + 1], cells, value);
            }
        }
    }

    private void fill(int row, double from, double to, boolean[] cells, boolean value) {
        var first = Math.max(0, (int) Math.ceil((from - minX) / size - 0.5));
        var last = Math.min(columns - 1, (int) Math.floor((to - minX) / size - 0.5));
        for (var column = first; column <= last; column++) {
            cells[row * columns + column] = value;
        }
    }

    private static int crossings(Shape shape, double y, double[] at) {
        var count = 0;
        for (var i = 0; i < shape.sides(); i++) {
            var side = shape.side(i);
            if (side.y0() > y != side.y1() > y) {
                at[count++] = side.xAt((y - side.y0()) / (side.y1() - side.y0()));
            }
        }
        java.util.Arrays.sort(at, 0, count);
        return count;
    }

    /// Sets the cells whose centres are nearer to the piece than the radius.
    void brush(Segment piece, double radius, boolean[] cells, boolean value) {
        var b = piece.bounds().grownBy(radius);
        for (var row = row(b.minY()); row <= row(b.maxY()); row++) {
            var y = minY + (row + 0.5) * size;
            var part = part(piece, y - radius, y + radius);
            for (var column = column(part.minX() - radius); column <= column(part.maxX() + radius); column++) {
                if (piece.distanceTo(minX + (column + 0.5) * size, y) < radius - 1e-9) {
                    cells[row * columns + column] = value;
                }
            }
        }
    }

    /// The bounds of what lies of the piece between two heights.
    private static Bounds part(Segment piece, double from, double to) {
        var rise = piece.y1() - piece.y0();
        if (rise == 0) {
            return piece.bounds();
        }
        var a = piece.xAt(Math.clamp((from - piece.y0()) / rise, 0, 1));
        var b = piece.xAt(Math.clamp((to - piece.y0()) / rise, 0, 1));
        return new Bounds(Math.min(a, b), from, Math.max(a, b), to);
    }
}
