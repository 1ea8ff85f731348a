package org.hallwright.domain.schedule;

import static org.hallwright.domain.value.Values.nameOf;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// A place where activities are held.
///
/// @param hall the hall it lies in, null outside the halls
/// @param capacity seats, 0 where unknown
/// @param order place from left to right
public record Room(Id<Room> id, Name name, @Nullable Id<Hall> hall, int capacity, int order) implements Entry {
    public Room {
        Objects.requireNonNull(id);
        name = nameOf(name);
    }
}
