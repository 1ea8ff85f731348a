package org.hallwright.domain.guests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

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

    /// The order with some of them, as they follow each other now, in front of another; at the end where it is none of
    /// the order or one of them.
    public static List<Guest> before(List<Guest> order, Collection<Id<Guest>> moved, @Nullable Id<Guest> other) {
        var result = new ArrayList<Guest>();
        var rest = order.stream().filter(g -> !moved.contains(g.id())).toList();
        var taken = order.stream().filter(g -> moved.contains(g.id())).toList();
        for (var guest : rest) {
            if (guest.id().equals(other)) {
                result.addAll(taken);
            }
            result.add(guest);
        }
        if (result.size() == rest.size()) {
            result.addAll(taken);
        }
        return result;
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
