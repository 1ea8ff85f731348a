package org.hallwright.exchange.roster.record;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hallwright.exchange.CellList;

/// Joins the lists of two rows in columns that belong together, so that the parts of each thing stay side by side.
public final class SideBySide {
    private SideBySide() {}

    /// Puts the things of the later row behind those of the earlier one, each thing once.
    ///
    /// @param earlier words by column, written over
    public static <F> void join(Map<F, String> earlier, Map<F, String> later, Collection<F> columns) {
        if (columns.stream().noneMatch(later::containsKey)) {
            return;
        }
        var things = new LinkedHashSet<>(things(earlier, columns));
        things.addAll(things(later, columns));
        var at = 0;
        for (var column : columns) {
            var place = at++;
            var words = CellList.join(things.stream().map(t -> t.get(place)).toList());
            if (!words.isEmpty()) {
                earlier.put(column, words);
            }
        }
    }

    private static <F> List<List<String>> things(Map<F, String> words, Collection<F> columns) {
        var lists = columns.stream()
                .map(column -> CellList.split(words.getOrDefault(column, "")))
                .toList();
        var count = lists.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, count)
                .mapToObj(i -> lists.stream().map(list -> Said.part(list, i)).toList())
                .toList();
    }
}
