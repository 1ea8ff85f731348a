package org.hallwright.ui.plan.areas;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
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
        plan.edits().onArea(this::nameNew);
        plan.edits().onSection(this::nameNew);
        actions.on(
                PlanAction.NAME_AREA,
                () -> {
                    onNeeded.run();
                    name();
                },
                viewModel.chosenProperty().isNotNull());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setItems(viewModel.rows());
        list.setCellFactory(view -> new AreaCell(desk));
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

    private void nameNew(Id<?> made) {
        onNeeded.run();
        viewModel.chooseById(made);
        name();
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
}
