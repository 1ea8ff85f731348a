package org.hallwright.drawing.schedule;

import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.value.Id;

/// An activity as it is drawn in one room.
///
/// @param room place of its room in the sheet's list, -1 for what has the whole house
/// @param fromMinute minutes after midnight of the sheet's first day, below 0 if it began before
/// @param toMinute likewise
/// @param people who takes part, in one line
/// @param track place of its track, -1 for none
/// @param colour the track's own colour as `#rrggbb`, empty for none
/// @param marked whether it clashes with another
/// @param faint whether it is a draft
/// @param setUp minutes for which the room is taken before
/// @param clear minutes for which it is taken after
public record ScheduleBlock(
        Id<Activity> activity,
        int room,
        int fromMinute,
        int toMinute,
        String title,
        String people,
        ActivityKind kind,
        int track,
        String colour,
        boolean marked,
        boolean faint,
        int setUp,
        int clear) {
    ScheduleBlock inRoom(int newRoom) {
        return new ScheduleBlock(
                activity,
                newRoom,
                fromMinute,
                toMinute,
                title,
                people,
                kind,
                track,
                colour,
                marked,
                faint,
                setUp,
                clear);
    }

    ScheduleBlock marked(boolean newMarked) {
        return new ScheduleBlock(
                activity,
                room,
                fromMinute,
                toMinute,
                title,
                people,
                kind,
                track,
                colour,
                newMarked,
                faint,
                setUp,
                clear);
    }

    /// Whether both take time from each other in the same room.
    public boolean overlaps(ScheduleBlock other) {
        return fromMinute < other.toMinute && other.fromMinute < toMinute;
    }
}
