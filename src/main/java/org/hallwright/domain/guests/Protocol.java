package org.hallwright.domain.guests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.value.Id;

/// The order in which guests are named, greeted and seated: by rank, those without one last, then by name.
public final class Protocol {
    public static final Comparator<Guest> ORDER = Comparator.comparing((Guest g) -> g.rank() == 0)
            .thenComparing(Guest::rank)
            .thenComparing(g -> g.name().enFirst())
            .thenComparing(Guest::id);

    private Protocol() {}

    /// The guests with the ranks that put them into that order, from 1; only those whose rank changes.
    public static List<Guest> ranked(List<Guest> order) {
        var changed = new ArrayList<Guest>();
        for (var i = 0; i < order.size(); i++) {
            if (order.get(i).rank() != i + 1) {
                changed.add(order.get(i).ranked(i + 1));
            }
        }
        return changed;
    }

    /// The order with some of them one place earlier or later; those at the end stay.
    public static List<Guest> stepped(List<Guest> order, Collection<Id<Guest>> moved, boolean later) {
        var result = new ArrayList<>(later ? order.reversed() : order);
        for (var i = 1; i < result.size(); i++) {
            if (moved.contains(result.get(i).id())
                    && !moved.contains(result.get(i - 1).id())) {
                result.add(i - 1, result.remove(i));
            }
        }
        return later ? result.reversed() : result;
    }
}
