package org.hallwright.domain.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Fields;
import org.hallwright.domain.merge.Difference.Reason;
import org.hallwright.domain.roster.PointsEntry;
import org.jspecify.annotations.Nullable;

/// One record that both copies have and changed, field by field.
///
/// @param base null where nobody knows how it began
record Versions(@Nullable Entry base, Entry mine, Entry theirs) {
    /// The field of exhibitors and guests who look like one and are two: an answer of one desk takes none back.
    private static final String APART = "distinct";

    /// The fields that both changed differently; the record itself where the rest does not go together.
    List<Difference> differences() {
        if (mine.getClass() != theirs.getClass()) {
            return List.of(Difference.of(Reason.RECORD, base, mine, theirs));
        }
        var found = new ArrayList<Difference>();
        var before = fields(base);
        var here = fields(mine);
        var there = fields(theirs);
        for (var path : paths(before, here, there)) {
            if (merged(path, before, here, there) == null) {
                found.add(new Difference(
                        Reason.FIELD, mine, path, before.get(path), here.get(path), there.get(path), List.of()));
            }
        }
        return fits(Side.MINE) && fits(Side.THEIRS) ? found : List.of(Difference.of(Reason.RECORD, base, mine, theirs));
    }

    private boolean fits(Side all) {
        try {
            put(field -> all);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// The record with the fields that were chosen; what only one copy changed needs no choice.
    Entry with(Function<String, Side> choice) {
        try {
            return put(choice);
        } catch (IllegalArgumentException e) {
            return choice.apply("") == Side.THEIRS ? theirs : mine;
        }
    }

    private Entry put(Function<String, Side> choice) {
        var before = fields(base);
        var here = fields(mine);
        var there = fields(theirs);
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var path : paths(before, here, there)) {
            var merged = merged(path, before, here, there);
            values.put(
                    path, merged != null ? merged.value() : (choice.apply(path) == Side.MINE ? here : there).get(path));
        }
        return (Entry) Fields.with((Record) mine, values);
    }

    private static Map<String, @Nullable Object> fields(@Nullable Entry entry) {
        return entry == null ? Map.of() : Fields.of((Record) entry);
    }

    private static LinkedHashSet<String> paths(Map<String, ?> before, Map<String, ?> here, Map<String, ?> there) {
        var paths = new LinkedHashSet<>(here.keySet());
        paths.addAll(there.keySet());
        paths.addAll(before.keySet());
        return paths;
    }

    /// A value that may be null.
    private record Merged(@Nullable Object value) {}

    /// Null where both changed it differently.
    private @Nullable Merged merged(
            String path,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> here,
            Map<String, @Nullable Object> there) {
        var m = here.get(path);
        var t = there.get(path);
        if (Objects.equals(m, t) || base != null && Objects.equals(t, before.get(path))) {
            return new Merged(m);
        }
        if (base != null && Objects.equals(m, before.get(path))) {
            return new Merged(t);
        }
        return Merge.isMemory(mine) ? greater(m, t) : added(path, before.get(path), m, t);
    }

    /// Either will do, as long as both desks take the same.
    private static Merged greater(@Nullable Object m, @Nullable Object t) {
        return new Merged(String.valueOf(m).compareTo(String.valueOf(t)) >= 0 ? m : t);
    }

    /// Entries of a ledger add up, and so does who was told apart from whom: what each copy added comes behind what
    /// was there, a ledger's by its days.
    private static @Nullable Merged added(
            String path, @Nullable Object before, @Nullable Object m, @Nullable Object t) {
        if (!(before instanceof List<?> old && m instanceof List<?> here && t instanceof List<?> there)
                || !path.equals(APART) && !isLedger(here, there)
                || !begins(here, old)
                || !begins(there, old)) {
            return null;
        }
        var added = new ArrayList<Object>(here.subList(old.size(), here.size()));
        added.addAll(there.subList(old.size(), there.size()));
        added.sort(Comparator.comparing(Object::toString));
        var all = new ArrayList<Object>(old);
        all.addAll(path.equals(APART) ? new LinkedHashSet<>(added) : added);
        return new Merged(all);
    }

    private static boolean isLedger(List<?> here, List<?> there) {
        return Stream.of(here, there).flatMap(List::stream).allMatch(PointsEntry.class::isInstance);
    }

    private static boolean begins(List<?> list, List<?> with) {
        return list.size() >= with.size() && list.subList(0, with.size()).equals(with);
    }
}
