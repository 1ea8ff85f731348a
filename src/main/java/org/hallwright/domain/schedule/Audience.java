package org.hallwright.domain.schedule;

import java.util.Map;
import java.util.TreeMap;
import org.hallwright.domain.guests.Sector;

/// How many come to an activity, by sector.
///
/// @param capacity the most that it admits, 0 for as many as the room holds
public record Audience(int capacity, Map<Sector, Integer> expected) {
    public static final Audience NONE = new Audience(0, Map.of());

    public Audience {
        expected = expected == null || expected.isEmpty()
                ? Map.of()
                : java.util.Collections.unmodifiableMap(new TreeMap<>(expected));
    }

    public int total() {
        return expected.values().stream().mapToInt(Integer::intValue).sum();
    }
}
