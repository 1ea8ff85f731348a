package org.hallwright.ui.roster.column;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.hallwright.ui.kit.Cells;

/// Columns of words, and what a click or Enter on a row does, for lists.
public final class PlainColumns {
    private PlainColumns() {}

    public static <T> TableColumn<T, String> words(String title, double widthPx, Function<T, String> words) {
        var column = new TableColumn<T, String>(title);
        column.setPrefWidth(widthPx);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        return column;
    }

    /// Words in as many lines as they need.
    public static <T> TableColumn<T, String> whole(String title, double widthPx, Function<T, String> words) {
        var column = words(title, widthPx, words);
        column.setCellFactory(c -> Cells.wrapped());
        return column;
    }

    /// Numbers stand at the right.
    public static <T> TableColumn<T, String> number(String title, double widthPx, Function<T, String> words) {
        var column = words(title, widthPx, words);
        column.getStyleClass().add("figures");
        return column;
    }

    /// Leads from a row of the table to something: by a double click, or by Enter on the row selected.
    public static <T> void onChosen(TableView<T> table, java.util.function.Consumer<T> then) {
        table.setRowFactory(view -> {
            var row = new TableRow<T>();
            row.setOnMouseClicked(e -> {
                if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !row.isEmpty()) {
                    then.accept(row.getItem());
                }
            });
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            var chosen = table.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                then.accept(chosen);
                e.consume();
            }
        });
    }
}
