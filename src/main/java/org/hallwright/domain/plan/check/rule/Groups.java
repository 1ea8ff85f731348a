package org.hallwright.domain.plan.check.rule;

import java.util.HashMap;
import java.util.Map;

/// Things that belong together because pairs of them do.
///
/// @param <T> compared as its own equality says
final class Groups<T> {
    private final Map<T, T> leaders = new HashMap<>();

    void add(T one) {
        leaders.putIfAbsent(one, one);
    }

    void join(T one, T other) {
        var a = of(one);
        var b = of(other);
        leaders.put(a, b);
    }

    /// One of its group, the same for all of them.
    T of(T one) {
        add(one);
        var at = one;
        while (leaders.get(at) != at) {
            leaders.put(at, leaders.get(leaders.get(at)));
            at = leaders.get(at);
        }
        return at;
    }
}
