package org.hallwright.drawing.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Splits a column into lanes, so that activities at the same time lie side by side and never over each other.
///
/// Activities that overlap, directly or through others, form a cluster; a cluster has as many lanes as it needs at
/// its busiest moment, and all of its blocks are one lane wide.
final class ScheduleLayout {
    private ScheduleLayout() {}

    /// Where a block lies across its column.
    ///
    /// @param lane from the left, from 0
    /// @param lanes how many there are beside each other
    record Lane(int lane, int lanes) {}

    /// From where to where a block reaches along the time, in any unit.
    record Extent(double from, double to) {}

    /// Blocks of one room that touch each other, with their lanes.
    record Cluster(int room, Map<ScheduleBlock, Lane> lanes, int count) {}

    /// All clusters; blocks of different rooms do not disturb each other.
    static List<Cluster> clusters(List<ScheduleBlock> blocks, Function<ScheduleBlock, Extent> extents) {
        var byRoom = new TreeMap<Integer, List<Reach>>();
        blocks.forEach(
                b -> byRoom.computeIfAbsent(b.room(), r -> new ArrayList<>()).add(new Reach(b, extents.apply(b))));
        var clusters = new ArrayList<Cluster>();
        byRoom.forEach((room, reaches) -> layOut(room, reaches, clusters));
        return clusters;
    }

    private record Reach(ScheduleBlock block, Extent extent) {
        double from() {
            return extent.from;
        }

        double to() {
            return extent.to;
        }
    }

    private static void layOut(int room, List<Reach> reaches, List<Cluster> clusters) {
        reaches.sort(Comparator.comparingDouble(Reach::from)
                .thenComparing(Comparator.comparingDouble(Reach::to).reversed())
                .thenComparing(reach -> reach.block().fromMinute())
                .thenComparing(reach -> reach.block().activity()));
        var cluster = new ArrayList<Reach>();
        var end = Double.NEGATIVE_INFINITY;
        for (var reach : reaches) {
            if (!cluster.isEmpty() && reach.from() >= end) {
                clusters.add(cluster(room, cluster));
                cluster.clear();
            }
            cluster.add(reach);
            end = Math.max(end, reach.to());
        }
        if (!cluster.isEmpty()) {
            clusters.add(cluster(room, cluster));
        }
    }

    private static Cluster cluster(int room, List<Reach> reaches) {
        var ends = new ArrayList<Double>();
        var places = new HashMap<ScheduleBlock, Integer>();
        for (var reach : reaches) {
            var lane = 0;
            while (lane < ends.size() && ends.get(lane) > reach.from()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0.0);
            }
            ends.set(lane, reach.to());
            places.put(reach.block(), lane);
        }
        var lanes = new HashMap<ScheduleBlock, Lane>();
        places.forEach((block, lane) -> lanes.put(block, new Lane(lane, ends.size())));
        return new Cluster(room, lanes, ends.size());
    }
}
