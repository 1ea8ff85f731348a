package org.hallwright.solver.fill.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hallwright.solver.fill.floor.Pattern;

/// The rows of one stretch between cross aisles; each bay may have its rows at its own heights.
public record Bay(Stretch stretch, List<Row> rows) {
    public Bay {
        rows = List.copyOf(rows);
    }

    public int count(Pattern pattern) {
        return rows.stream().mapToInt(r -> r.count(stretch, pattern)).sum();
    }

    public static int count(List<Bay> bays, Pattern pattern) {
        return bays.stream().mapToInt(b -> b.count(pattern)).sum();
    }

    public static List<Bay> of(List<Stretch> stretches, List<Row> rows) {
        return stretches.stream().map(s -> new Bay(s, rows)).toList();
    }

    /// The index of each row of all bays by height, the same for rows that lie in line.
    public static List<Row> inOrder(List<Bay> bays) {
        var all = new ArrayList<Row>();
        bays.forEach(b -> all.addAll(b.rows()));
        return all.stream()
                .sorted(Comparator.comparingDouble(Row::y).thenComparing(Row::up))
                .distinct()
                .toList();
    }
}
