package org.hallwright.domain.guests;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Guests who come together, with how they are received.
///
/// @param country ISO 3166-1 alpha-2, empty where it has none
public record Delegation(
        Id<Delegation> id,
        Name name,
        String country,
        @Nullable Id<Guest> head,
        String reception,
        String interpreter,
        String vehicle,
        String hotel)
        implements Entry {
    public Delegation {
        Objects.requireNonNull(id);
        name = nameOf(name);
        country = text(country);
        reception = text(reception);
        interpreter = text(interpreter);
        vehicle = text(vehicle);
        hotel = text(hotel);
    }
}
