package org.hallwright.domain.schedule.check;

import java.util.Objects;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;

/// How long it takes to go from one room to another, in either direction.
///
/// @param minutes as somebody has walked it
public record Walk(Id<Room> from, Id<Room> to, int minutes) {
    public Walk {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    boolean joins(Id<Room> one, Id<Room> other) {
        return from.equals(one) && to.equals(other) || from.equals(other) && to.equals(one);
    }
}
