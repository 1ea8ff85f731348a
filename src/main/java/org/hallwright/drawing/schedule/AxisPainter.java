package org.hallwright.drawing.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.ObjIntConsumer;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.Palette;
import org.hallwright.drawing.Stroke;
import org.hallwright.drawing.Surface;
import org.hallwright.drawing.TextLines;
import org.hallwright.drawing.TextStyle;
import org.hallwright.drawing.schedule.TimeAxis.Unit;

/// Draws the time: lines across the columns, and on the left two columns of labels that fit the scale, days with
/// their hours or months with their days and weeks. The wider unit stays in sight as long as a part of it does.
final class AxisPainter {
    private static final double LABEL = 11;
    private static final double DATE = 12;
    private static final double PAD = 10;

    private final Palette palette;
    private final DateWords words;

    AxisPainter(Palette palette, DateWords words) {
        this.palette = palette;
        this.words = words;
    }

    /// Nights, lines across and lines between the columns.
    void lines(ScheduleGrid grid, Surface surface) {
        var seen = surface.visible();
        var hair = palette.paper() ? 0.5 : 1;
        var faint = Stroke.of(palette.grid(), hair);
        var strong = Stroke.of(palette.gridStrong(), hair);
        if (clock(grid)) {
            clockLines(grid, surface, faint, strong);
        } else {
            unitLines(grid, surface, faint, strong);
        }
        var bottom = Math.min(grid.height(), seen.maxY());
        for (var column = 0; column <= grid.columns(); column++) {
            var x = grid.xOf(column);
            if (x >= seen.minX() && x <= seen.maxX()) {
                surface.line(x, Math.max(grid.top(), seen.minY()), x, bottom, strong);
            }
        }
    }

    private static boolean clock(ScheduleGrid grid) {
        return !grid.isTimeline() || grid.axis().showsClock();
    }

    private void clockLines(ScheduleGrid grid, Surface surface, Stroke faint, Stroke strong) {
        var axis = grid.axis();
        var step = grid.isTimeline() ? axis.lineStep() : axis.hour() > 30 ? 30 : 60;
        days(grid, surface, (day, midnight) -> {
            night(grid, midnight, surface);
            for (var m = midnight; m < midnight + TimeAxis.DAY; m += step) {
                if (m >= axis.from() && m <= axis.to() && !axis.isNight(m)) {
                    across(grid, m, m % 60 == 0 ? strong : faint, surface);
                }
            }
            if (grid.isTimeline()) {
                across(grid, midnight, Stroke.of(palette.line().withOpacity(0.55), 1), surface);
            }
        });
        across(grid, axis.to(), strong, surface);
    }

    /// The folded hours are a little darker.
    private void night(ScheduleGrid grid, int midnight, Surface surface) {
        var axis = grid.axis();
        if (axis.night() < 1) {
            var seen = surface.visible();
            var right = Math.min(grid.width(), seen.maxX());
            var wake = midnight + axis.wake() * 60;
            var sleep = midnight + axis.sleep() * 60;
            surface.fill(new Bounds(grid.timeWidth(), grid.yOf(midnight), right, grid.yOf(wake)), palette.grid());
            surface.fill(
                    new Bounds(grid.timeWidth(), grid.yOf(sleep), right, grid.yOf(midnight + TimeAxis.DAY)),
                    palette.grid());
        }
    }

    private void unitLines(ScheduleGrid grid, Surface surface, Stroke faint, Stroke strong) {
        var axis = grid.axis();
        var unit = axis.unit();
        units(grid, unit, surface, (start, minute) -> {
            if (unit == Unit.DAY && isWeekend(start)) {
                var right = Math.min(grid.width(), surface.visible().maxX());
                var end = minute + TimeAxis.DAY;
                surface.fill(new Bounds(grid.timeWidth(), grid.yOf(minute), right, grid.yOf(end)), palette.grid());
            }
            var bold = start.getDayOfMonth() == 1 || unit == Unit.WEEK && start.getDayOfMonth() < 8;
            across(
                    grid,
                    minute,
                    bold
                            ? Stroke.of(palette.line().withOpacity(0.55), 1)
                            : unit == Unit.DAY && start.getDayOfWeek() != DayOfWeek.MONDAY ? faint : strong,
                    surface);
        });
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }

    private void across(ScheduleGrid grid, int minute, Stroke stroke, Surface surface) {
        var seen = surface.visible();
        var y = grid.yOf(minute);
        if (y >= seen.minY() && y <= seen.maxY()) {
            surface.line(Math.max(grid.timeWidth(), seen.minX()), y, Math.min(grid.width(), seen.maxX()), y, stroke);
        }
    }

    /// Hours or days, and beside them days or months.
    void labels(ScheduleGrid grid, Surface surface) {
        var seen = surface.visible();
        var x = Math.max(0, seen.minX());
        if (!palette.paper()) {
            surface.fill(new Bounds(x, seen.minY(), x + grid.timeWidth() - 1, seen.maxY()), palette.floor());
        }
        var right = x + grid.dateWidth() + grid.clockWidth();
        if (clock(grid)) {
            hours(grid, right - 7, surface);
            if (grid.dateWidth() > 0) {
                dates(grid, x, surface);
            }
        } else {
            narrow(grid, right - 7, surface);
            wide(grid, x, surface);
        }
        if (grid.isTimeline()) {
            surface.line(right, Math.max(grid.top(), seen.minY()), right, seen.maxY(), Stroke.of(palette.grid(), 1));
        }
    }

    private void hours(ScheduleGrid grid, double right, Surface surface) {
        var axis = grid.axis();
        var step = axis.clockStep(!grid.isTimeline());
        var size = grid.isTimeline() ? LABEL : grid.letters() * 0.92;
        var full = TextStyle.of(size, palette.faintText()).rightAligned();
        var part = full.ofSize(size * 0.88);
        days(grid, surface, (day, midnight) -> {
            for (var m = midnight; m <= midnight + TimeAxis.DAY; m += step) {
                var last = m == axis.to() || m < midnight + TimeAxis.DAY;
                if (m >= axis.from() && m <= axis.to() && last && !axis.isNight(m) && !isCrowded(axis, m, step)) {
                    var y = grid.yOf(m) + (m == axis.from() ? size * 0.6 : 0);
                    surface.text(clock(m), right, y, m % 60 == 0 ? full : part);
                }
            }
        });
    }

    /// The hour at which the night ends gives way to one of the regular steps right after it.
    private static boolean isCrowded(TimeAxis axis, int minute, int step) {
        return axis.night() < 1 && step > 60 && Math.floorMod(minute, TimeAxis.DAY) == axis.sleep() * 60;
    }

    private static String clock(int minute) {
        var ofDay = Math.floorMod(minute, TimeAxis.DAY);
        return String.format("%02d:%02d", ofDay / 60, ofDay % 60);
    }

    /// The day beside its hours: weekday above date.
    private void dates(ScheduleGrid grid, double x, Surface surface) {
        var axis = grid.axis();
        var seen = surface.visible();
        var top = seen.minY() + grid.top();
        var bold = TextStyle.of(DATE, palette.text()).inBold();
        var small = TextStyle.of(LABEL, palette.faintText());
        days(grid, surface, (day, midnight) -> {
            var from = grid.yOf(midnight + Math.min(axis.wake(), 8) * 60.0 * (axis.night() < 1 ? 1 : 0));
            var end = grid.yOf(midnight + TimeAxis.DAY);
            var y = Math.min(Math.max(from, top + 4), end - 30);
            if (y + 30 > top && y < seen.maxY()) {
                surface.text(words.weekday().apply(day), x + PAD, y + 8, small);
                surface.text(words.dayOfMonth().apply(day), x + PAD, y + 22, bold);
            }
        });
    }

    /// Days, or weeks by their Mondays, or months.
    private void narrow(ScheduleGrid grid, double right, Surface surface) {
        var unit = grid.axis().unit();
        var plain = TextStyle.of(LABEL, palette.text()).rightAligned();
        units(grid, unit, surface, (start, minute) -> {
            var end = grid.yOf(grid.axis().minuteOf(TimeAxis.next(unit, start)));
            var y = (grid.yOf(minute) + end) / 2;
            var text = switch (unit) {
                case DAY -> words.weekday().apply(start) + " " + start.getDayOfMonth();
                case WEEK -> words.dayOfMonth().apply(start);
                case MONTH -> words.monthName().apply(start);
            };
            surface.text(text, right, y, unit == Unit.DAY && isWeekend(start) ? plain.in(palette.faintText()) : plain);
        });
    }

    /// The month beside its days and weeks, the year beside its months.
    private void wide(ScheduleGrid grid, double x, Surface surface) {
        var axis = grid.axis();
        var seen = surface.visible();
        var top = seen.minY() + grid.top();
        var bold = TextStyle.of(DATE, palette.text()).inBold();
        var years = axis.unit() == Unit.MONTH;
        units(grid, Unit.MONTH, surface, (start, minute) -> {
            if (years && start.getMonthValue() != 1) {
                return;
            }
            var text = years ? String.valueOf(start.getYear()) : words.month().apply(start);
            var lines = TextLines.of(text, grid.dateWidth() - PAD, t -> surface.textWidth(t, bold));
            var after = years ? start.plusYears(1) : start.plusMonths(1);
            var end = grid.yOf(Math.min(axis.to(), axis.minuteOf(after)));
            var y = Math.min(Math.max(grid.yOf(Math.max(axis.from(), minute)), top), end - lines.size() * 15.0 - 2);
            for (var i = 0; i < lines.size(); i++) {
                surface.text(lines.get(i), x + PAD, y + 10 + i * 15, bold);
            }
        });
    }

    /// The month of the day at the top, above the days.
    void corner(ScheduleGrid grid, Surface surface) {
        if (grid.dateWidth() > 0 && clock(grid)) {
            var seen = surface.visible();
            var top = Math.max(0, seen.minY());
            var day = grid.axis().dayOf(grid.minuteAt(top + grid.top() + 4));
            var style = TextStyle.of(LABEL, palette.faintText());
            surface.text(
                    words.month().apply(day), Math.max(0, seen.minX()) + PAD, top + grid.headerHeight() / 2, style);
        }
    }

    /// Each day in sight with its midnight.
    private static void days(ScheduleGrid grid, Surface surface, ObjIntConsumer<LocalDate> use) {
        units(grid, Unit.DAY, surface, use);
    }

    /// Each unit of which a part is in sight, with the minute at which it begins.
    private static void units(ScheduleGrid grid, Unit unit, Surface surface, ObjIntConsumer<LocalDate> use) {
        var axis = grid.axis();
        var seen = surface.visible();
        var first = Math.clamp(grid.minuteAt(Math.max(grid.top(), seen.minY())), axis.from(), axis.to());
        var last = Math.clamp(grid.minuteAt(seen.maxY()), axis.from(), axis.to());
        for (var start = TimeAxis.startOf(unit, axis.dayOf(first)); ; start = TimeAxis.next(unit, start)) {
            var minute = axis.minuteOf(start);
            if (minute > last || minute >= axis.to() && minute > axis.from()) {
                return;
            }
            use.accept(start, minute);
        }
    }
}
