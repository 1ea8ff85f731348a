package org.hallwright.exchange.roster.record;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.value.Name;

/// What a table says over what was: words that are there win, blanks keep what was, and ends of lines do not count.
public final class Said {
    private Said() {}

    public static String over(String old, String now) {
        var same = old.replace("\r\n", "\n").strip().equals(now.strip());
        return now.isBlank() || same ? old : now;
    }

    public static Name over(Name old, Name now) {
        return Name.of(over(old.en(), now.en()), over(old.zh(), now.zh()));
    }

    /// The thing at that place of a column; empty beyond its end.
    public static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    /// The names of all things of a row, as many as the longest of its columns has.
    ///
    /// @param others further columns about the same things
    @SafeVarargs
    static List<Name> names(List<String> either, List<String> english, List<String> chinese, List<String>... others) {
        var columns = Stream.concat(Stream.of(either, english, chinese), Stream.of(others));
        var count = columns.mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, count)
                .mapToObj(i -> name(either, english, chinese, i))
                .toList();
    }

    /// The name at that place: of a column that may hold either language and of one for each.
    private static Name name(List<String> either, List<String> english, List<String> chinese, int index) {
        var guessed = Name.guess(part(either, index));
        var en = part(english, index);
        var zh = part(chinese, index);
        return Name.of(en.isEmpty() ? guessed.en() : en, zh.isEmpty() ? guessed.zh() : zh);
    }
}
