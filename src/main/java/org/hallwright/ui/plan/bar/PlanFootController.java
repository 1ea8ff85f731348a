package org.hallwright.ui.plan.bar;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.hallwright.drawing.plan.look.PlanLayer;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.plan.action.ActionViews;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.board.Gestures;
import org.hallwright.ui.plan.findings.FindingsViewModel;
import org.hallwright.ui.plan.layers.LayersViewModel;
import org.hallwright.ui.plan.surface.PlanCanvas;

/// The line under the plan: what the tool does, where the pointer is, grid and snapping, and how large the hall is
/// shown.
public final class PlanFootController {
    private final LayersViewModel layers;
    private final FindingsViewModel findings;
    private final ActionViews views;
    private final Desk desk;

    @FXML
    private Label hint;

    @FXML
    private Label position;

    @FXML
    private ToggleButton grid;

    @FXML
    private ToggleButton minimap;

    @FXML
    private ToggleButton snapping;

    @FXML
    private Button zoomOut;

    @FXML
    private Label zoom;

    @FXML
    private Button zoomIn;

    @FXML
    private Button fit;

    public PlanFootController(Desk desk, LayersViewModel layers, FindingsViewModel findings, ActionViews views) {
        this.layers = layers;
        this.findings = findings;
        this.views = views;
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        grid.selectedProperty().bindBidirectional(layers.shownProperty(PlanLayer.GRID));
        minimap.selectedProperty().bindBidirectional(layers.minimapProperty());
        views.actions().toggles(PlanAction.GRID, layers.shownProperty(PlanLayer.GRID));
        views.actions().toggles(PlanAction.MINIMAP, layers.minimapProperty());
        views.actions().toggles(PlanAction.SNAPPING, layers.snappingProperty());
        views.actions().toggles(PlanAction.WHEEL_PANS, layers.wheelPansProperty());
        views.actions().toggles(PlanAction.LOCK_UNDERLAY, layers.lockedProperty(PlanLayer.UNDERLAY));
        snapping.selectedProperty().bindBidirectional(layers.snappingProperty());
        grid.setTooltip(new Tooltip(views.tip(PlanAction.GRID)));
        snapping.setTooltip(new Tooltip(views.tip(PlanAction.SNAPPING)));
        var whole = new Tooltip();
        whole.textProperty().bind(hint.textProperty());
        hint.setTooltip(whole);
        views.dress(zoomIn, PlanAction.ZOOM_IN);
        views.dress(zoomOut, PlanAction.ZOOM_OUT);
        views.dress(fit, PlanAction.FIT);
    }

    /// Says what happens on the canvas.
    public void follow(PlanCanvas canvas, Gestures gestures) {
        canvas.wheelPansProperty().bind(layers.wheelPansProperty());
        canvas.viewportProperty().addListener((o, before, now) -> showZoom(canvas));
        canvas.placeProperty()
                .addListener((o, before, now) -> position.setText(
                        now == null ? "" : desk.text("plan.position", metres(now.x()), metres(now.y()))));
        gestures.previewProperty().addListener((o, before, now) -> showHint(gestures));
        gestures.modeProperty().addListener((o, before, now) -> showHint(gestures));
        gestures.groundProperty().addListener((o, before, now) -> showHint(gestures));
        findings.marksProperty().addListener((o, before, now) -> showHint(gestures));
        findings.floorBehindProperty().addListener((o, before, now) -> showHint(gestures));
        showHint(gestures);
        showZoom(canvas);
    }

    private void showHint(Gestures gestures) {
        hint.setText(desk.messages().text(findings.remarked(gestures.hint())));
    }

    private void showZoom(PlanCanvas shown) {
        zoom.setText(desk.formats().percent(Math.rint(shown.zoomShare() * 100) / 100));
    }

    private String metres(double metres) {
        return desk.formats().number(metres, 1);
    }
}
