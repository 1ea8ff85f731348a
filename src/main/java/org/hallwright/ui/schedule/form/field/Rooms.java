package org.hallwright.ui.schedule.form.field;

import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Room;

/// The rooms in the order of their columns.
public final class Rooms {
    private Rooms() {}

    public static List<Room> leftToRight(ExhibitionState state) {
        return state.sorted(Room.class, Comparator.comparingInt(Room::order).thenComparing(Room::id));
    }
}
