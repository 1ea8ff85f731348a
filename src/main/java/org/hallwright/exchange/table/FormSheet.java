package org.hallwright.exchange.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form on one page that somebody fills in with a spreadsheet program.
///
/// @param widths of the columns, in characters; 0 for a hidden one
/// @param lists what may be chosen, each on its own column of a hidden sheet
/// @param memory rows of a second hidden sheet, for who reads the form when it comes back
public record FormSheet(
        String name, List<Double> widths, List<Row> rows, List<List<String>> lists, List<List<String>> memory) {
    /// @param height in points
    public record Row(double height, List<Cell> cells) {}

    /// @param span how many columns it covers
    /// @param list index of the list to choose from, -1 for none
    public record Cell(
            int column, int span, Look look, @Nullable Object value, int list) {
        public static Cell of(int column, int span, Look look, @Nullable Object value) {
            return new Cell(column, span, look, value, -1);
        }
    }

    /// What a cell is for. Only answers can be filled in.
    public enum Look {
        TITLE,
        SUBTITLE,
        HINT,
        BAND,
        LABEL,
        HEAD,
        CODE,
        ANSWER,
        /// A number from 0 on.
        AMOUNT,
        /// Words of several lines.
        PARAGRAPH
    }
}
