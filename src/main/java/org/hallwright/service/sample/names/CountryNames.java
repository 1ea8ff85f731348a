package org.hallwright.service.sample.names;

import java.util.Locale;
import org.hallwright.domain.value.Name;

/// Names of countries in both languages, from the JDK's own tables.
public final class CountryNames {
    private CountryNames() {}

    public static Name of(String country) {
        var locale = Locale.of("", country);
        return Name.of(locale.getDisplayCountry(Locale.ENGLISH), locale.getDisplayCountry(Locale.SIMPLIFIED_CHINESE));
    }
}
