package org.hallwright.exchange.roster;

import java.util.Objects;

/// What a cell of the table of exhibitors writes: a field of ours, or a column that a file brought.
public sealed interface CellField permits RosterField, CellField.Own {
    /// By which it is called in English.
    String english();

    /// By which it is called in Chinese.
    String chinese();

    /// A column of a file's, under its own header in every language.
    record Own(String header) implements CellField {
        public Own {
            Objects.requireNonNull(header);
        }

        @Override
        public String english() {
            return header;
        }

        @Override
        public String chinese() {
            return header;
        }
    }
}
