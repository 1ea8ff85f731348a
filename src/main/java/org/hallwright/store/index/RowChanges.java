package org.hallwright.store.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.store.codec.Encoded;
import org.hallwright.store.rows.Tables;
import org.hallwright.store.table.Rewritten;
import org.hallwright.store.table.Row;
import org.hallwright.store.table.Stored;
import org.hallwright.store.table.Table;

/// What a change does to the rows of each table.
///
/// @param of the change
/// @param come in the order of the tables' keys
record RowChanges(
        Encoded of,
        Map<Table<?>, List<Stored>> gone,
        Map<Table<?>, List<Rewritten>> rewritten,
        Map<Table<?>, List<Row>> come) {
    static RowChanges of(Encoded encoded) {
        var changes = new RowChanges(encoded, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        var document = encoded.committed().document();
        var sums = encoded.sums().iterator();
        for (var edit : encoded.edits()) {
            var table = Tables.of(edit.kind());
            var sum = sums.next();
            var before = edit.before() == null ? null : new Stored(document, edit.before(), sum.before());
            var after = edit.after() == null ? null : table.row(new Stored(document, edit.after(), sum.after()));
            if (before != null && after != null) {
                place(changes.rewritten, table, new Rewritten(before, after));
            } else if (before != null) {
                place(changes.gone, table, before);
            } else if (after != null) {
                place(changes.come, table, after);
            }
        }
        changes.come.values().forEach(rows -> rows.sort(Comparator.comparing(Row::stored, Stored.BY_KEY)));
        return changes;
    }

    /// The rows that are to be in the tables afterwards.
    Map<Table<?>, List<Row>> written() {
        var written = new LinkedHashMap<Table<?>, List<Row>>();
        come.forEach((table, rows) -> rows.forEach(row -> place(written, table, row)));
        rewritten.forEach((table, rows) -> rows.forEach(row -> place(written, table, row.after())));
        return written;
    }

    private static <R> void place(Map<Table<?>, List<R>> rows, Table<?> table, R row) {
        rows.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
    }
}
