package org.hallwright.ui.schedule.gesture;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// A place on the timetable: a column and a moment.
///
/// @param column of the rooms from left to right; the one after the last room is for what has no room
public record Spot(int column, LocalDateTime time) {
    /// @param minute of the day, above 1440 on the next one
    public static Spot of(int column, LocalDate day, int minute) {
        return new Spot(column, day.atStartOfDay().plusMinutes(minute));
    }

    public Spot on(LocalDate day) {
        return new Spot(column, time.toLocalTime().atDate(day));
    }

    /// The moment rounded to the nearest whole step of the day.
    public static LocalDateTime snapped(LocalDateTime time, int stepMinutes) {
        var midnight = time.toLocalDate().atStartOfDay();
        var minutes = Duration.between(midnight, time).toSeconds() / 60.0;
        return midnight.plusMinutes(Math.round(minutes / stepMinutes) * stepMinutes);
    }
}
