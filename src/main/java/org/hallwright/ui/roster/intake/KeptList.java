package org.hallwright.ui.roster.intake;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.hallwright.exchange.roster.KeptValue;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.ui.roster.column.PlainColumns;
import org.jspecify.annotations.Nullable;

/// Values that somebody edited since the file came last: both of each, and the choice to take the file's.
final class KeptList {
    private final TableView<KeptValue> view;
    private final ImportPreviewViewModel viewModel;

    KeptList(TableView<KeptValue> view, ImportPreviewViewModel viewModel, IntConsumer toRow) {
        this.view = view;
        this.viewModel = viewModel;
        var desk = viewModel.desk();
        var language = desk.messages().language();
        view.getColumns()
                .add(PlainColumns.number(
                        desk.text("roster.row"), 48, k -> desk.formats().number(k.row(), 0)));
        view.getColumns()
                .add(PlainColumns.words(
                        desk.text("roster.column.name"),
                        118,
                        k -> desk.name(k.yours().name())));
        view.getColumns().add(PlainColumns.words(desk.text("roster.field"), 96, k -> k.columnName(language)));
        // Whole and side by side: who has to choose between two values must see where they differ.
        view.getColumns().add(PlainColumns.whole(desk.text("roster.yours"), 165, k -> shown(k.yours(language))));
        view.getColumns().add(PlainColumns.whole(desk.text("roster.in-file"), 165, k -> shown(k.file())));
        view.getColumns().add(choice());
        PlainColumns.onChosen(view, k -> toRow.accept(k.row()));
    }

    private String shown(String value) {
        return value.isBlank() ? viewModel.desk().text("roster.blank") : value;
    }

    private TableColumn<KeptValue, KeptValue> choice() {
        var column = new TableColumn<KeptValue, KeptValue>(viewModel.desk().text("roster.take"));
        column.setPrefWidth(112);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new Choice());
        return column;
    }

    void show(@Nullable RosterPreview preview) {
        view.getItems().setAll(preview == null ? List.of() : preview.kept());
    }

    void takeAll(boolean fromFile) {
        viewModel.take(List.copyOf(view.getItems()), fromFile);
    }

    /// A box that is ticked where the file wins.
    private final class Choice extends TableCell<KeptValue, KeptValue> {
        private final CheckBox box = new CheckBox(viewModel.desk().text("roster.take-file"));

        Choice() {
            box.setOnAction(e -> viewModel.take(List.of(getItem()), box.isSelected()));
        }

        @Override
        protected void updateItem(KeptValue item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : box);
            if (!empty && item != null) {
                box.setSelected(item.isTaken());
            }
        }
    }
}
