package org.hallwright.exchange.roster.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hallwright.domain.value.Folding;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Writes a list of named things over the one that was: each over that of its name, the others behind them.
///
/// Nothing is taken away. Things without a name are written over those in their place.
final class Named {
    private Named() {}

    /// @param over makes the thing at a place of the table, from the one it is written over, null for a new one
    static <T> List<T> over(
            List<T> old, List<Name> names, Function<T, Name> nameOf, BiFunction<Integer, @Nullable T, T> over) {
        var all = new ArrayList<>(old);
        var used = new boolean[old.size()];
        for (var i = 0; i < names.size(); i++) {
            var at = indexOf(old, used, names.get(i), i, nameOf);
            if (at < 0) {
                all.add(over.apply(i, null));
            } else {
                used[at] = true;
                all.set(at, over.apply(i, old.get(at)));
            }
        }
        return List.copyOf(all);
    }

    private static <T> int indexOf(List<T> old, boolean[] used, Name name, int place, Function<T, Name> nameOf) {
        if (name.isEmpty()) {
            return place < used.length && !used[place] ? place : -1;
        }
        return IntStream.range(0, used.length)
                .filter(i -> !used[i] && isSame(nameOf.apply(old.get(i)), name))
                .findFirst()
                .orElse(-1);
    }

    /// Equal in one language, and not different in the other.
    private static boolean isSame(Name one, Name other) {
        var english = agree(one.en(), other.en());
        var chinese = agree(one.zh(), other.zh());
        return english >= 0 && chinese >= 0 && english + chinese > 0;
    }

    private static int agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? 0 : Folding.of(one).equals(Folding.of(other)) ? 1 : -1;
    }
}
