package org.hallwright.ui.roster.row;

import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.value.NumberOrder;
import org.hallwright.i18n.NameOrder;
import org.hallwright.ui.roster.column.RosterColumn;
import org.hallwright.ui.roster.column.ShownColumn;

/// In which order exhibitors are listed: by columns, the first before the others, names last.
public record RosterOrder(List<Key> keys) {
    public static final RosterOrder BY_NAME = new RosterOrder(List.of(new Key(RosterColumn.NAME, false)));

    public RosterOrder {
        keys = List.copyOf(keys);
    }

    /// One column of the order.
    public record Key(ShownColumn column, boolean descending) {}

    Comparator<ExhibitorRow> comparator(NameOrder names) {
        var order = keys.stream()
                .map(key -> comparator(key, names))
                .reduce(Comparator::thenComparing)
                .orElse((a, b) -> 0);
        return order.thenComparing(row -> row.words(RosterColumn.NAME), names).thenComparing(ExhibitorRow::id);
    }

    private static Comparator<ExhibitorRow> comparator(Key key, NameOrder names) {
        var column = key.column();
        Comparator<ExhibitorRow> order = switch (column) {
            case RosterColumn ours
            when ours.isFigure() ->
                Comparator.comparingDouble(row -> row.shown().figure(column));
            case RosterColumn.STATUS -> Comparator.comparing(ExhibitorRow::standing);
            case RosterColumn.KIND ->
                Comparator.comparing(row -> row.shown().exhibitor().kind());
            case RosterColumn.CONTRACT ->
                Comparator.comparing(row -> row.shown().exhibitor().contract());
            case RosterColumn.PAYMENT ->
                Comparator.comparing(row -> row.shown().exhibitor().payment());
            case RosterColumn.BOOTHS -> Comparator.comparing(row -> row.words(column), NumberOrder.INSTANCE);
            default -> Comparator.comparing(row -> row.words(column), names);
        };
        return key.descending() ? order.reversed() : order;
    }
}
