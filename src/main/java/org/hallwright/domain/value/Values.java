package org.hallwright.domain.value;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Null-tolerant copies for the constructors of records, so that a field read from an older file is never null.
public final class Values {
    private Values() {}

    public static String text(String text) {
        return text == null ? "" : text.strip();
    }

    public static Name nameOf(Name name) {
        return name == null ? Name.NONE : name;
    }

    public static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /// A copy sorted by key, so that equal records are written equally, and that shows it, so that nobody sorts again.
    public static Map<String, String> map(Map<String, String> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    public static <E> E orElse(E value, E fallback) {
        return value == null ? fallback : value;
    }
}
