package org.hallwright.ui.schedule.gesture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.schedule.ScheduleGrid;
import org.hallwright.drawing.schedule.ScheduleSheet;
import org.hallwright.drawing.schedule.ScheduleSheet.Column;
import org.jspecify.annotations.Nullable;

/// One day laid out on the screen's grid: where its blocks lie, and what lies at a place. A value, in points.
///
/// The grid runs over the whole day, so that everything can be dragged to any hour; the screen scrolls in it.
///
/// @param areas of all blocks, as they are drawn
public record Timetable(ScheduleSheet sheet, ScheduleGrid grid, List<ScheduleGrid.Area> areas) {
    private static final double EDGE = 6;
    private static final int HOURS_OF_DAY = 24;

    /// @param width that the columns share, in points
    public static Timetable of(ScheduleSheet sheet, double width, double hourHeight) {
        var last = sheet.blocks().isEmpty() ? HOURS_OF_DAY : Math.max(HOURS_OF_DAY, sheet.lastHour());
        var grid = ScheduleGrid.forScreen(sheet, width, hourHeight).overHours(0, last);
        return new Timetable(sheet, grid, grid.areas(sheet));
    }

    public Bounds bounds() {
        return Bounds.ofSize(grid.width(), grid.height());
    }

    public List<Id<Room>> rooms() {
        return sheet.rooms().stream().map(Column::room).toList();
    }

    /// The part below the header and right of the hours, where header and hours stay in sight.
    public Bounds body(Bounds seen) {
        return new Bounds(seen.minX() + grid.timeWidth(), seen.minY() + grid.top(), seen.maxX(), seen.maxY());
    }

    /// What lies at a place of the drawing, of which a part is seen.
    public Hit hit(double x, double y, Bounds seen) {
        var fromTop = y - seen.minY();
        if (x - seen.minX() < grid.timeWidth() || grid.columnAt(x).isEmpty()) {
            return new Hit.Nothing();
        }
        var column = grid.columnAt(x).getAsInt();
        if (fromTop < grid.headerHeight()) {
            return column < sheet.rooms().size() ? new Hit.Header(column) : new Hit.Nothing();
        }
        if (fromTop < grid.top()) {
            var band = (int) ((fromTop - grid.headerHeight()) / grid.bandHeight());
            return new Hit.Band(sheet.bands().get(band));
        }
        return areas.stream()
                .filter(area -> area.bounds().contains(x, y))
                .findFirst()
                .<Hit>map(area -> new Hit.Block(area.block(), edge(area.bounds(), y)))
                .orElseGet(() -> new Hit.Empty(column, grid.minuteAt(y)));
    }

    /// A low block keeps a middle to be grabbed by.
    private static Hit.@Nullable Edge edge(Bounds b, double y) {
        var reach = Math.min(EDGE, b.height() / 4);
        if (y - b.minY() < reach) {
            return Hit.Edge.START;
        }
        return b.maxY() - y < reach ? Hit.Edge.END : null;
    }

    /// The column and moment at a place, the nearest ones where it lies beside the grid.
    public Spot spot(double x, double y) {
        var column = (int) Math.floor((x - grid.timeWidth()) / grid.columnWidth());
        var minute = Math.clamp(grid.minuteAt(y), grid.firstHour() * 60, grid.lastHour() * 60);
        return Spot.of(Math.clamp(column, 0, grid.columns() - 1), sheet.day(), minute);
    }

    /// Where something would lie that is proposed, once for each of its rooms; nowhere on another day.
    public List<Bounds> boundsOf(Placement placement) {
        var when = placement.when();
        if (when == null
                || !when.touches(sheet.day()) && !when.start().toLocalDate().equals(sheet.day())) {
            return List.of();
        }
        var midnight = sheet.day().atStartOfDay();
        var from = (int) Duration.between(midnight, when.start()).toMinutes();
        var to = (int) Duration.between(midnight, when.end()).toMinutes();
        var rooms = rooms();
        var bounds = new ArrayList<Bounds>();
        placement.rooms().stream()
                .map(rooms::indexOf)
                .filter(column -> column >= 0)
                .forEach(column -> bounds.add(grid.slot(column, from, to)));
        if (bounds.isEmpty() && grid.columns() > rooms.size()) {
            bounds.add(grid.slot(rooms.size(), from, to));
        }
        return bounds;
    }

    /// The height at which the day's first block begins, with a little air above it.
    public double firstY() {
        return grid.yOf(Math.max(0, sheet.firstHour() * 60 - 15)) - grid.top();
    }
}
