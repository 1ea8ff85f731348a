package org.hallwright.ui.roster.card;

import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Place;
import org.jspecify.annotations.Nullable;

/// One line of a card.
///
/// @param detail under the text, may be empty
/// @param place where it leads, null for nowhere
record CardLine(
        String text,
        String detail,
        @Nullable Place place,
        @Nullable Id<? extends Entry> id) {
    static CardLine plain(String text, String detail) {
        return new CardLine(text, detail, null, null);
    }
}
