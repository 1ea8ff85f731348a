package org.hallwright.domain.roster;

import java.util.Locale;
import org.hallwright.domain.value.Name;

/// Names of countries and regions by their code of ISO 3166-1, from the JDK's own tables.
public final class Country {
    private Country() {}

    /// The name in both languages; none for an empty code, the code itself for an unknown one.
    public static Name nameOf(String code) {
        var locale = Locale.of("", code);
        return Name.of(locale.getDisplayCountry(Locale.ENGLISH), locale.getDisplayCountry(Locale.SIMPLIFIED_CHINESE));
    }
}
