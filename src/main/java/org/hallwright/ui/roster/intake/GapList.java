package org.hallwright.ui.roster.intake;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.hallwright.exchange.roster.RosterPreview;
import org.hallwright.exchange.roster.booth.UnmatchedBooth;
import org.hallwright.ui.roster.column.PlainColumns;
import org.hallwright.ui.roster.references.CandidateLine;
import org.hallwright.ui.roster.references.CandidateLine.Candidate;
import org.jspecify.annotations.Nullable;

/// Booths that the file names and the plan has not: a click on a candidate, or a number typed, says which one is meant.
final class GapList {
    private final TableView<UnmatchedBooth> view;
    private final ImportPreviewViewModel viewModel;

    GapList(TableView<UnmatchedBooth> view, ImportPreviewViewModel viewModel, IntConsumer toRow) {
        this.view = view;
        this.viewModel = viewModel;
        var desk = viewModel.desk();
        view.getColumns()
                .add(PlainColumns.number(
                        desk.text("roster.row"), 56, u -> desk.formats().number(u.row(), 0)));
        view.getColumns().add(PlainColumns.words(desk.text("roster.column.name"), 190, UnmatchedBooth::exhibitor));
        view.getColumns().add(PlainColumns.words(desk.text("roster.in-file"), 130, UnmatchedBooth::reference));
        var fix = new TableColumn<UnmatchedBooth, UnmatchedBooth>(desk.text("roster.meant"));
        fix.setPrefWidth(300);
        fix.setSortable(false);
        fix.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        fix.setCellFactory(c -> new Fix());
        view.getColumns().add(fix);
        PlainColumns.onChosen(view, u -> toRow.accept(u.row()));
    }

    void show(@Nullable RosterPreview preview) {
        view.getItems().setAll(preview == null ? List.of() : preview.unmatchedBooths());
    }

    /// The candidates, and room to type another number.
    private final class Fix extends TableCell<UnmatchedBooth, UnmatchedBooth> {
        private final CandidateLine line = new CandidateLine(viewModel.desk().text("roster.booth-typed"));

        @Override
        protected void updateItem(UnmatchedBooth item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line);
            if (!empty && item != null) {
                line.show(
                        item.nearest().stream()
                                .map(number -> new Candidate(
                                        number, viewModel.desk().text("roster.means", item.reference(), number)))
                                .toList(),
                        at -> viewModel.means(item, item.nearest().get(at)),
                        number -> viewModel.means(item, number));
            }
        }
    }
}
