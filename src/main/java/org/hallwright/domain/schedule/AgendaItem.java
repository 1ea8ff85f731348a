package org.hallwright.domain.schedule;

import static org.hallwright.domain.value.Values.nameOf;

import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// One point of an activity's agenda, in order.
///
/// @param minutes its length, 0 where open
public record AgendaItem(Name title, @Nullable Id<Guest> speaker, int minutes) {
    public AgendaItem {
        title = nameOf(title);
    }
}
