package org.hallwright.ui.schedule;

import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hallwright.ui.schedule.gesture.Gesture;

/// The keyboard on the timetable: arrows move what is selected, Delete deletes, Escape cancels, and their like.
final class ScheduleKeys {
    private final ScheduleViewModel view;
    private final ScheduleEditing editing;
    private final Runnable onEdit;
    private final IntConsumer onSpan;

    /// @param onEdit takes the user to the title of what is selected
    /// @param onSpan shows so many days
    ScheduleKeys(ScheduleViewModel view, ScheduleEditing editing, Runnable onEdit, IntConsumer onSpan) {
        this.view = view;
        this.editing = editing;
        this.onEdit = onEdit;
        this.onSpan = onSpan;
    }

    /// Keys that mean the same wherever the focus is in the view.
    void everywhere(KeyEvent e) {
        var step = e.isShortcutDown() ? dayStep(e.getCode()) : 0;
        if (step != 0) {
            view.stepDay(step);
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE
                && (editing.isDragging() || editing.draftProperty().get() != null)) {
            editing.cancel();
            e.consume();
        }
    }

    private static int dayStep(KeyCode key) {
        return switch (key) {
            case PAGE_UP -> -1;
            case PAGE_DOWN -> 1;
            default -> 0;
        };
    }

    void onCanvas(KeyEvent e) {
        if (act(e)) {
            e.consume();
        }
    }

    private boolean act(KeyEvent e) {
        if (e.isShortcutDown()) {
            return withShortcut(e.getCode());
        }
        var step = e.isAltDown() ? Gesture.FINE_STEP : Gesture.STEP;
        switch (e.getCode()) {
            case UP -> editing.nudge(-step, 0);
            case DOWN -> editing.nudge(step, 0);
            case LEFT -> editing.nudge(0, -1);
            case RIGHT -> editing.nudge(0, 1);
            case DELETE, BACK_SPACE -> editing.delete();
            case ENTER -> onEdit.run();
            case ESCAPE -> view.selectionProperty().set(java.util.Set.of());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShortcut(KeyCode key) {
        switch (key) {
            case D -> editing.duplicate();
            case PLUS, EQUALS, ADD -> view.zoom(1.25);
            case MINUS, SUBTRACT -> view.zoom(0.8);
            case DIGIT1, NUMPAD1 -> onSpan.accept(1);
            case DIGIT2, NUMPAD2 -> onSpan.accept(7);
            case DIGIT3, NUMPAD3 -> onSpan.accept(31);
            case A -> view.selectDay();
            default -> {
                return false;
            }
        }
        return true;
    }
}
