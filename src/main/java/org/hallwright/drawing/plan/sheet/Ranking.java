package org.hallwright.drawing.plan.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hallwright.domain.roster.Exhibitor;
import org.jspecify.annotations.Nullable;

/// Something that exhibitors share, such as their countries, the most frequent first; equal ones by their
/// names.
///
/// Of the whole exhibition, so that a colour means the same in each hall.
public final class Ranking {
    private final Function<Exhibitor, String> traitOf;
    private final List<String> all;
    private final Map<String, Integer> places = new HashMap<>();

    private Ranking(Function<Exhibitor, String> traitOf, List<String> all) {
        this.traitOf = traitOf;
        this.all = List.copyOf(all);
        all.forEach(each -> places.put(each, places.size()));
    }

    /// @param traitOf empty where it is unknown
    static Ranking of(Collection<Exhibitor> exhibitors, Function<Exhibitor, String> traitOf) {
        var counts = new HashMap<String, Integer>();
        for (var exhibitor : exhibitors) {
            var trait = traitOf.apply(exhibitor);
            if (!trait.isEmpty()) {
                counts.merge(trait, 1, Integer::sum);
            }
        }
        var order = new ArrayList<>(counts.keySet());
        order.sort(Comparator.<String>comparingInt(counts::get).reversed().thenComparing(Comparator.naturalOrder()));
        return new Ranking(traitOf, order);
    }

    public List<String> all() {
        return all;
    }

    /// The place of what the exhibitor has, -1 where it is unknown.
    public int placeOf(@Nullable Exhibitor exhibitor) {
        return exhibitor == null ? -1 : places.getOrDefault(traitOf.apply(exhibitor), -1);
    }
}
