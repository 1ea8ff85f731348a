package org.hallwright.ui.roster.row;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.exchange.table.Sheet;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;
import org.jspecify.annotations.Nullable;

/// The table as it is shown, as a sheet: its rows, its columns from the left, its groups with their totals.
final class ShownSheet {
    private final Desk desk;

    ShownSheet(Desk desk) {
        this.desk = desk;
    }

    Sheet of(RosterView view, Arrangement arrangement) {
        var columns = List.<ShownColumn>copyOf(
                view.layout().columns().stream().map(RosterView.Width::column).toList());
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        for (var line : arrangement.linesProperty().get()) {
            rows.add(
                    switch (line) {
                        case ExhibitorRow row ->
                            columns.stream().map(column -> cell(row, column)).toList();
                        case GroupLine group -> head(group, columns);
                    });
        }
        var headers =
                columns.stream().map(column -> column.heading(desk.messages())).toList();
        return new Sheet(desk.text("roster.title"), headers, rows);
    }

    private static Object cell(ExhibitorRow row, ShownColumn column) {
        var words = row.words(column);
        return column.isFigure() && !words.isEmpty() ? row.shown().figure(column) : words;
    }

    /// The group's name and count in the first column, its totals under the columns that they are of.
    private List<Object> head(GroupLine group, List<ShownColumn> columns) {
        var cells = new ArrayList<>();
        for (var column : columns) {
            Object figure = switch (column) {
                case RosterColumn.AREA -> group.totals().asked();
                case RosterColumn.BOOTH_AREA -> group.totals().area();
                case RosterColumn.BOOTHS -> group.totals().booths();
                default -> "";
            };
            cells.add(cells.isEmpty() ? GroupWords.title(desk, group) : figure);
        }
        return cells;
    }
}
