package org.hallwright.ui.plan.board;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.plan.tool.Pointer;
import org.jspecify.annotations.Nullable;

/// Turns the mouse over the canvas into gestures; wheel, pinch and middle button move the sheet by
/// themselves.
final class PlanInput {
    private final PlanCanvas canvas;
    private final FloorPlanViewModel viewModel;
    private final Gestures gestures;
    private @Nullable PlanElement hovered;

    PlanInput(PlanCanvas canvas, FloorPlanViewModel viewModel, Gestures gestures) {
        this.canvas = canvas;
        this.viewModel = viewModel;
        this.gestures = gestures;
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        canvas.setOnMouseMoved(this::move);
        canvas.setOnMouseExited(e -> leave());
        gestures.modeProperty().addListener((o, before, now) -> canvas.setCursor(cursor(now)));
    }

    @Nullable
    PlanElement hovered() {
        return hovered;
    }

    private Pointer pointer(MouseEvent e) {
        var view = canvas.viewportProperty().get();
        return new Pointer(view.toPoint(e.getX(), e.getY()), view.pixel(), e.isShiftDown(), e.isAltDown());
    }

    private void press(MouseEvent e) {
        canvas.requestFocus();
        if (e.getButton() == MouseButton.PRIMARY) {
            gestures.press(pointer(e));
        }
    }

    private void drag(MouseEvent e) {
        gestures.drag(pointer(e));
        var pan = gestures.previewProperty().get().pan();
        if (pan != null) {
            var scale = canvas.viewportProperty().get().scale();
            canvas.pan(pan.x() * scale, -pan.y() * scale);
            canvas.setCursor(Cursor.CLOSED_HAND);
        }
    }

    private void release(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            gestures.release(pointer(e));
            canvas.setCursor(cursor(gestures.modeProperty().get()));
        }
    }

    private void move(MouseEvent e) {
        var at = pointer(e);
        gestures.hover(at);
        var selecting = gestures.modeProperty().get() == Gestures.Mode.SELECT;
        hover(
                selecting && viewModel.sheetProperty().get() != null
                        ? viewModel.floor().topmost(at)
                        : null);
    }

    private void leave() {
        hover(null);
        if (!gestures.isUnderWay()) {
            gestures.cancel();
        }
    }

    private void hover(@Nullable PlanElement element) {
        if (element != hovered) {
            hovered = element;
            canvas.setCursor(element == null ? cursor(gestures.modeProperty().get()) : Cursor.HAND);
            canvas.repaint();
        }
    }

    private static Cursor cursor(Gestures.Mode mode) {
        return switch (mode) {
            case SELECT -> Cursor.DEFAULT;
            case BOOTH, ROWS -> Cursor.CROSSHAIR;
            case HAND -> Cursor.OPEN_HAND;
        };
    }
}
