package org.hallwright.ui.roster.table;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.ui.roster.column.ShownColumn;
import org.jspecify.annotations.Nullable;

/// Which columns of the selected rows are meant: one, some that lie side by side, or all.
final class CellRange {
    /// From the column where the range was begun to the one where it was led.
    private record Span(ShownColumn anchor, ShownColumn lead) {}

    private final Supplier<List<ShownColumn>> columns;
    private final ObjectProperty<@Nullable Span> span = new SimpleObjectProperty<>();
    private GoOn goOn = (sideways, back) -> {};
    private @Nullable String typed;
    private boolean permitted;

    /// Where to go when a cell has been written.
    @FunctionalInterface
    interface GoOn {
        void to(boolean sideways, boolean back);
    }

    /// @param columns those that are shown, from the left
    CellRange(Supplier<List<ShownColumn>> columns) {
        this.columns = columns;
    }

    void whenDone(GoOn newGoOn) {
        goOn = newGoOn;
    }

    void goOn(boolean sideways, boolean back) {
        goOn.to(sideways, back);
    }

    /// Calls the action when the range has moved, as long as the cell lives that keeps it.
    void whenMoved(javafx.scene.Node cell, Runnable action) {
        InvalidationListener listener = o -> action.run();
        cell.getProperties().put(CellRange.class, listener);
        span.addListener(new WeakInvalidationListener(listener));
    }

    boolean isFirst(ShownColumn column) {
        var all = columns.get();
        return !all.isEmpty() && all.getFirst() == column;
    }

    boolean holds(ShownColumn column) {
        return span.get() != null && chosen().contains(column);
    }

    /// Whether all columns are meant.
    boolean isWhole() {
        return span.get() == null || chosen().size() == columns.get().size();
    }

    /// The columns meant, from the left.
    List<ShownColumn> chosen() {
        var all = columns.get();
        var now = span.get();
        var from = now == null ? -1 : all.indexOf(now.anchor());
        var to = now == null ? -1 : all.indexOf(now.lead());
        return from < 0 || to < 0 ? all : all.subList(Math.min(from, to), Math.max(from, to) + 1);
    }

    /// The column that is typed into; null for none.
    @Nullable
    ShownColumn lead() {
        var now = span.get();
        return now == null || !columns.get().contains(now.lead()) ? null : now.lead();
    }

    void set(ShownColumn column, boolean further) {
        var now = span.get();
        span.set(new Span(further && now != null ? now.anchor() : column, column));
    }

    void whole() {
        span.set(null);
    }

    /// Moves by columns; at the edges it stays.
    void step(int by, boolean further) {
        var all = columns.get();
        if (all.isEmpty()) {
            return;
        }
        var now = lead();
        var at = now == null ? (by > 0 ? -1 : 1) : all.indexOf(now);
        set(all.get(Math.clamp(at + by, 0, all.size() - 1)), further);
    }

    /// Lets the next cell be typed into: a mere click on a selected row must not.
    ///
    /// @param begun what has been typed already, null to begin with what stands there
    void permit(@Nullable String begun) {
        permitted = true;
        typed = begun;
    }

    boolean takePermission() {
        var was = permitted;
        permitted = false;
        return was;
    }

    @Nullable
    String takeTyped() {
        var was = typed;
        typed = null;
        return was;
    }
}
