package org.hallwright.exchange.roster.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Lists of an exhibitor's as somebody types them into one cell, whole: unlike in a table that is imported, what is
/// typed no more goes.
public final class TypedList {
    private TypedList() {}

    /// The things that bear those names, in their order: each is the one that bore the name already, or where as
    /// many are typed as there were, the one whose place it takes. Those without a name stay, unless they get one.
    ///
    /// @param blank what becomes a new one
    public static <T> List<T> named(
            List<T> old, List<String> names, Function<T, String> nameOf, BiFunction<T, String, T> with, T blank) {
        var left = new ArrayList<>(old);
        var found = new ArrayList<Optional<T>>();
        for (var name : names) {
            var same = left.stream().filter(t -> nameOf.apply(t).equals(name)).findFirst();
            same.ifPresent(left::remove);
            found.add(same);
        }
        var inPlace = names.size() == old.size();
        var all = new ArrayList<T>();
        for (var i = 0; i < names.size(); i++) {
            var was = found.get(i).orElseGet(() -> inPlace ? left.removeFirst() : blank);
            all.add(with.apply(was, names.get(i)));
        }
        left.stream().filter(t -> nameOf.apply(t).isEmpty()).forEach(all::add);
        return List.copyOf(all);
    }

    /// The same things with a word each beside them, the first with the first; what has none is made blank.
    ///
    /// @param with the thing with the word, empty where the word cannot be
    /// @return empty where a word cannot be, or more are typed than there are things
    public static <T> Optional<List<T>> beside(
            List<T> old, List<String> words, BiFunction<T, String, Optional<T>> with) {
        if (words.size() > old.size()) {
            return Optional.empty();
        }
        var all = new ArrayList<T>();
        for (var i = 0; i < old.size(); i++) {
            var now = with.apply(old.get(i), Said.part(words, i));
            if (now.isEmpty()) {
                return Optional.empty();
            }
            all.add(now.get());
        }
        return Optional.of(List.copyOf(all));
    }
}
