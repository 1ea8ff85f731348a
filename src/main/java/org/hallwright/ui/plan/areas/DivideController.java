package org.hallwright.ui.plan.areas;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.layout.Division.Sections;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.action.PlanForm;

/// The form beside the hall that divides it into themed areas.
public final class DivideController implements PlanForm {
    private final DivideViewModel viewModel;
    private final PlanActions actions;

    @FXML
    private VBox card;

    @FXML
    private TextField columns;

    @FXML
    private TextField rows;

    @FXML
    private TextField aisle;

    @FXML
    private TextField margin;

    @FXML
    private ComboBox<Sections> sections;

    @FXML
    private Label outcome;

    @FXML
    private Label problem;

    @FXML
    private Button apply;

    public DivideController(DivideViewModel viewModel, PlanActions actions) {
        this.viewModel = viewModel;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        columns.textProperty().bindBidirectional(viewModel.columnsProperty());
        rows.textProperty().bindBidirectional(viewModel.rowsProperty());
        aisle.textProperty().bindBidirectional(viewModel.aisleProperty());
        margin.textProperty().bindBidirectional(viewModel.marginProperty());
        for (var field : new TextField[] {columns, rows, aisle, margin}) {
            field.setOnAction(e -> onApply());
        }
        sections.setConverter(Choices.words(each -> viewModel.desk().messages().text("divide-sections", each)));
        sections.getItems().setAll(Sections.values());
        sections.valueProperty().bindBidirectional(viewModel.sectionsProperty());
        outcome.textProperty().bind(viewModel.outcomeProperty());
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        apply.disableProperty().bind(viewModel.problemProperty().isNotEmpty());
        card.visibleProperty().bind(viewModel.openProperty());
        card.managedProperty().bind(card.visibleProperty());
        card.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                onCancel();
                e.consume();
            }
        });
    }

    @Override
    public void ask() {
        viewModel.ask();
        columns.requestFocus();
        columns.selectAll();
    }

    @FXML
    private void onApply() {
        viewModel.divide(() -> actions.run(PlanAction.NAME_AREA));
    }

    @FXML
    private void onCancel() {
        viewModel.close();
    }
}
