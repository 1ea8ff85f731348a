package org.hallwright.exchange.table;

import java.util.List;

/// One row of a table.
///
/// @param number of the row or line in the file, from 1, as the user's program counts it
/// @param cells as many as the table has headers
public record TableRow(int number, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
