package org.hallwright.ui.plan.board;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hallwright.domain.geometry.Snap;
import org.hallwright.ui.plan.board.Gestures.Mode;
import org.hallwright.ui.plan.surface.PlanCanvas;

/// The keys of the floor plan, which leave alone what is typed into a field.
public final class PlanKeys {
    private static final double MILLIMETRE = 0.001;

    private final PlanCanvas canvas;
    private final Gestures gestures;
    private final FloorPlanViewModel viewModel;
    private final PlanVerbs verbs;

    public PlanKeys(Node root, PlanCanvas canvas, Gestures gestures, FloorPlanViewModel viewModel, PlanVerbs verbs) {
        this.canvas = canvas;
        this.gestures = gestures;
        this.viewModel = viewModel;
        this.verbs = verbs;
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        var typing = e.getTarget() instanceof TextInputControl;
        if (typing && e.getCode() == KeyCode.ESCAPE) {
            canvas.requestFocus();
            e.consume();
        } else if (!typing && (e.isShortcutDown() ? combined(e) : plain(e))) {
            e.consume();
        }
    }

    private boolean combined(KeyEvent e) {
        if (e.getCode() != KeyCode.A) {
            return false;
        }
        viewModel.selectAll();
        return true;
    }

    private boolean plain(KeyEvent e) {
        switch (e.getCode()) {
            case V -> gestures.modeProperty().set(Mode.SELECT);
            case B -> gestures.modeProperty().set(Mode.BOOTH);
            case R -> gestures.modeProperty().set(Mode.ROWS);
            case H -> gestures.modeProperty().set(Mode.HAND);
            case G -> viewModel.gridProperty().set(!viewModel.gridProperty().get());
            case F -> canvas.fit();
            case PLUS, EQUALS, ADD -> canvas.zoomBy(1.25);
            case MINUS, SUBTRACT -> canvas.zoomBy(0.8);
            case DELETE, BACK_SPACE -> verbs.delete();
            case ESCAPE -> gestures.escape();
            default -> {
                return e.getTarget() == canvas && arrow(e);
            }
        }
        return true;
    }

    /// A step of the grid, ten of them with shift, a millimetre with alt.
    private boolean arrow(KeyEvent e) {
        var step = e.isAltDown() ? MILLIMETRE : e.isShiftDown() ? 10 * Snap.GRID : Snap.GRID;
        switch (e.getCode()) {
            case LEFT -> gestures.nudge(-step, 0);
            case RIGHT -> gestures.nudge(step, 0);
            case UP -> gestures.nudge(0, step);
            case DOWN -> gestures.nudge(0, -step);
            default -> {
                return false;
            }
        }
        return true;
    }
}
