package org.hallwright.exchange.plan.feature;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A kind of thing in a plan file that was left out.
///
/// @param what its kind in the file's own words
/// @param where the first of them: its label or its number in the file
public record NotUnderstood(String what, int count, String where) {
    private static final String ON = " · ";

    /// Why we leave a thing out that we do know, as far as that has a word of ours.
    public enum Reason {
        BROKEN_COORDINATES,
        DRAWN_TWICE,
        HOLE,
        MAYBE_BOOTH,
        NO_AREA,
        OUTLINE_OF_SEVERAL,
        ROW_WITHOUT_PLACE,
        SELF_CROSSING;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The kind alone, without the layer.
    public String kind() {
        return what.contains(ON) ? what.substring(0, what.indexOf(ON)) : what;
    }

    /// The layer that it lies on; empty for files without layers.
    public String layer() {
        return what.contains(ON) ? what.substring(what.indexOf(ON) + ON.length()) : "";
    }

    public Optional<Reason> reason() {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.code().equals(kind()))
                .findFirst();
    }

    /// As `what` says a kind on a layer.
    public static String on(String kind, String layer) {
        return layer.isEmpty() ? kind : kind + ON + layer;
    }

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
