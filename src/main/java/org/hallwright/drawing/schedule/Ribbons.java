package org.hallwright.drawing.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Bounds;

/// Places what lasts for days as narrow ribbons along the time, at the left of its column, so that what is short
/// stays readable beside it.
final class Ribbons {
    /// The column of what has no room and concerns the whole house.
    static final int HOUSE = -1;

    private static final double LEAST = 15;
    private static final double GAP = 1.5;

    private Ribbons() {}

    /// How many ribbons run beside each other in a column.
    static int lanes(List<ScheduleBlock> bands, int column, TimeAxis axis) {
        return places(bands, axis).entrySet().stream()
                .filter(place -> place.getKey().room() == column)
                .mapToInt(place -> place.getValue() + 1)
                .max()
                .orElse(0);
    }

    /// How wide one of so many is; together they never take more than half of their column.
    static double width(int lanes, ScheduleGrid grid) {
        return Math.min(grid.ribbonWidth(), grid.columnWidth() / 2 / Math.max(1, lanes));
    }

    private static Map<ScheduleBlock, Integer> places(List<ScheduleBlock> bands, TimeAxis axis) {
        var ends = new HashMap<Integer, List<Integer>>();
        var places = new HashMap<ScheduleBlock, Integer>();
        bands.stream()
                .sorted(Comparator.comparingInt(ScheduleBlock::fromMinute).thenComparing(ScheduleBlock::activity))
                .forEach(band -> {
                    var inColumn = ends.computeIfAbsent(band.room(), room -> new ArrayList<>());
                    var lane = 0;
                    while (lane < inColumn.size() && inColumn.get(lane) > band.fromMinute()) {
                        lane++;
                    }
                    if (lane == inColumn.size()) {
                        inColumn.add(0);
                    }
                    inColumn.set(
                            lane, Math.max(band.toMinute(), axis.minuteAt(axis.at(band.fromMinute()) + LEAST) + 1));
                    places.put(band, lane);
                });
        return places;
    }

    /// Where each lies; those of the whole house beside the hours. One that has its column for itself takes all of
    /// it.
    ///
    /// @param others the places of what is short
    static List<ScheduleArea> areas(List<ScheduleBlock> bands, List<ScheduleArea> others, ScheduleGrid grid) {
        var areas = new ArrayList<ScheduleArea>();
        places(bands, grid.axis()).forEach((band, lane) -> {
            var left = band.room() == HOUSE ? grid.dateWidth() + grid.clockWidth() : grid.xOf(band.room());
            var wide = band.room() == HOUSE ? grid.ribbonWidth() : width(lanes(bands, band.room(), grid.axis()), grid);
            var x = left + lane * wide + GAP;
            var y = grid.yOf(band.fromMinute());
            var end = Math.max(y + LEAST, grid.yOf(band.toMinute()));
            var whole = new Bounds(x, y, grid.xOf(band.room() + 1) - GAP, end);
            var alone = band.room() != HOUSE
                    && Stream.concat(others.stream(), areas.stream())
                            .noneMatch(area -> area.block().room() == band.room()
                                    && area.bounds().intersects(whole))
                    && bands.stream().noneMatch(b -> b != band && b.room() == band.room() && b.overlaps(band));
            areas.add(ScheduleArea.of(band, alone ? whole : new Bounds(x, y, x + wide - GAP, end)));
        });
        areas.sort(Comparator.comparingDouble(a -> a.bounds().minY()));
        return areas;
    }
}
