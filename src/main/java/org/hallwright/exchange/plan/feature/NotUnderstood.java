package org.hallwright.exchange.plan.feature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A kind of thing in a plan file that was left out.
///
/// @param what its kind in the file's own words
/// @param where the first of them: its label or its number in the file
public record NotUnderstood(String what, int count, String where) {
    /// Counts by kind and keeps the first place of each.
    public static final class Tally {
        private final Map<String, NotUnderstood> byKind = new LinkedHashMap<>();

        public void add(String what, String where) {
            byKind.merge(
                    what,
                    new NotUnderstood(what, 1, where),
                    (a, b) -> new NotUnderstood(what, a.count() + 1, a.where()));
        }

        public void addAll(List<NotUnderstood> others) {
            others.forEach(o -> byKind.put(o.what(), o));
        }

        public List<NotUnderstood> list() {
            return List.copyOf(byKind.values());
        }
    }
}
