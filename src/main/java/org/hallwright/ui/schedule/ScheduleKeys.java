package org.hallwright.ui.schedule;

import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hallwright.ui.schedule.gesture.Gesture;

/// The keyboard on the timetable: arrows move what is selected, Delete deletes, Escape cancels, and their like.
final class ScheduleKeys {
    private final ScheduleViewModel view;
    private final ScheduleEditing editing;
    private final ScheduleVerbs verbs;
    private final Runnable onEdit;
    private final Runnable onSlots;
    private final IntConsumer onSpan;

    /// @param onEdit takes the user to the title of what is selected
    /// @param onSlots offers free slots for what is selected
    /// @param onSpan shows so many days
    ScheduleKeys(
            ScheduleViewModel view,
            ScheduleEditing editing,
            ScheduleVerbs verbs,
            Runnable onEdit,
            Runnable onSlots,
            IntConsumer onSpan) {
        this.view = view;
        this.editing = editing;
        this.verbs = verbs;
        this.onEdit = onEdit;
        this.onSlots = onSlots;
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
        var step = e.isAltDown() ? Gesture.FINE_STEP : view.step();
        if (e.isShiftDown() && e.getCode() == KeyCode.UP) {
            editing.lengthen(-step);
            return true;
        }
        if (e.isShiftDown() && e.getCode() == KeyCode.DOWN) {
            editing.lengthen(step);
            return true;
        }
        switch (e.getCode()) {
            case UP -> editing.nudge(-step, 0);
            case DOWN -> editing.nudge(step, 0);
            case LEFT -> editing.nudge(0, -1);
            case RIGHT -> editing.nudge(0, 1);
            case DELETE, BACK_SPACE -> editing.delete();
            case TAB -> verbs.step(e.isShiftDown() ? -1 : 1);
            case ENTER -> edit();
            case ESCAPE -> escape();
            default -> {
                return withLetter(e.getCode());
            }
        }
        return true;
    }

    /// Enter edits what is selected, and adds an activity where nothing is.
    private void edit() {
        if (view.selectionProperty().get().isEmpty()) {
            editing.makeAnywhere();
        } else {
            onEdit.run();
        }
    }

    private void escape() {
        if (!verbs.cancelLink()) {
            view.selectionProperty().set(Set.of());
        }
    }

    private boolean withLetter(KeyCode key) {
        switch (key) {
            case F -> onSlots.run();
            case L -> verbs.link();
            case R -> verbs.repeat();
            case S -> verbs.split();
            case U -> verbs.unschedule();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShortcut(KeyCode key) {
        switch (key) {
            case UP -> editing.nudge(-Gesture.DAY_STEP, 0);
            case DOWN -> editing.nudge(Gesture.DAY_STEP, 0);
            case C -> verbs.copy();
            case V -> verbs.paste();
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
