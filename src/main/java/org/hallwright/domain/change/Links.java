package org.hallwright.domain.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// The ids by which an entry names others, wherever in it they stand.
///
/// A component that may be null can lose its link, and a list its element; an entry that loses another link cannot
/// stand any more. What a component named `id` holds is an identity of its own, and entries inside an entry, such as
/// those of a snapshot, are history.
public final class Links {
    private Links() {}

    /// All that the entry names.
    public static Set<Id<?>> of(Entry entry) {
        var links = new HashSet<Id<?>>();
        collect(entry, links, false);
        return links;
    }

    /// Those without which it cannot stand.
    public static Set<Id<?>> needed(Entry entry) {
        var links = new HashSet<Id<?>>();
        collect(entry, links, true);
        return links;
    }

    private static void collect(@Nullable Object value, Set<Id<?>> links, boolean onlyNeeded) {
        if (value instanceof Collection<?> many && !onlyNeeded) {
            many.forEach(each -> element(each, links));
        } else if (value instanceof Record record) {
            for (var component : Components.of(record).all()) {
                if (!isIdentity(component) && !(onlyNeeded && component.optional())) {
                    part(component.of(record), links, onlyNeeded);
                }
            }
        }
    }

    private static void part(@Nullable Object value, Set<Id<?>> links, boolean onlyNeeded) {
        if (value instanceof Id<?> id) {
            links.add(id);
        } else if (!(value instanceof Entry)) {
            collect(value, links, onlyNeeded);
        }
    }

    private static void element(@Nullable Object value, Set<Id<?>> links) {
        part(value, links, false);
    }

    /// The entry without the links to what is gone; null where it cannot stand without them.
    @SuppressWarnings("unchecked")
    public static <E extends Entry> @Nullable E without(E entry, Set<? extends Id<?>> gone) {
        return (E) cut((Record) entry, gone);
    }

    private static @Nullable Record cut(Record record, Set<? extends Id<?>> gone) {
        var components = Components.of(record);
        var values = new ArrayList<@Nullable Object>();
        for (var component : components.all()) {
            var before = component.of(record);
            var after = isIdentity(component) ? before : left(before, gone);
            if (before != null && after == null && !component.optional()) {
                return null;
            }
            values.add(after);
        }
        return components.made(values.toArray());
    }

    private static @Nullable Object left(@Nullable Object value, Set<? extends Id<?>> gone) {
        return switch (value) {
            case Id<?> id -> gone.contains(id) ? null : id;
            case Entry entry -> entry;
            case List<?> many -> {
                var kept = new ArrayList<Object>();
                for (var each : many) {
                    var one = left(each, gone);
                    if (one != null) {
                        kept.add(one);
                    }
                }
                yield kept;
            }
            case Record record -> cut(record, gone);
            case null, default -> value;
        };
    }

    private static boolean isIdentity(Components.Component component) {
        return component.name().equals("id");
    }
}
