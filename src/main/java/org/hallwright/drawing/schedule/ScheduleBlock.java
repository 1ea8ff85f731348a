package org.hallwright.drawing.schedule;

import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.value.Id;

/// An activity as it is drawn in one room on one day.
///
/// @param room place of its room in the sheet's list
/// @param fromMinute minutes after the day's midnight, below 0 if it began the day before
/// @param toMinute likewise, above 1440 if it ends the day after
/// @param people who takes part, in one line
/// @param track place of its track, -1 for none
/// @param colour the track's own colour as `#rrggbb`, empty for none
/// @param marked whether it clashes with another
/// @param faint whether it is a draft
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
        boolean faint) {
    ScheduleBlock inRoom(int newRoom) {
        return new ScheduleBlock(
                activity, newRoom, fromMinute, toMinute, title, people, kind, track, colour, marked, faint);
    }

    ScheduleBlock marked(boolean newMarked) {
        return new ScheduleBlock(
                activity, room, fromMinute, toMinute, title, people, kind, track, colour, newMarked, faint);
    }

    /// Whether both take time from each other in the same room.
    public boolean overlaps(ScheduleBlock other) {
        return fromMinute < other.toMinute && other.fromMinute < toMinute;
    }
}
