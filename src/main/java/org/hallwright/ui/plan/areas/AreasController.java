package org.hallwright.ui.plan.areas;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.inspect.form.FormPane;
import org.jspecify.annotations.Nullable;

/// The pane with sections and themed areas: what each comes to, and below the list the form about the chosen one.
public final class AreasController {
    private static final double BESIDE_WORDS_PX = 52;

    private final AreasViewModel viewModel;
    private final Desk desk;
    private @Nullable FormPane<ThemedArea> area;
    private @Nullable FormPane<Section> section;

    @FXML
    private ListView<AreaRow> list;

    @FXML
    private VBox fields;

    @FXML
    private Button delete;

    public AreasController(AreasViewModel viewModel) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        area = new FormPane<>(viewModel.area(), desk.messages());
        section = new FormPane<>(viewModel.section(), desk.messages());
        list.setItems(viewModel.rows());
        list.setCellFactory(view -> new Cell());
        var nothing = new Label(desk.text("plan.no-areas"));
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("text-muted", "nothing");
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) {
                viewModel.choose(now);
            }
        });
        viewModel.chosenProperty().addListener((o, before, now) -> show(now));
        show(viewModel.chosenProperty().get());
    }

    private void show(@Nullable AreaRow row) {
        delete.setDisable(row == null);
        if (row == null) {
            fields.getChildren().clear();
        } else {
            fields.getChildren().setAll(row.about() instanceof Section ? section : area);
            list.getSelectionModel().select(row);
        }
    }

    @FXML
    private void onAddArea() {
        viewModel.addArea();
    }

    @FXML
    private void onAddSection() {
        viewModel.addSection();
    }

    @FXML
    private void onDelete() {
        viewModel.deleteChosen();
    }

    /// A row: its colour and name, and below it booths, floor, net area and what of it is sold.
    private final class Cell extends ListCell<AreaRow> {
        private final Rectangle swatch = new Rectangle(12, 12);
        private final Label name = new Label();
        private final Label sold = new Label();
        private final Label facts = new Label();
        private final VBox row;

        Cell() {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var head = new HBox(swatch, name, gap, sold);
            head.getStyleClass().add("area-head");
            sold.setMinWidth(Region.USE_PREF_SIZE);
            facts.getStyleClass().addAll("text-muted", "area-facts");
            facts.setWrapText(true);
            facts.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE_WORDS_PX));
            row = new VBox(head, facts);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(AreaRow item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : row);
            if (!empty && item != null) {
                var formats = desk.formats();
                name.setText(desk.name(item.name()));
                name.getStyleClass().remove("section-title");
                if (item.about() instanceof Section) {
                    name.getStyleClass().add("section-title");
                }
                swatch.setFill(item.colour().isEmpty() ? Color.TRANSPARENT : Color.web(item.colour()));
                swatch.setStroke(Color.GRAY);
                sold.setText(desk.text("plan.area-sold", formats.percent(item.soldShare())));
                facts.setText(desk.text(
                        "plan.area-facts", item.booths(), formats.area(item.net()), formats.area(item.gross())));
                row.getStyleClass().remove("indented");
                if (item.inSection()) {
                    row.getStyleClass().add("indented");
                }
            }
        }
    }
}
