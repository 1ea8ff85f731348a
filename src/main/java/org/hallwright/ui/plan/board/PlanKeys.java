package org.hallwright.ui.plan.board;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.plan.tool.PlanTool.Key;
import org.hallwright.ui.plan.tool.Pointer;

/// The keys of the floor plan, which leave alone what is typed into a field.
final class PlanKeys {
    private static final double MILLIMETRE = 0.001;

    private final PlanCanvas canvas;
    private final Gestures gestures;
    private final PlanActions actions;

    PlanKeys(Node root, PlanCanvas canvas, Gestures gestures, PlanActions actions) {
        this.canvas = canvas;
        this.gestures = gestures;
        this.actions = actions;
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        var done = e.getTarget() instanceof TextInputControl
                ? leave(e)
                : escape(e) || e.getTarget() == canvas && (drawing(e) || arrow(e)) || asked(e);
        if (done) {
            e.consume();
        }
    }

    private boolean leave(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            canvas.requestFocus();
        }
        return e.getCode() == KeyCode.ESCAPE;
    }

    private boolean escape(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            gestures.escape();
        }
        return e.getCode() == KeyCode.ESCAPE;
    }

    /// Enter sets the point that keys draw with. Where there is none, Enter and Backspace belong to
    /// what is drawn corner by corner while something is; else Enter places what the tool in hand
    /// draws, or begins to draw.
    private boolean drawing(KeyEvent e) {
        var from = pointer();
        return switch (e.getCode()) {
            case ENTER ->
                gestures.hasPoint()
                        ? gestures.set(from)
                        : gestures.key(Key.FINISH) || gestures.place(from) || gestures.set(from);
            case BACK_SPACE -> gestures.key(Key.BACK);
            default -> false;
        };
    }

    /// Where the pointer is, or the middle of what is seen while it is elsewhere.
    private Pointer pointer() {
        var view = canvas.viewportProperty().get();
        var place = canvas.placeProperty().get();
        var seen = view.visible();
        return new Pointer(
                place == null ? new Point(seen.centreX(), seen.centreY()) : place, view.pixel(), false, false);
    }

    /// Enter and Tab on a button or in a list are theirs.
    private boolean asked(KeyEvent e) {
        var theirs = e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.TAB;
        return (!theirs || e.getTarget() == canvas)
                && PlanAction.of(e).map(actions::run).orElse(false);
    }

    /// A step of the grid, ten of them with shift, a millimetre with alt.
    private boolean arrow(KeyEvent e) {
        if (e.isShortcutDown()) {
            return false;
        }
        var step = e.isAltDown() ? MILLIMETRE : e.isShiftDown() ? 10 * Snap.GRID : Snap.GRID;
        switch (e.getCode()) {
            case LEFT -> move(-step, 0);
            case RIGHT -> move(step, 0);
            case UP -> move(0, step);
            case DOWN -> move(0, -step);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The point that is drawn with, which stays in sight, or what is selected.
    private void move(double right, double up) {
        var at = gestures.step(pointer(), right, up);
        if (at == null) {
            gestures.nudge(right, up);
        } else if (!canvas.viewportProperty().get().visible().contains(at.x(), at.y())) {
            canvas.centreOn(at.x(), at.y());
        }
    }
}
