package org.hallwright.domain.schedule;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// A strand of the programme, which has its colour.
///
/// @param colour `#rrggbb`, empty for one by order
public record Track(Id<Track> id, Name name, String colour, int order) implements Entry {
    public Track {
        Objects.requireNonNull(id);
        name = nameOf(name);
        colour = text(colour);
    }

    public Track named(Name newName) {
        return new Track(id, newName, colour, order);
    }

    public Track coloured(String newColour) {
        return new Track(id, name, newColour, order);
    }

    public Track inOrder(int newOrder) {
        return new Track(id, name, colour, newOrder);
    }
}
