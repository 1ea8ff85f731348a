package org.hallwright.ui.schedule.gesture;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.schedule.ScheduleArea;
import org.hallwright.drawing.schedule.ScheduleBlock;
import org.hallwright.drawing.schedule.ScheduleGrid;
import org.hallwright.drawing.schedule.ScheduleScene;
import org.hallwright.drawing.schedule.ScheduleSheet;
import org.hallwright.drawing.schedule.ScheduleSheet.Column;
import org.hallwright.drawing.schedule.TimeAxis;
import org.jspecify.annotations.Nullable;

/// The timeline laid out on the screen's grid: where its blocks lie, and what lies at a place. A value, in points.
///
/// The grid runs over all days without a break, so that everything can be dragged to any hour of any day; the screen
/// scrolls in it.
public record Timetable(ScheduleScene scene) {
    private static final double EDGE = 6;
    private static final double LEAST = 15;
    private static final int DAY = 24 * 60;

    /// @param width that the columns share, in points
    public static Timetable of(ScheduleSheet sheet, double width, double hourHeight) {
        return new Timetable(ScheduleScene.of(sheet, ScheduleGrid.forScreen(sheet, width, hourHeight)));
    }

    public ScheduleSheet sheet() {
        return scene.sheet();
    }

    public ScheduleGrid grid() {
        return scene.grid();
    }

    /// The places of all blocks, as they are drawn.
    public List<ScheduleArea> areas() {
        return scene.areas();
    }

    public Bounds bounds() {
        return Bounds.ofSize(grid().width(), grid().height());
    }

    public List<Id<Room>> rooms() {
        return sheet().rooms().stream().map(Column::room).toList();
    }

    /// The part below the header and right of the hours, where header and hours stay in sight.
    public Bounds body(Bounds seen) {
        return new Bounds(seen.minX() + grid().timeWidth(), seen.minY() + grid().top(), seen.maxX(), seen.maxY());
    }

    /// All that is drawn, what stays beside the hours where it is seen.
    public Stream<ScheduleArea> drawn(Bounds seen) {
        return Stream.concat(
                scene.bands().stream().map(area -> isOfHouse(area) ? shifted(area, Math.max(0, seen.minX())) : area),
                scene.areas().stream());
    }

    private static boolean isOfHouse(ScheduleArea area) {
        return area.block().room() < 0;
    }

    private static ScheduleArea shifted(ScheduleArea area, double dx) {
        var b = area.bounds();
        return new ScheduleArea(area.blocks(), new Bounds(b.minX() + dx, b.minY(), b.maxX() + dx, b.maxY()));
    }

    /// What lies at a place of the drawing, of which a part is seen.
    public Hit hit(double x, double y, Bounds seen) {
        var fromTop = y - seen.minY();
        var beside = x - seen.minX() < grid().timeWidth();
        if (fromTop < grid().top()) {
            var column = beside ? -1 : grid().columnAt(x).orElse(-1);
            return column >= 0 && column < sheet().rooms().size() ? new Hit.Header(column) : new Hit.Nothing();
        }
        return drawn(seen)
                .filter(area -> isOfHouse(area) == beside && area.bounds().contains(x, y))
                .findFirst()
                .map(area -> area.isBundle() ? new Hit.Bundle(area) : new Hit.Block(area.block(), edge(area, y)))
                .orElseGet(() -> beside || grid().columnAt(x).isEmpty()
                        ? new Hit.Nothing()
                        : new Hit.Empty(grid().columnAt(x).getAsInt(), grid().minuteAt(y)));
    }

    /// A low block keeps a middle to be grabbed by.
    private static Hit.@Nullable Edge edge(ScheduleArea area, double y) {
        var b = area.bounds();
        var reach = Math.min(EDGE, b.height() / 4);
        if (y - b.minY() < reach) {
            return Hit.Edge.START;
        }
        return b.maxY() - y < reach ? Hit.Edge.END : null;
    }

    /// The column and moment at a place, the nearest ones where it lies beside the grid.
    public Spot spot(double x, double y) {
        var axis = grid().axis();
        var column = (int) Math.floor((x - grid().timeWidth()) / grid().columnWidth());
        var minute = Math.clamp(grid().minuteAt(y), axis.from(), axis.to());
        return Spot.of(Math.clamp(column, 0, grid().columns() - 1), sheet().day(), minute);
    }

    /// Where something would lie that is proposed, once for each of its rooms; nowhere beyond the days.
    public List<Bounds> boundsOf(Placement placement) {
        var when = placement.when();
        if (when == null) {
            return List.of();
        }
        var midnight = sheet().day().atStartOfDay();
        var from = (int) Duration.between(midnight, when.start()).toMinutes();
        var to = (int) Duration.between(midnight, when.end()).toMinutes();
        if (to <= grid().axis().from() || from >= grid().axis().to()) {
            return List.of();
        }
        var rooms = rooms();
        var bounds = new ArrayList<Bounds>();
        placement.rooms().stream()
                .map(rooms::indexOf)
                .filter(column -> column >= 0)
                .forEach(column -> bounds.add(slot(column, from, to)));
        if (bounds.isEmpty() && grid().columns() > rooms.size()) {
            bounds.add(slot(rooms.size(), from, to));
        }
        return bounds;
    }

    /// As high as it lasts, but high enough to be seen.
    private Bounds slot(int column, int from, int to) {
        var b = grid().slot(column, from, to);
        return b.height() >= LEAST ? b : new Bounds(b.minX(), b.minY(), b.maxX(), b.minY() + LEAST);
    }

    /// The height at which a day begins: where its hours are in sight, shortly before its first block.
    ///
    /// @param seenHeight of the part that is seen
    public double yOf(LocalDate day, double seenHeight) {
        var axis = grid().axis();
        var midnight = axis.minuteOf(day);
        if (axis.dayLength() < seenHeight / 2) {
            return grid().yOf(midnight) - grid().top();
        }
        var first = sheet().blocks().stream()
                .mapToInt(ScheduleBlock::fromMinute)
                .filter(minute -> minute >= midnight && minute < midnight + DAY)
                .min()
                .orElse(midnight + axis.wake() * 60);
        return grid().yOf(Math.max(midnight, first - 20)) - grid().top();
    }

    /// The day whose noon is in the middle of what is seen, or that is nearest to it.
    public LocalDate dayAt(double y) {
        var axis = grid().axis();
        return axis.dayOf(Math.clamp(grid().minuteAt(y), axis.from(), axis.to() - 1));
    }

    /// Whether the middle of a day's waking hours is in sight.
    public boolean shows(LocalDate day, Bounds seen) {
        TimeAxis axis = grid().axis();
        var noon = grid().yOf(axis.minuteOf(day) + (axis.wake() + axis.sleep()) * 30.0);
        return noon >= seen.minY() + grid().top() && noon <= seen.maxY();
    }
}
