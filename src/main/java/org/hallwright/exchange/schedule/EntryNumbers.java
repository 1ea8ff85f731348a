package org.hallwright.exchange.schedule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.value.Id;

/// Whole numbers above zero that stand for ids in files whose formats have numbers only; the same for the same
/// state.
record EntryNumbers<T extends Entry>(Map<Id<?>, Integer> numbers, Map<Integer, T> entries) {
    static <T extends Entry> EntryNumbers<T> of(ExhibitionState state, Class<T> kind) {
        var numbers = new HashMap<Id<?>, Integer>();
        var entries = new HashMap<Integer, T>();
        for (var entry : state.sorted(kind, Comparator.comparing(Entry::id))) {
            var number = Math.max(1, entry.id().value().hashCode() & Integer.MAX_VALUE);
            while (entries.containsKey(number)) {
                number = number == Integer.MAX_VALUE ? 1 : number + 1;
            }
            numbers.put(entry.id(), number);
            entries.put(number, entry);
        }
        return new EntryNumbers<>(numbers, entries);
    }
}
