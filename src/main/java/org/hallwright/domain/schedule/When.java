package org.hallwright.domain.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/// From when until when, local to the exhibition; the end is after the start and not part of it.
public record When(LocalDateTime start, LocalDateTime end) {
    public When {
        Objects.requireNonNull(start);
        Objects.requireNonNull(end);
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("An activity ends after it starts: " + start + " – " + end);
        }
    }

    public static When of(LocalDateTime start, Duration length) {
        return new When(start, start.plus(length));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /// A part of a minute counts as a whole one.
    public static int minutesOf(Duration length) {
        return (int) length.plusSeconds(59).toMinutes();
    }

    public boolean overlaps(When other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /// Whether any part of it lies on that day.
    public boolean touches(LocalDate day) {
        return start.isBefore(day.plusDays(1).atStartOfDay()) && end.isAfter(day.atStartOfDay());
    }

    /// Whether it lasts longer than a day, and so is drawn as a band over days.
    public boolean isLong() {
        return length().compareTo(Duration.ofHours(24)) > 0;
    }

    public When movedBy(Duration by) {
        return new When(start.plus(by), end.plus(by));
    }

    /// With some minutes more on either side.
    public When widened(int before, int after) {
        return new When(start.minusMinutes(before), end.plusMinutes(after));
    }

    public When startingAt(LocalDateTime newStart) {
        return of(newStart, length());
    }
}
