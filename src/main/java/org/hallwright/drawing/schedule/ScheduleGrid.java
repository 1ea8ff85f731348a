package org.hallwright.drawing.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hallwright.domain.geometry.Bounds;

/// Where a day lies on the surface, in points with y down: columns side by side, time downwards.
///
/// From top to bottom: the header with the rooms' names, the bands of what lasts for days, the hours.
///
/// @param columns how many rooms there are side by side
/// @param firstHour the hour at the top
/// @param lastHour the hour at the bottom, above 24 for the next day
/// @param columnWidth of one room
/// @param hourHeight of one hour
/// @param timeWidth of the column with the hours on the left
/// @param headerHeight of the rooms' names
/// @param bandHeight of one band
/// @param bands how many bands there are
/// @param letters size of the titles' letters
public record ScheduleGrid(
        int columns,
        int firstHour,
        int lastHour,
        double columnWidth,
        double hourHeight,
        double timeWidth,
        double headerHeight,
        double bandHeight,
        int bands,
        double letters) {
    private static final double GAP = 1.5;

    /// A block with the place where it is drawn, for drawing and for hitting.
    public record Area(ScheduleBlock block, Bounds bounds) {}

    /// The grid of a sheet on the screen: columns share the width but are never too narrow to be read.
    ///
    /// @param width of the screen, in points
    public static ScheduleGrid forScreen(ScheduleSheet sheet, double width, double hourHeight) {
        var columns = Math.max(1, sheet.columns());
        var columnWidth = Math.max(150, (width - 52) / columns);
        return new ScheduleGrid(
                columns,
                sheet.firstHour(),
                sheet.lastHour(),
                columnWidth,
                hourHeight,
                52,
                34,
                22,
                sheet.bands().size(),
                12);
    }

    /// The same grid over other hours, such as the whole opening time while something is dragged.
    public ScheduleGrid overHours(int first, int last) {
        return new ScheduleGrid(
                columns, first, last, columnWidth, hourHeight, timeWidth, headerHeight, bandHeight, bands, letters);
    }

    public double width() {
        return timeWidth + columns * columnWidth;
    }

    public double height() {
        return top() + (lastHour - firstHour) * hourHeight;
    }

    /// Where the first hour begins, below header and bands.
    public double top() {
        return headerHeight + bands * bandHeight;
    }

    public double yOf(int minute) {
        return top() + (minute / 60.0 - firstHour) * hourHeight;
    }

    /// The minute of the day at a height, not rounded to any step.
    public int minuteAt(double y) {
        return (int) Math.round(((y - top()) / hourHeight + firstHour) * 60);
    }

    public double xOf(int column) {
        return timeWidth + column * columnWidth;
    }

    /// The column at that place, none on the hours and beyond the last one.
    public OptionalInt columnAt(double x) {
        var column = (int) Math.floor((x - timeWidth) / columnWidth);
        return column >= 0 && column < columns ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /// Where something lies that takes a whole column from one minute to another.
    public Bounds slot(int column, int fromMinute, int toMinute) {
        return new Bounds(xOf(column), yOf(fromMinute), xOf(column) + columnWidth, yOf(toMinute));
    }

    /// The places of all blocks, which never overlap in a column.
    public List<Area> areas(ScheduleSheet sheet) {
        var lanes = ScheduleLayout.of(sheet.blocks());
        var areas = new ArrayList<Area>();
        for (var block : sheet.blocks()) {
            var lane = lanes.getOrDefault(block, ScheduleLayout.Lane.WHOLE);
            var slot = slot(block.room(), block.fromMinute(), block.toMinute());
            var laneWidth = (columnWidth - 2 * GAP) / lane.lanes();
            var x = slot.minX() + GAP + lane.lane() * laneWidth;
            var inset = lane.lanes() > 1 ? GAP / 2 : 0;
            var bounds = new Bounds(x + inset, slot.minY() + 0.75, x + laneWidth - inset, slot.maxY() - 0.75);
            areas.add(new Area(block, bounds));
        }
        return areas;
    }

    /// The places of the bands, over the whole width.
    public List<Area> bandAreas(ScheduleSheet sheet) {
        var areas = new ArrayList<Area>();
        for (var i = 0; i < sheet.bands().size(); i++) {
            var y = headerHeight + i * bandHeight;
            var bounds = new Bounds(timeWidth + GAP, y + 1.5, width() - GAP, y + bandHeight - 1.5);
            areas.add(new Area(sheet.bands().get(i), bounds));
        }
        return areas;
    }
}
