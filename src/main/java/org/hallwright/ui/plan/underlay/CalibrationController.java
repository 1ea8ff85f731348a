package org.hallwright.ui.plan.underlay;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.plan.underlay.CalibrationViewModel.Asked;
import org.jspecify.annotations.Nullable;

/// The small form beside the second of two clicks that asks for their distance in truth.
public final class CalibrationController {
    private static final double BESIDE_PX = 16;
    private static final double WIDTH_PX = 300;
    private static final double HEIGHT_PX = 190;

    private final CalibrationViewModel viewModel;
    private @Nullable PlanCanvas canvas;

    @FXML
    private VBox prompt;

    @FXML
    private Label now;

    @FXML
    private TextField distance;

    @FXML
    private ComboBox<Boolean> unit;

    @FXML
    private Label outcome;

    @FXML
    private Label problem;

    public CalibrationController(CalibrationViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        distance.textProperty().bindBidirectional(viewModel.distanceProperty());
        unit.setConverter(Choices.words(feet -> viewModel.desk().text(feet ? "plan.unit-feet" : "plan.unit-metres")));
        unit.getItems().setAll(false, true);
        unit.setValue(viewModel.feetProperty().get());
        unit.setOnAction(e -> viewModel.feetProperty().set(unit.getValue()));
        outcome.textProperty().bind(viewModel.outcomeProperty());
        problem.textProperty().bind(viewModel.problemProperty());
        for (var line : new Label[] {outcome, problem}) {
            line.visibleProperty().bind(line.textProperty().isNotEmpty());
            line.managedProperty().bind(line.visibleProperty());
        }
        prompt.setVisible(false);
        prompt.managedProperty().bind(prompt.visibleProperty());
        prompt.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                viewModel.close();
            }
            // The plan beneath has keys of its own.
            e.consume();
        });
        viewModel.askedProperty().addListener((o, before, asked) -> show(asked));
    }

    /// Asks beside the places on that canvas.
    public void follow(PlanCanvas newCanvas) {
        canvas = newCanvas;
        newCanvas.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> viewModel.dismiss());
    }

    private void show(@Nullable Asked asked) {
        var was = prompt.isVisible();
        prompt.setVisible(asked != null);
        if (asked != null && canvas != null) {
            var view = canvas.viewportProperty().get();
            prompt.setTranslateX(within(view.toPxX(asked.to().x()) + BESIDE_PX, canvas.getWidth() - WIDTH_PX));
            prompt.setTranslateY(within(view.toPxY(asked.to().y()) + BESIDE_PX, canvas.getHeight() - HEIGHT_PX));
            now.setText(viewModel
                    .desk()
                    .text("plan.calibrate-now", viewModel.desk().formats().length(asked.now())));
            distance.requestFocus();
        } else if (was && canvas != null) {
            canvas.requestFocus();
        }
    }

    private static double within(double at, double most) {
        return Math.max(0, Math.min(at, most));
    }

    @FXML
    private void onApply() {
        viewModel.apply();
    }

    @FXML
    private void onCancel() {
        viewModel.close();
    }
}
