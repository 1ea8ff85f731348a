package org.hallwright.ui.plan.fill;

import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.layout.Numbering;
import org.hallwright.domain.plan.layout.StartCorner;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.plan.action.PlanForm;
import org.hallwright.ui.plan.board.FloorPlanViewModel;

/// The form that numbers the booths of the hall in front; the plan shows the numbers that they would get.
public final class NumberBoothsController implements PlanForm {
    private final FloorPlanViewModel plan;
    private final NumberViewModel viewModel;

    @FXML
    private VBox card;

    @FXML
    private Label title;

    @FXML
    private ComboBox<Numbering.Style> style;

    @FXML
    private ComboBox<StartCorner> corner;

    @FXML
    private TextField prefix;

    @FXML
    private TextField suffix;

    @FXML
    private TextField first;

    @FXML
    private TextField along;

    @FXML
    private TextField across;

    @FXML
    private TextField rows;

    @FXML
    private CheckBox onlySelected;

    @FXML
    private Label outcome;

    @FXML
    private Label problem;

    @FXML
    private Button apply;

    public NumberBoothsController(FloorPlanViewModel plan, NumberViewModel viewModel) {
        this.plan = plan;
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        var desk = viewModel.desk();
        style.getItems().setAll(Numbering.Style.values());
        style.setConverter(Choices.words(s -> s == null ? "" : desk.messages().text("numbering-style", s)));
        style.valueProperty().bindBidirectional(viewModel.styleProperty());
        corner.getItems().setAll(StartCorner.values());
        corner.setConverter(Choices.words(c -> c == null ? "" : desk.messages().text("start-corner", c)));
        corner.valueProperty().bindBidirectional(viewModel.cornerProperty());
        prefix.textProperty().bindBidirectional(viewModel.prefixProperty());
        suffix.textProperty().bindBidirectional(viewModel.suffixProperty());
        first.textProperty().bindBidirectional(viewModel.firstProperty());
        along.textProperty().bindBidirectional(viewModel.alongProperty());
        across.textProperty().bindBidirectional(viewModel.acrossProperty());
        rows.textProperty().bindBidirectional(viewModel.rowsProperty());
        rows.disableProperty().bind(viewModel.styleProperty().isEqualTo(Numbering.Style.LETTERS));
        onlySelected.selectedProperty().bindBidirectional(viewModel.onlySelectedProperty());
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        apply.disableProperty().bind(viewModel.changesProperty().isEqualTo(0));
        viewModel.changesProperty().addListener(o -> tell());
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        plan.sheetProperty().addListener((o, before, now) -> {
            if (before != null
                    && (now == null || !before.hall().id().equals(now.hall().id()))) {
                onCancel();
            }
        });
    }

    @Override
    public void ask() {
        var sheet = plan.sheetProperty().get();
        if (sheet != null) {
            var chosen = plan.selectedBooths().stream()
                    .map(mark -> mark.booth().id())
                    .collect(Collectors.toSet());
            title.setText(
                    viewModel.desk().text("plan.number-title", sheet.hall().code()));
            card.setVisible(true);
            viewModel.open(sheet.hall(), chosen);
            onlySelected.setDisable(!viewModel.hasSelection());
            tell();
            first.requestFocus();
            first.selectAll();
        }
    }

    private void tell() {
        outcome.setText(viewModel
                .desk()
                .text("plan.number-outcome", viewModel.changesProperty().get()));
    }

    @FXML
    private void onApply() {
        viewModel.apply(this::onCancel);
    }

    @FXML
    private void onCancel() {
        card.setVisible(false);
        viewModel.close();
    }
}
