package org.hallwright.domain.problem;

import java.util.Collection;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;

/// The place of a problem: the entries it is about, or a row or line of a file, with words that a person finds it
/// by.
///
/// @param row the row, line or item number in a file, 0 where it is about no file
/// @param words a booth number, a title, a header: what stands at the place
public record Where(List<Id<? extends Entry>> entries, int row, String words) {
    public static final Where NOWHERE = new Where(List.of(), 0, "");

    public Where {
        entries = List.copyOf(entries);
    }

    public static Where row(int row, String words) {
        return new Where(List.of(), row, words);
    }

    public static Where all(String words, Collection<? extends Id<? extends Entry>> ids) {
        return new Where(List.copyOf(ids), 0, words);
    }

    @SafeVarargs
    public static Where entries(String words, Id<? extends Entry>... ids) {
        return new Where(List.of(ids), 0, words);
    }
}
