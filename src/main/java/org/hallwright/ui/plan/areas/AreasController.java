package org.hallwright.ui.plan.areas;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.inspect.form.FormPane;
import org.jspecify.annotations.Nullable;

/// The pane with sections and themed areas: what each comes to, and below the list the form about the chosen one.
public final class AreasController {
    private final AreasViewModel viewModel;
    private final FloorPlanViewModel plan;
    private final PlanActions actions;
    private final Desk desk;
    private Runnable onNeeded = () -> {};
    private @Nullable FormPane<ThemedArea> area;
    private @Nullable FormPane<Section> section;

    @FXML
    private ListView<AreaRow> list;

    @FXML
    private VBox fields;

    @FXML
    private Button delete;

    @FXML
    private Button addSection;

    @FXML
    private Button divide;

    @FXML
    private Label hint;

    public AreasController(AreasViewModel viewModel, FloorPlanViewModel plan, PlanActions actions) {
        this.viewModel = viewModel;
        this.plan = plan;
        this.actions = actions;
        this.desk = viewModel.desk();
    }

    /// Who brings this page to the front when something on it is to be typed.
    public void onNeeded(Runnable handler) {
        onNeeded = handler;
    }

    @FXML
    private void initialize() {
        area = new FormPane<>(viewModel.area(), desk.messages());
        section = new FormPane<>(viewModel.section(), desk.messages());
        area.onEnter(this::nameNext);
        section.onEnter(this::nameNext);
        plan.edits().newAreasIn(viewModel::sectionInHand);
        plan.edits().onArea(drawn -> {
            onNeeded.run();
            viewModel.chooseById(drawn);
            name();
        });
        actions.on(PlanAction.NAME_AREA, () -> {
            onNeeded.run();
            name();
        }, viewModel.chosenProperty().isNotNull());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
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

    /// Enter in a name goes on to the name of the next row, and after the last back to the plan.
    private void nameNext() {
        if (viewModel.chooseNext()) {
            name();
        } else {
            list.getScene().lookup(".plan-canvas").requestFocus();
        }
    }

    /// Lets the user type the name of the chosen row.
    private void name() {
        var form = fields.getChildren().isEmpty() ? null : fields.getChildren().getFirst();
        if (form instanceof FormPane<?> pane) {
            pane.edit();
        }
    }

    private void show(@Nullable AreaRow row) {
        delete.setDisable(row == null);
        hint.setText(viewModel.hint());
        if (row == null) {
            fields.getChildren().clear();
        } else {
            fields.getChildren().setAll(row.about() instanceof Section ? section : area);
            if (!list.getSelectionModel().getSelectedItems().contains(row)) {
                list.getSelectionModel().clearAndSelect(viewModel.rows().indexOf(row));
                list.scrollTo(row);
            }
        }
    }

    @FXML
    private void onAddArea() {
        viewModel.addArea(this::name);
    }

    @FXML
    private void onAddSection() {
        viewModel.addSection(List.copyOf(list.getSelectionModel().getSelectedItems()), this::name);
    }

    @FXML
    private void onDivide() {
        actions.run(PlanAction.DIVIDE_HALL);
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
        private final Label booths = new Label();
        private final Label facts = new Label();
        private final VBox row;

        Cell() {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var head = new HBox(swatch, name, gap, sold);
            head.getStyleClass().add("area-head");
            sold.setMinWidth(Region.USE_PREF_SIZE);
            var between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            booths.getStyleClass().addAll("text-muted", "area-facts");
            facts.getStyleClass().addAll("text-muted", "area-facts");
            facts.setMinWidth(Region.USE_PREF_SIZE);
            var below = new HBox(booths, between, facts);
            below.getStyleClass().add("area-below");
            row = new VBox(head, below);
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
                swatch.setVisible(!item.colour().isEmpty());
                swatch.setManaged(swatch.isVisible());
                swatch.setFill(item.colour().isEmpty() ? Color.TRANSPARENT : Color.web(item.colour()));
                sold.setText(desk.text("plan.area-sold", formats.percent(item.soldShare())));
                booths.setText(desk.text("plan.area-booths-count", item.booths()));
                facts.setText(
                        desk.text("plan.area-facts", formats.number(item.net(), 0), formats.area(item.gross())));
                row.getStyleClass().remove("indented");
                if (item.inSection()) {
                    row.getStyleClass().add("indented");
                }
            }
        }
    }
}
