package org.hallwright.ui.roster.intake;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableRow;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.roster.column.PlainColumns;
import org.jspecify.annotations.Nullable;

/// The file as it was read, row by row; other lists lead to a row of it.
final class FileRows {
    private static final double WIDTH_PX = 150;
    private static final int MOST_COLUMNS = 60;

    private final TableView<TableRow> view;
    private final Desk desk;
    private List<String> headers = List.of();

    FileRows(TableView<TableRow> view, Desk desk) {
        this.view = view;
        this.desk = desk;
    }

    void show(@Nullable Table table) {
        var now = table == null ? List.<String>of() : table.headers();
        if (!now.equals(headers)) {
            headers = now;
            view.getColumns()
                    .setAll(List.of(PlainColumns.<TableRow>number(
                            desk.text("roster.row"), 60, row -> desk.formats().number(row.number(), 0))));
            IntStream.range(0, Math.min(now.size(), MOST_COLUMNS))
                    .forEach(c -> view.getColumns()
                            .add(PlainColumns.words(
                                    now.get(c),
                                    WIDTH_PX,
                                    row -> row.cell(c).strip().replaceAll("\\s+", " "))));
        }
        view.getItems().setAll(table == null ? List.of() : table.rows());
    }

    /// Selects the row of that number and brings it into view.
    void reveal(int number) {
        var items = view.getItems();
        IntStream.range(0, items.size())
                .filter(i -> items.get(i).number() == number)
                .findFirst()
                .ifPresent(i -> {
                    view.getSelectionModel().clearAndSelect(i);
                    view.scrollTo(Math.max(0, i - 3));
                    view.requestFocus();
                });
    }
}
