package org.hallwright.domain.schedule;

import static org.hallwright.domain.value.Values.nameOf;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// A place where activities are held.
///
/// @param hall the hall it lies in, null outside the halls
/// @param place its door on the plan of the hall, in metres, null where it is not marked
/// @param capacity seats, 0 where unknown
/// @param order place from left to right
public record Room(
        Id<Room> id,
        Name name,
        @Nullable Id<Hall> hall,
        int capacity,
        int order,
        @Nullable Point place) implements Entry {
    public Room {
        Objects.requireNonNull(id);
        name = nameOf(name);
    }

    public static Room of(Id<Room> id, Name name, @Nullable Id<Hall> hall, int capacity, int order) {
        return new Room(id, name, hall, capacity, order, null);
    }

    public Room named(Name newName, int newCapacity) {
        return new Room(id, newName, hall, newCapacity, order, place);
    }

    public Room inOrder(int newOrder) {
        return new Room(id, name, hall, capacity, newOrder, place);
    }

    public Room at(@Nullable Id<Hall> newHall, @Nullable Point newPlace) {
        return new Room(id, name, newHall, capacity, order, newPlace);
    }
}
