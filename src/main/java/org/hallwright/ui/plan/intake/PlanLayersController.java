package org.hallwright.ui.plan.intake;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// Wires in which unit and for which hall the file is read, and what each of its layers becomes.
public final class PlanLayersController {
    private static final List<LayerKind> KINDS = Arrays.stream(LayerKind.values())
            .filter(kind -> kind != LayerKind.AS_MARKED)
            .toList();

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
    private GridPane layers;

    public PlanLayersController(PlanIntakeViewModel viewModel) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        words(unit, this::unitName);
        unit.getItems().setAll(PlanIntakeViewModel.UNITS);
        unit.valueProperty().bindBidirectional(viewModel.unitProperty());
        words(hall, code -> code.isEmpty() ? desk.text("plan-import.files-hall") : code);
        hall.setItems(viewModel.halls());
        hall.valueProperty().bindBidirectional(viewModel.hallProperty());
        width.setOnAction(e -> stretch());
        viewModel.outcomeProperty().addListener((o, was, is) -> width.setText(widthOf(is)));
        var some = Bindings.isNotEmpty(viewModel.layers());
        layersPane.visibleProperty().bind(some);
        layersPane.managedProperty().bind(some);
        noLayers.visibleProperty().bind(some.not());
        noLayers.managedProperty().bind(some.not());
        viewModel.layers().addListener((Observable o) -> rows());
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

    private String unitName(String unit) {
        return PlanIntakeViewModel.UNITS.contains(unit)
                ? desk.text("plan-import.unit." + unit)
                : desk.text("plan-import.unit-is", unit);
    }

    private static <T> void words(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
    }

    private void rows() {
        layers.getChildren().clear();
        var row = 0;
        for (var layer : viewModel.layers()) {
            layers.addRow(row++, name(layer), kind(layer));
        }
    }

    private Node name(LayerChoice layer) {
        var name = new Label(layer.name());
        name.getStyleClass().add("source-header");
        name.setTooltip(new Tooltip(layer.name()));
        name.setTextOverrun(javafx.scene.control.OverrunStyle.LEADING_ELLIPSIS);
        var count = new Label(desk.text("plan-import.things", layer.entities()));
        count.getStyleClass().add("source-sample");
        return new VBox(name, count);
    }

    private Node kind(LayerChoice layer) {
        var box = new ComboBox<LayerKind>();
        box.setMaxWidth(Double.MAX_VALUE);
        words(box, kind -> desk.messages().text("plan-import.kind", kind));
        box.getItems().setAll(KINDS);
        box.valueProperty().bindBidirectional(layer.kindProperty());
        return box;
    }
}
