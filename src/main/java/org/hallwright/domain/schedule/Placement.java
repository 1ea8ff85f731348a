package org.hallwright.domain.schedule;

import java.util.List;
import java.util.Objects;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// When and where an activity is to be, before it is there: what a drag proposes.
///
/// @param when null to take it off the timetable
/// @param rooms none to leave it without a room
public record Placement(Id<Activity> activity, @Nullable When when, List<Id<Room>> rooms) {
    public Placement {
        Objects.requireNonNull(activity);
        rooms = List.copyOf(rooms);
    }

    public static Placement of(Activity activity) {
        return new Placement(activity.id(), activity.when(), activity.rooms());
    }

    public Placement at(@Nullable When newWhen) {
        return new Placement(activity, newWhen, rooms);
    }

    public Placement in(List<Id<Room>> newRooms) {
        return new Placement(activity, when, newRooms);
    }

    public Activity applyTo(Activity before) {
        return before.at(when, rooms);
    }
}
