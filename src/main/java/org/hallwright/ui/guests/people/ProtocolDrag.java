package org.hallwright.ui.guests.people;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// Drags guests, those selected or the one under the pointer, to another place in the order of protocol; a line shows
/// where they would come, and Escape
/// lets go of them.
final class ProtocolDrag {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final double SLACK_PX = 4;

    private final TableView<GuestRow> table;
    private final Supplier<List<Id<Guest>>> selected;
    private final BiConsumer<Collection<Id<Guest>>, @Nullable Id<Guest>> move;
    private double pressedAt = Double.NaN;
    private List<Id<Guest>> taken = List.of();
    private @Nullable TableRow<GuestRow> target;
    private boolean below;

    private ProtocolDrag(
            TableView<GuestRow> table,
            Supplier<List<Id<Guest>>> selected,
            BiConsumer<Collection<Id<Guest>>, @Nullable Id<Guest>> move) {
        this.table = table;
        this.selected = selected;
        this.move = move;
    }

    /// @param move is told who was dragged, and in front of whom; null for the end
    static void on(
            TableView<GuestRow> table,
            Supplier<List<Id<Guest>>> selected,
            BiConsumer<Collection<Id<Guest>>, @Nullable Id<Guest>> move) {
        var drag = new ProtocolDrag(table, selected, move);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::press);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::drag);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::release);
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && drag.target != null) {
                drag.letGo();
                e.consume();
            }
        });
    }

    private void press(MouseEvent e) {
        letGo();
        var row = at(e.getSceneY());
        if (e.getButton() == MouseButton.PRIMARY && row != null) {
            var pressed = row.getItem().guest().id();
            var chosen = selected.get();
            taken = chosen.contains(pressed) ? chosen : List.of(pressed);
            pressedAt = e.getSceneY();
        }
    }

    private void drag(MouseEvent e) {
        if (Double.isNaN(pressedAt) || target == null && Math.abs(e.getSceneY() - pressedAt) < SLACK_PX) {
            return;
        }
        mark(null);
        var row = at(e.getSceneY());
        if (row != null) {
            below = row.sceneToLocal(0, e.getSceneY()).getY() > row.getHeight() / 2;
            mark(row);
        }
        e.consume();
    }

    private void release(MouseEvent e) {
        var row = target;
        var after = below;
        var moved = taken;
        letGo();
        if (row != null) {
            var place = row.getIndex() + (after ? 1 : 0);
            var items = table.getItems();
            move.accept(moved, place < items.size() ? items.get(place).guest().id() : null);
            e.consume();
        }
    }

    private void mark(@Nullable TableRow<GuestRow> row) {
        var before = target;
        if (before != null) {
            before.pseudoClassStateChanged(ABOVE, false);
            before.pseudoClassStateChanged(BELOW, false);
        }
        target = row;
        if (row != null) {
            row.pseudoClassStateChanged(below ? BELOW : ABOVE, true);
        }
    }

    private void letGo() {
        mark(null);
        pressedAt = Double.NaN;
        taken = List.of();
    }

    @SuppressWarnings("unchecked")
    private @Nullable TableRow<GuestRow> at(double sceneY) {
        return table.lookupAll(".table-row-cell").stream()
                .map(node -> (TableRow<GuestRow>) node)
                .filter(row -> !row.isEmpty() && row.isVisible())
                .filter(row -> {
                    var y = row.sceneToLocal(0, sceneY).getY();
                    return y >= 0 && y < row.getHeight();
                })
                .findFirst()
                .orElse(null);
    }
}
