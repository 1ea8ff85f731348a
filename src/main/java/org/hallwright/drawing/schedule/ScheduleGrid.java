package org.hallwright.drawing.schedule;

import java.util.OptionalInt;
import org.hallwright.domain.geometry.Bounds;

/// Where a programme lies on the surface, in points with y down: columns side by side, time downwards.
///
/// From top to bottom: the header with the rooms' names, the bands of what lasts for days, the hours. On a timeline,
/// which runs over many days, what lasts for days has ribbons along the time instead of bands.
///
/// @param columns how many rooms there are side by side
/// @param axis which height belongs to which minute
/// @param columnWidth of one room
/// @param dateWidth of the column with the dates on the left, 0 for none
/// @param clockWidth of the column with the hours beside it
/// @param headerHeight of the rooms' names
/// @param bandHeight of one band
/// @param bands how many bands there are
/// @param ribbonWidth of one ribbon, 0 where there are bands
/// @param houseRibbons how many ribbons run beside the hours, for what has the whole house
/// @param letters size of the titles' letters
public record ScheduleGrid(
        int columns,
        TimeAxis axis,
        double columnWidth,
        double dateWidth,
        double clockWidth,
        double headerHeight,
        double bandHeight,
        int bands,
        double ribbonWidth,
        int houseRibbons,
        double letters) {
    private static final double DATE = 56;
    private static final double CLOCK = 44;
    private static final double RIBBON = 19;
    private static final double WIDEST_NEED = 150;
    private static final double LEAST_NEED = 92;

    /// The timeline of a sheet on the screen: columns share the width but are never too narrow to be read; they may
    /// be narrower where only days are told apart.
    ///
    /// @param width of the screen, in points
    /// @param hourHeight of a waking hour
    public static ScheduleGrid forScreen(ScheduleSheet sheet, double width, double hourHeight) {
        var columns = Math.max(1, sheet.columns());
        var axis = TimeAxis.days(sheet.day(), sheet.days(), hourHeight, sheet.wakeHour(), sheet.sleepHour());
        var house = Ribbons.lanes(sheet.bands(), Ribbons.HOUSE, axis);
        var left = DATE + CLOCK + house * RIBBON;
        var need = Math.clamp(LEAST_NEED + hourHeight, LEAST_NEED, WIDEST_NEED);
        return new ScheduleGrid(
                columns,
                axis,
                Math.max(need, (width - left) / columns),
                DATE,
                CLOCK,
                34,
                0,
                0,
                RIBBON,
                house,
                Math.clamp(9.6 + hourHeight / 30, 10, 12));
    }

    /// The page of one day: the hours share its height, bands lie above them.
    ///
    /// @param wholeDay tells the first and the last hour
    public static ScheduleGrid forPage(ScheduleSheet sheet, ScheduleSheet wholeDay, double width, double height) {
        var time = 38.0;
        var header = 30.0;
        var band = 16.0;
        var first = wholeDay.firstHour();
        var last = wholeDay.lastHour();
        var bands = sheet.bands().size();
        var hourHeight = Math.min((height - header - band * bands) / (last - first), 110);
        var columns = Math.max(1, sheet.columns());
        var columnWidth = (width - time) / columns;
        var letters = Math.clamp(columnWidth / 17, 7.2, 10.5);
        var axis = TimeAxis.hours(sheet.day(), first, last, hourHeight);
        return new ScheduleGrid(columns, axis, columnWidth, 0, time, header, band, bands, 0, 0, letters);
    }

    /// The page of all days: the timeline as the screen has it, with the time drawn so long that it fills the page.
    public static ScheduleGrid overPage(ScheduleSheet sheet, double width, double height) {
        var header = 30.0;
        var one = TimeAxis.days(sheet.day(), sheet.days(), 1, sheet.wakeHour(), sheet.sleepHour());
        var hour = (height - header) / one.length();
        var axis = TimeAxis.days(sheet.day(), sheet.days(), hour, sheet.wakeHour(), sheet.sleepHour());
        var house = Ribbons.lanes(sheet.bands(), Ribbons.HOUSE, axis);
        var columns = Math.max(1, sheet.columns());
        var columnWidth = (width - DATE - CLOCK - house * RIBBON) / columns;
        var letters = Math.clamp(columnWidth / 14, 6.5, 9);
        return new ScheduleGrid(columns, axis, columnWidth, DATE, CLOCK, header, 0, 0, RIBBON, house, letters);
    }

    /// Whether it runs over days, with ribbons and a least height of what is short.
    public boolean isTimeline() {
        return ribbonWidth > 0;
    }

    /// All that stands left of the rooms.
    public double timeWidth() {
        return dateWidth + clockWidth + houseRibbons * ribbonWidth;
    }

    public double width() {
        return timeWidth() + columns * columnWidth;
    }

    public double height() {
        return top() + axis.length();
    }

    /// Where the first hour begins, below header and bands.
    public double top() {
        return headerHeight + bands * bandHeight;
    }

    public double yOf(double minute) {
        return top() + axis.at(minute);
    }

    /// The minute at a height, not rounded to any step.
    public int minuteAt(double y) {
        return axis.minuteAt(y - top());
    }

    public double xOf(int column) {
        return timeWidth() + column * columnWidth;
    }

    /// The column at that place, none on the hours and beyond the last one.
    public OptionalInt columnAt(double x) {
        var column = (int) Math.floor((x - timeWidth()) / columnWidth);
        return column >= 0 && column < columns ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /// Where something lies that takes a whole column from one minute to another.
    public Bounds slot(int column, int fromMinute, int toMinute) {
        return new Bounds(xOf(column), yOf(fromMinute), xOf(column) + columnWidth, yOf(toMinute));
    }
}
