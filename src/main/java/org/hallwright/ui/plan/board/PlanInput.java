package org.hallwright.ui.plan.board;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.plan.surface.ToolCursors;
import org.hallwright.ui.plan.tool.CursorKind;
import org.hallwright.ui.plan.tool.Pointer;
import org.jspecify.annotations.Nullable;

/// Turns the mouse over the canvas into gestures; wheel, pinch and middle button move the sheet by
/// themselves.
final class PlanInput {
    private final PlanCanvas canvas;
    private final FloorPlanViewModel viewModel;
    private final Gestures gestures;
    private final ToolCursors cursors = new ToolCursors();
    private @Nullable PlanElement hovered;

    PlanInput(PlanCanvas canvas, FloorPlanViewModel viewModel, Gestures gestures) {
        this.canvas = canvas;
        this.viewModel = viewModel;
        this.gestures = gestures;
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        // As one of several handlers, and the first: those after it see what lies under the pointer now.
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        canvas.setOnMouseExited(e -> leave());
        gestures.cursorProperty().subscribe(this::show);
        gestures.modeProperty().subscribe(mode -> show(gestures.cursorProperty().get()));
    }

    private void show(CursorKind kind) {
        var mode = gestures.modeProperty().get();
        canvas.setCursor(
                cursors.of(kind, mode == Mode.SELECT ? "" : mode.action().icon()));
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
        }
    }

    private void release(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            gestures.release(pointer(e));
            gestures.hover(pointer(e));
        }
    }

    private void move(MouseEvent e) {
        var at = pointer(e);
        gestures.hover(at);
        var picking = gestures.cursorProperty().get();
        var shown = (picking == CursorKind.PICK || picking == CursorKind.MOVE)
                && viewModel.sheetProperty().get() != null;
        hover(shown ? viewModel.floor().topmost(at) : null);
    }

    private void leave() {
        hover(null);
        gestures.leave();
    }

    private void hover(@Nullable PlanElement element) {
        if (element != hovered) {
            hovered = element;
            canvas.repaint();
        }
    }
}
