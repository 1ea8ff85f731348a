package org.hallwright.ui.plan;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.Gestures;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.jspecify.annotations.Nullable;

/// The line under the plan: what the tool does, where the pointer is, the grid, and how large the hall is shown.
public final class PlanFootController {
    private static final double ZOOM_STEP = 1.25;

    private final FloorPlanViewModel viewModel;
    private final Desk desk;
    private @Nullable PlanCanvas canvas;

    @FXML
    private Label hint;

    @FXML
    private Label position;

    @FXML
    private ToggleButton grid;

    @FXML
    private Label zoom;

    public PlanFootController(FloorPlanViewModel viewModel) {
        this.viewModel = viewModel;
        this.desk = viewModel.desk();
    }

    @FXML
    private void initialize() {
        grid.selectedProperty().bindBidirectional(viewModel.gridProperty());
    }

    /// Says what happens on the canvas.
    void follow(PlanCanvas newCanvas, Gestures gestures) {
        canvas = newCanvas;
        newCanvas.viewportProperty().addListener((o, before, now) -> showZoom(newCanvas));
        newCanvas
                .placeProperty()
                .addListener((o, before, now) -> position.setText(
                        now == null ? "" : desk.text("plan.position", metres(now.x()), metres(now.y()))));
        gestures.previewProperty().addListener((o, before, now) -> showHint(gestures));
        gestures.modeProperty().addListener((o, before, now) -> showHint(gestures));
        showHint(gestures);
        showZoom(newCanvas);
    }

    private void showHint(Gestures gestures) {
        hint.setText(desk.messages().text(gestures.hint()));
    }

    private void showZoom(PlanCanvas shown) {
        zoom.setText(desk.formats().percent(Math.rint(shown.zoomShare() * 100) / 100));
    }

    private String metres(double metres) {
        return desk.formats().number(metres, 1);
    }

    @FXML
    private void onZoomIn() {
        zoomBy(ZOOM_STEP);
    }

    @FXML
    private void onZoomOut() {
        zoomBy(1 / ZOOM_STEP);
    }

    private void zoomBy(double factor) {
        if (canvas != null) {
            canvas.zoomBy(factor);
        }
    }

    @FXML
    private void onFit() {
        if (canvas != null) {
            canvas.fit();
        }
    }
}
