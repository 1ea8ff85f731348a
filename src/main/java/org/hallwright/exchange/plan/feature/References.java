package org.hallwright.exchange.plan.feature;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hallwright.domain.change.Entry;

/// How a plan file names what others belong to: by its code, where only one has it whatever its case and signs,
/// else by its id.
public final class References {
    private References() {}

    /// The keys of codes that name more than one of the things of a kind in a file of ours.
    public static Set<String> repeated(Collection<PlanFeature> features, String element) {
        var seen = new HashSet<String>();
        var repeated = new HashSet<String>();
        features.stream().filter(f -> f.element().equals(element)).forEach(f -> {
            var key = PlanFeature.key(f.word("code"));
            if (!seen.add(key)) {
                repeated.add(key);
            }
        });
        return repeated;
    }

    /// How the feature is named by others, as a key; the counterpart of what a file of ours writes.
    public static String key(PlanFeature feature, Set<String> repeated) {
        var key = PlanFeature.key(feature.word("code"));
        var isCode = !feature.isOurs() || !key.isEmpty() && !repeated.contains(key);
        return isCode ? key : PlanFeature.key(feature.word("id"));
    }

    /// By the value of the ids.
    public static <T extends Entry> Map<String, String> of(Collection<T> all, Function<T, String> code) {
        var counts = new HashMap<String, Integer>();
        all.forEach(each -> counts.merge(PlanFeature.key(code.apply(each)), 1, Integer::sum));
        var references = new HashMap<String, String>();
        all.forEach(each -> {
            var own = code.apply(each);
            var isOnly = counts.getOrDefault(PlanFeature.key(own), 0) == 1;
            var isCode = isOnly && !PlanFeature.key(own).isEmpty();
            references.put(each.id().value(), isCode ? own : each.id().value());
        });
        return references;
    }
}
