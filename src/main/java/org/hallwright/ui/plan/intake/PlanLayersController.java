package org.hallwright.ui.plan.intake;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// Wires in which unit and for which hall the file is read, and what each of its layers becomes.
public final class PlanLayersController {
    private final PlanIntakeViewModel viewModel;
    private final Desk desk;

    @FXML
    private ComboBox<String> unit;

    @FXML
    private ComboBox<String> hall;

    @FXML
    private TextField width;

    @FXML
    private VBox layersPane;

    @FXML
    private Label noLayers;

    @FXML
    private ListView<LayerChoice> layers;

    public PlanLayersController(PlanIntakeViewModel viewModel) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        unit.setConverter(Choices.words(this::unitName));
        unit.getItems().setAll(PlanIntakeViewModel.UNITS);
        unit.valueProperty().bindBidirectional(viewModel.unitProperty());
        hall.setConverter(Choices.words(this::hallName));
        hall.setItems(viewModel.halls());
        hall.valueProperty().bindBidirectional(viewModel.hallProperty());
        width.setOnAction(e -> stretch());
        viewModel.outcomeProperty().addListener((o, was, is) -> width.setText(widthOf(is)));
        var some = Bindings.isNotEmpty(viewModel.layers());
        layersPane.visibleProperty().bind(some);
        layersPane.managedProperty().bind(some);
        noLayers.visibleProperty().bind(some.not());
        noLayers.managedProperty().bind(some.not());
        layers.setItems(viewModel.layers());
        layers.setCellFactory(list -> cell());
        layers.getSelectionModel().selectedItemProperty().addListener(o -> point(null));
        layers.focusedProperty().addListener(o -> point(null));
        layers.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private String widthOf(@Nullable Outcome outcome) {
        return outcome == null || outcome.sheet() == null
                ? ""
                : desk.formats()
                        .number(outcome.sheet().hall().outline().bounds().width(), 2)
                        .replace(",", "");
    }

    private void stretch() {
        var said = width.getText().strip().replace(',', '.');
        if (said.matches("\\d{1,5}(\\.\\d{1,3})?")) {
            viewModel.stretchTo(Double.parseDouble(said));
        }
    }

    private String hallName(@Nullable String code) {
        return code == null || code.isEmpty() ? desk.text("plan-import.files-hall") : code;
    }

    private String unitName(@Nullable String unit) {
        return unit == null
                ? ""
                : PlanIntakeViewModel.UNITS.contains(unit)
                        ? desk.text("plan-import.unit." + unit)
                        : desk.text("plan-import.unit-is", unit);
    }

    /// The picture shows what came of the layer at which the pointer is, else of the one that the keys chose.
    private LayerCell cell() {
        var cell = new LayerCell(desk);
        cell.hoverProperty().addListener((o, was, is) -> point(is && !cell.isEmpty() ? cell.getItem() : null));
        return cell;
    }

    private void point(@Nullable LayerChoice hovered) {
        var chosen = layers.isFocused() ? layers.getSelectionModel().getSelectedItem() : null;
        var at = hovered == null ? chosen : hovered;
        viewModel.pointedProperty().set(at == null ? PlanIntakeViewModel.NOWHERE : at.name());
    }

    private void onKey(KeyEvent e) {
        var chosen = layers.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            layers.lookupAll(".list-cell").stream()
                    .map(LayerCell.class::cast)
                    .filter(cell -> cell.getItem() == chosen)
                    .forEach(LayerCell::ask);
            e.consume();
        } else if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE) {
            chosen.kindProperty().set(LayerKind.SKIP);
            e.consume();
        }
    }
}
