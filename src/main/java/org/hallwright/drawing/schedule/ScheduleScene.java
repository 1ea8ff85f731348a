package org.hallwright.drawing.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.drawing.schedule.ScheduleLayout.Cluster;
import org.hallwright.drawing.schedule.ScheduleLayout.Extent;

/// A programme laid out on its grid, for drawing and for hitting: no two areas of a column overlap.
///
/// On a timeline what is short keeps a least height. Where so many are close together that none could be read, one
/// area holds them all; where hours cannot be told apart, each day, week or month is such a place.
///
/// @param areas of what lasts at most a day, by column and time
/// @param bands of what lasts for days: ribbons on a timeline, bands on the page of a day
public record ScheduleScene(
        ScheduleSheet sheet, ScheduleGrid grid, List<ScheduleArea> areas, List<ScheduleArea> bands) {
    private static final double GAP = 1.5;
    private static final double RIM = 0.75;
    private static final double LEAST_LANE = 44;

    public static ScheduleScene of(ScheduleSheet sheet, ScheduleGrid grid) {
        var maker = new Maker(sheet, grid);
        ScheduleLayout.clusters(sheet.blocks(), maker::extent).forEach(maker::place);
        var bands = grid.isTimeline() ? Ribbons.areas(sheet.bands(), maker.areas, grid) : bandAreas(sheet, grid);
        return new ScheduleScene(sheet, grid, List.copyOf(maker.areas), bands);
    }

    private static List<ScheduleArea> bandAreas(ScheduleSheet sheet, ScheduleGrid grid) {
        var areas = new ArrayList<ScheduleArea>();
        for (var i = 0; i < sheet.bands().size(); i++) {
            var y = grid.headerHeight() + i * grid.bandHeight();
            var bounds = new Bounds(grid.timeWidth() + GAP, y + 1.5, grid.width() - GAP, y + grid.bandHeight() - 1.5);
            areas.add(ScheduleArea.of(sheet.bands().get(i), bounds));
        }
        return areas;
    }

    private static final class Maker {
        private final ScheduleSheet sheet;
        private final ScheduleGrid grid;
        private final TimeAxis axis;
        private final double least;
        private final boolean clock;
        private final TreeMap<Integer, Double> ribbons = new TreeMap<>();
        private final List<ScheduleArea> areas = new ArrayList<>();

        Maker(ScheduleSheet sheet, ScheduleGrid grid) {
            this.sheet = sheet;
            this.grid = grid;
            this.axis = grid.axis();
            this.least = grid.isTimeline() ? grid.letters() * 1.35 : 0;
            this.clock = !grid.isTimeline() || axis.showsClock();
        }

        Extent extent(ScheduleBlock block) {
            if (!clock) {
                return unit(block);
            }
            var from = grid.yOf(block.fromMinute());
            var to = grid.yOf(block.toMinute());
            if (to - from >= least) {
                return new Extent(from, to);
            }
            var midnight = grid.yOf((Math.floorDiv(block.fromMinute(), TimeAxis.DAY) + 1) * TimeAxis.DAY);
            var end = Math.max(to, Math.min(from + least, midnight));
            return new Extent(end - least, end);
        }

        private Extent unit(ScheduleBlock block) {
            var unit = axis.unit();
            var start = TimeAxis.startOf(unit, axis.dayOf(block.fromMinute()));
            return new Extent(grid.yOf(axis.minuteOf(start)), grid.yOf(axis.minuteOf(TimeAxis.next(unit, start))));
        }

        void place(Cluster cluster) {
            var left = grid.xOf(cluster.room()) + GAP + ribbons(cluster.room());
            var right = grid.xOf(cluster.room()) + grid.columnWidth() - GAP;
            var lane = (right - left) / cluster.count();
            if (lane < LEAST_LANE && grid.isTimeline() && cluster.count() > 1) {
                bundle(cluster, left, right);
                return;
            }
            var inset = cluster.count() > 1 ? GAP / 2 : 0;
            cluster.lanes().forEach((block, at) -> {
                var extent = extent(block);
                var x = left + at.lane() * lane;
                areas.add(ScheduleArea.of(
                        block, new Bounds(x + inset, extent.from() + RIM, x + lane - inset, extent.to() - RIM)));
            });
        }

        /// One area for each day of the cluster, or for each unit where hours cannot be told apart.
        private void bundle(Cluster cluster, double left, double right) {
            var byDay = new TreeMap<Integer, List<ScheduleBlock>>();
            cluster.lanes().keySet().stream()
                    .sorted(Comparator.comparingInt(ScheduleBlock::fromMinute).thenComparing(ScheduleBlock::activity))
                    .forEach(b -> byDay.computeIfAbsent(
                                    clock ? Math.floorDiv(b.fromMinute(), TimeAxis.DAY) : 0, day -> new ArrayList<>())
                            .add(b));
            var end = Double.NEGATIVE_INFINITY;
            for (var blocks : byDay.values()) {
                var extents = blocks.stream().map(this::extent).toList();
                var from = extents.stream().mapToDouble(Extent::from).min().orElseThrow();
                var to = extents.stream().mapToDouble(Extent::to).max().orElseThrow();
                from = Math.max(from, end);
                end = Math.max(to, from + 2 * RIM);
                areas.add(new ScheduleArea(blocks, new Bounds(left, from + RIM, right, end - RIM)));
            }
        }

        /// What the ribbons of a column take of it.
        private double ribbons(int room) {
            return ribbons.computeIfAbsent(room, r -> {
                var lanes = grid.isTimeline() ? Ribbons.lanes(sheet.bands(), r, axis) : 0;
                return lanes * Ribbons.width(lanes, grid);
            });
        }
    }
}
