package org.hallwright.ui.projects.order;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// Moves projects of the list by dragging them, with a line where they would go; Escape lets go of them.
final class OrderDrag {
    private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final double SLACK_PX = 4;

    private final ListView<OrderLine> list;
    private final SigningViewModel view;
    private List<Id<Project>> dragged = List.of();
    private @Nullable Id<Project> pressed;
    private double pressedAt = Double.NaN;
    private int target = -1;

    private OrderDrag(ListView<OrderLine> list, SigningViewModel view) {
        this.list = list;
        this.view = view;
    }

    static void on(ListView<OrderLine> list, SigningViewModel view) {
        var drag = new OrderDrag(list, view);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::press);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::drag);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::release);
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && drag.target >= 0) {
                drag.letGo();
                e.consume();
            }
        });
    }

    private void press(MouseEvent e) {
        letGo();
        pressedAt = e.getButton() == MouseButton.PRIMARY ? e.getSceneY() : Double.NaN;
        pressed = cells().stream()
                .filter(cell -> cell.localToScene(cell.getBoundsInLocal()).contains(e.getSceneX(), e.getSceneY()))
                .findFirst()
                .map(OrderCell::getItem)
                .map(OrderLine::project)
                .orElse(null);
    }

    /// What is selected goes along where the drag began on one of it, else the one on which it began.
    private List<Id<Project>> taken() {
        var selected = selected(list);
        return pressed == null ? List.of() : selected.contains(pressed) ? selected : List.of(pressed);
    }

    private void drag(MouseEvent e) {
        if (Double.isNaN(pressedAt) || Math.abs(e.getSceneY() - pressedAt) < SLACK_PX && dragged.isEmpty()) {
            return;
        }
        if (dragged.isEmpty()) {
            dragged = taken();
        }
        if (!dragged.isEmpty()) {
            target = mark(e.getSceneY());
        }
        e.consume();
    }

    private void release(MouseEvent e) {
        var moved = dragged;
        var before = target;
        letGo();
        if (!moved.isEmpty() && before >= 0) {
            view.moveBefore(moved, before);
            e.consume();
        }
    }

    private void letGo() {
        dragged = List.of();
        target = -1;
        pressedAt = Double.NaN;
        cells().forEach(cell -> {
            cell.pseudoClassStateChanged(DROP_ABOVE, false);
            cell.pseudoClassStateChanged(DROP_BELOW, false);
        });
    }

    /// The line before which the pointer is; that line is marked, or the last one below.
    private int mark(double sceneY) {
        var found = -1;
        for (var cell : cells()) {
            var bounds = cell.localToScene(cell.getBoundsInLocal());
            var inside = sceneY >= bounds.getMinY() && sceneY < bounds.getMaxY();
            var above = inside && sceneY < bounds.getCenterY();
            cell.pseudoClassStateChanged(DROP_ABOVE, above);
            cell.pseudoClassStateChanged(DROP_BELOW, inside && !above);
            if (inside) {
                found = above ? cell.getIndex() : cell.getIndex() + 1;
            }
        }
        var bounds = list.localToScene(list.getBoundsInLocal());
        if (sceneY < bounds.getMinY() + 24) {
            list.scrollTo(Math.max(0, first() - 1));
        } else if (sceneY > bounds.getMaxY() - 24) {
            list.scrollTo(first() + 1);
        }
        return found;
    }

    private int first() {
        return cells().stream().mapToInt(OrderCell::getIndex).min().orElse(0);
    }

    private List<OrderCell> cells() {
        return list.lookupAll(".order-cell").stream()
                .filter(OrderCell.class::isInstance)
                .map(OrderCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .toList();
    }

    static List<Id<Project>> selected(ListView<OrderLine> list) {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null && line.place() != null)
                .map(OrderLine::project)
                .toList();
    }
}
