package org.hallwright.ui.kit.values;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hallwright.i18n.NameOrder;
import org.hallwright.ui.kit.Desk;

/// Countries to choose from.
public final class CountryCodes {
    private CountryCodes() {}

    /// Codes in the order of their names as the desk's language has them, the unknown one first.
    public static List<String> all(Desk desk) {
        var order = new NameOrder(desk.messages().language());
        return Stream.concat(
                        Stream.of(""),
                        Stream.of(Locale.getISOCountries())
                                .sorted(Comparator.comparing(desk.formats()::country, order)))
                .toList();
    }
}
