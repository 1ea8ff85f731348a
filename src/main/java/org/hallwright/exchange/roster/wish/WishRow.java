package org.hallwright.exchange.roster.wish;

import java.util.Arrays;
import java.util.Optional;

/// One line of the form, known by its code in the hidden first column; some occur several times.
///
/// @param number from 1, for the lines of contacts and exhibits
record WishRow(Kind kind, int number) {
    /// The lines in their order, with how many answers each has.
    enum Kind {
        AREA(1),
        KIND(1),
        OPEN_SIDES(1),
        THEMED_AREA(1),
        BOOTHS(4),
        NEAR(4),
        AWAY(4),
        FASCIA(2),
        COUNTRY(1),
        CONTACT(4),
        EXHIBIT(4),
        NOTES(1);

        private final int answers;

        Kind(int answers) {
            this.answers = answers;
        }

        int answers() {
            return answers;
        }

        /// How many columns of the sheet one answer covers.
        int span() {
            return 4 / answers;
        }

        boolean isRepeated() {
            return this == CONTACT || this == EXHIBIT;
        }
    }

    static WishRow of(Kind kind) {
        return new WishRow(kind, 1);
    }

    String code() {
        var word = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return kind.isRepeated() ? word + "-" + number : word;
    }

    static Optional<WishRow> of(String code) {
        var number = code.replaceAll("^.*-(?=\\d{1,3}$)", "");
        var counted = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 1;
        return Arrays.stream(Kind.values())
                .map(kind -> new WishRow(kind, counted))
                .filter(row -> row.code().equals(code))
                .findFirst();
    }
}
