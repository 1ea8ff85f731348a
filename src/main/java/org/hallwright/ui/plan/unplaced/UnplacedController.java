package org.hallwright.ui.plan.unplaced;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/// Wires the list of exhibitors without a booth to [UnplacedViewModel]; a drag out of it begins in a cell.
public final class UnplacedController {
    private final UnplacedViewModel viewModel;
    private final Desk desk;
    private @Nullable ExhibitorDrag drag;

    @FXML
    private Label count;

    @FXML
    private TextField filter;

    @FXML
    private ListView<Exhibitor> list;

    public UnplacedController(UnplacedViewModel viewModel, Desk desk) {
        this.viewModel = viewModel;
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        list.setItems(viewModel.exhibitors());
        list.setCellFactory(view -> new Cell());
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> desk.formats().number(viewModel.exhibitors().size(), 0), viewModel.exhibitors()));
        var nobody = new Label();
        nobody.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> desk.text(viewModel.whyNobody()), viewModel.everybody(), viewModel.exhibitors()));
        nobody.setWrapText(true);
        nobody.getStyleClass().addAll("text-muted", "unplaced-nobody");
        list.setPlaceholder(nobody);
        list.setOnKeyPressed(e -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                viewModel.assignToSelected(chosen);
                e.consume();
            }
        });
        filter.setOnAction(e -> chooseFirst());
    }

    private void chooseFirst() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// Who carries an exhibitor over the window.
    public void onDrag(ExhibitorDrag newDrag) {
        drag = newDrag;
    }

    /// Lets the user choose somebody for the selected booth.
    public void choose() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// An exhibitor with what is asked for, which can be dragged away.
    private final class Cell extends ListCell<Exhibitor> {
        private final Label name = new Label();
        private final Label wish = new Label();
        private final HBox row;

        Cell() {
            wish.getStyleClass().addAll("wish", "text-muted");
            var words = new VBox(name, wish);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            row = new HBox(Icons.of("mdal-drag_indicator", "grip"), words);
            row.getStyleClass().add("exhibitor-row");
            setPrefWidth(0);
            setOnMousePressed(e -> {
                if (drag != null && getItem() != null) {
                    drag.grasp(getItem(), e);
                }
            });
        }

        @Override
        protected void updateItem(Exhibitor exhibitor, boolean empty) {
            super.updateItem(exhibitor, empty);
            setText(null);
            setGraphic(empty || exhibitor == null ? null : row);
            if (!empty && exhibitor != null) {
                name.setText(desk.name(exhibitor.name()));
                wish.setText(viewModel.wish(exhibitor));
            }
        }
    }
}
