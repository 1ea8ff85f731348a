package org.hallwright.ui.roster.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.roster.query.Query;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.NameOrder;
import org.hallwright.ui.roster.column.ShownColumn;
import org.jspecify.annotations.Nullable;

/// The lines of the table: of all rows those that a query finds, in an order, in groups that can be closed.
///
/// Rows are kept in order, so that a keystroke of the query only goes through them once.
public final class Arrangement {
    private final NameOrder names;
    private final ReadOnlyObjectWrapper<List<RosterLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<String> closed = new HashSet<>();
    private List<ExhibitorRow> ordered = new ArrayList<>();
    private List<ExhibitorRow> found = List.of();
    private Query query = Query.EVERYTHING;
    private RosterOrder order = RosterOrder.BY_NAME;
    private @Nullable ShownColumn group;

    public Arrangement(Language language) {
        this.names = new NameOrder(language);
    }

    /// Takes other rows, or the same after some of them changed.
    public void rows(Collection<ExhibitorRow> rows) {
        ordered = new ArrayList<>(rows);
        sort();
        arrange();
    }

    /// Puts rows in their places again whose words have changed.
    void mended(Collection<ExhibitorRow> gone, Collection<ExhibitorRow> fresh) {
        if (!gone.isEmpty()) {
            ordered.removeAll(Set.copyOf(gone));
        }
        ordered.addAll(fresh);
        sort();
        arrange();
    }

    private void sort() {
        ordered.sort(order.comparator(names));
    }

    public void ask(Query newQuery) {
        query = newQuery;
        arrange();
    }

    public void order(RosterOrder newOrder) {
        if (!newOrder.equals(order)) {
            order = newOrder;
            sort();
            arrange();
        }
    }

    public RosterOrder order() {
        return order;
    }

    /// @param newGroup null for none
    public void group(@Nullable ShownColumn newGroup) {
        group = newGroup;
        closed.clear();
        arrange();
    }

    public @Nullable ShownColumn group() {
        return group;
    }

    /// Closes an open group, and the other way round.
    public void toggle(GroupLine line) {
        if (!closed.remove(line.value())) {
            closed.add(line.value());
        }
        arrange();
    }

    public void closeAll(boolean close) {
        closed.clear();
        if (close) {
            lines.get().stream()
                    .filter(GroupLine.class::isInstance)
                    .forEach(line -> closed.add(((GroupLine) line).value()));
        }
        arrange();
    }

    private void arrange() {
        var matching = new ArrayList<ExhibitorRow>(ordered.size());
        for (var row : ordered) {
            if (query.matches(row.shown().subject())) {
                matching.add(row);
            }
        }
        found = matching;
        List<RosterLine> now = group == null ? List.copyOf(matching) : grouped(matching, group);
        if (!now.equals(lines.get())) {
            lines.set(now);
        }
    }

    private List<RosterLine> grouped(List<ExhibitorRow> rows, ShownColumn by) {
        Map<String, List<ExhibitorRow>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(row.words(by), k -> new ArrayList<>()).add(row));
        var grouped = new ArrayList<RosterLine>(rows.size() + groups.size());
        groups.entrySet().stream().sorted(Map.Entry.comparingByKey(names)).forEach(each -> {
            var open = !closed.contains(each.getKey());
            grouped.add(new GroupLine(by, each.getKey(), Totals.of(each.getValue()), open));
            if (open) {
                grouped.addAll(each.getValue());
            }
        });
        return grouped;
    }

    /// The lines that are shown, from above; the list is another whenever any of them is.
    public ReadOnlyObjectProperty<List<RosterLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// The exhibitors that the query finds, those of closed groups among them.
    public List<ExhibitorRow> found() {
        return found;
    }
}
