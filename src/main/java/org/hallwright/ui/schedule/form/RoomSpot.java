package org.hallwright.ui.schedule.form;

import org.hallwright.domain.plan.Door;
import org.jspecify.annotations.Nullable;

/// Where the door of a room is: at one of the hall's doors, at a place typed in metres, or nowhere on the plan.
///
/// @param door null for the other two
record RoomSpot(@Nullable Door door, boolean typed) {
    static final RoomSpot UNMARKED = new RoomSpot(null, false);
    static final RoomSpot TYPED = new RoomSpot(null, true);

    static RoomSpot at(Door door) {
        return new RoomSpot(door, false);
    }
}
