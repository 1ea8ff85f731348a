package org.hallwright.domain.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hallwright.domain.value.Name;

/// By what two names are found to be equal: no capitals, full-width forms, punctuation or spaces.
public final class NameKey {
    private NameKey() {}

    /// The keys of a name in each language it has; two names are equal if they share one.
    public static Set<String> of(Name name) {
        var keys = new TreeSet<String>();
        keys.add(of(name.en()));
        keys.add(of(name.zh()));
        keys.remove("");
        return keys;
    }

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
