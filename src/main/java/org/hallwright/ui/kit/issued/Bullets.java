package org.hallwright.ui.kit.issued;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hallwright.ui.kit.Desk;

/// The first of many things in lines for a question, and how many more there are.
public final class Bullets {
    /// More lines make a dialog that nobody reads.
    private static final int MOST_LINES = 8;

    private Bullets() {}

    public static <T> String of(List<T> all, Function<T, String> words, Desk desk) {
        var shown = all.stream()
                .limit(MOST_LINES)
                .map(words)
                .map(line -> "• " + line)
                .collect(Collectors.joining("\n"));
        return all.size() <= MOST_LINES
                ? shown
                : shown + "\n" + desk.text("revision.and-more", all.size() - MOST_LINES);
    }
}
