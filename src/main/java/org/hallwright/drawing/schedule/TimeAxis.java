package org.hallwright.drawing.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// Which height belongs to which minute: time runs downwards without a break, from minutes to months.
///
/// The hours in which nothing is held may be folded: they keep their order and can be reached, but take little
/// room, so that a week of days fits where a week of hours would not.
///
/// @param day whose midnight is minute 0
/// @param from the minute at the top
/// @param to the minute at the bottom
/// @param hour points for one waking hour
/// @param wake the hour of the day at which the night ends
/// @param sleep the hour at which it begins
/// @param night how much of its height an hour of the night keeps, 1 where nothing is folded
public record TimeAxis(LocalDate day, int from, int to, double hour, int wake, int sleep, double night) {
    static final int DAY = 24 * 60;
    private static final int HOUR = 60;
    private static final double FOLDED = 0.12;
    private static final double LEAST_LABEL = 17;
    private static final double LEAST_PART_LABEL = 38;
    private static final double LEAST_LINE = 24;
    private static final double LEAST_UNIT = 14;
    private static final List<Integer> PARTS = List.of(5, 10, 15, 30);
    private static final List<Integer> HOURS = List.of(60, 120, 180, 240);
    private static final int NO_CLOCK = 0;

    /// What the eye counts by where hours are too short to be told apart.
    public enum Unit {
        DAY,
        WEEK,
        MONTH
    }

    /// A stretch of whole hours, nothing folded.
    public static TimeAxis hours(LocalDate day, int first, int last, double hourHeight) {
        return new TimeAxis(day, first * HOUR, last * HOUR, hourHeight, 0, 24, 1);
    }

    /// Whole days one after the other, their nights folded.
    public static TimeAxis days(LocalDate first, int days, double hourHeight, int wake, int sleep) {
        return new TimeAxis(first, 0, days * DAY, hourHeight, wake, sleep, FOLDED);
    }

    /// How far below the top a minute lies.
    public double at(double minute) {
        return (waking(minute) - waking(from)) * hour / HOUR;
    }

    /// The minute at a distance from the top, rounded to a whole one.
    public int minuteAt(double y) {
        return (int) Math.round(minute(y));
    }

    /// The same to a part of a minute.
    public double minute(double y) {
        var waking = y * HOUR / hour + waking(from);
        var dayMinutes = dayMinutes();
        var days = Math.floor(waking / dayMinutes + 1e-9);
        return days * DAY + unfolded(Math.max(0, waking - days * dayMinutes));
    }

    public double length() {
        return at(to);
    }

    /// Points for a whole day with its night.
    public double dayLength() {
        return dayMinutes() * hour / HOUR;
    }

    private double dayMinutes() {
        return folded(DAY);
    }

    private double waking(double minute) {
        var days = Math.floor(minute / DAY);
        return days * dayMinutes() + folded(minute - days * DAY);
    }

    private double folded(double ofDay) {
        double w = wake * HOUR, s = sleep * HOUR;
        return Math.min(ofDay, w) * night + Math.clamp(ofDay - w, 0, s - w) + Math.max(0, ofDay - s) * night;
    }

    private double unfolded(double waking) {
        double w = wake * HOUR, s = sleep * HOUR;
        if (waking < w * night) {
            return waking / night;
        }
        var awake = waking - w * night;
        return awake <= s - w ? w + awake : s + (awake - (s - w)) / night;
    }

    /// Whether hours can be told apart, so that an activity is as long as it lasts.
    public boolean showsClock() {
        return clockStep(true) != NO_CLOCK;
    }

    /// Minutes between the labels of the clock; 0 where not even four hours have room for one.
    ///
    /// @param onlyHours whether parts of hours go without labels
    int clockStep(boolean onlyHours) {
        if (!onlyHours) {
            for (var step : PARTS) {
                if (step * hour / HOUR >= LEAST_PART_LABEL) {
                    return step;
                }
            }
        }
        return HOURS.stream()
                .filter(step -> step * hour / HOUR >= LEAST_LABEL)
                .findFirst()
                .orElse(NO_CLOCK);
    }

    /// Minutes between the lines across the columns, as fine as they do not crowd.
    int lineStep() {
        for (var step : PARTS) {
            if (step * hour / HOUR >= LEAST_LINE) {
                return step;
            }
        }
        return Math.max(HOUR, clockStep(true));
    }

    /// The smallest unit that has room for a line of letters.
    public Unit unit() {
        if (dayLength() >= LEAST_UNIT) {
            return Unit.DAY;
        }
        return dayLength() * 7 >= LEAST_UNIT ? Unit.WEEK : Unit.MONTH;
    }

    /// Whether a minute of the day lies in the folded night.
    boolean isNight(int minute) {
        var ofDay = Math.floorMod(minute, DAY);
        return night < 1 && (ofDay < wake * HOUR || ofDay > sleep * HOUR);
    }

    public LocalDate dayOf(int minute) {
        return day.plusDays(Math.floorDiv(minute, DAY));
    }

    public int minuteOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(day, date) * DAY;
    }

    /// The first day of the unit in which a day lies; weeks begin on Monday.
    public static LocalDate startOf(Unit unit, LocalDate date) {
        return switch (unit) {
            case DAY -> date;
            case WEEK -> date.minusDays(date.getDayOfWeek().getValue() - 1L);
            case MONTH -> date.withDayOfMonth(1);
        };
    }

    public static LocalDate next(Unit unit, LocalDate start) {
        return switch (unit) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusDays(7);
            case MONTH -> start.with(TemporalAdjusters.firstDayOfNextMonth());
        };
    }
}
