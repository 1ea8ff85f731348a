package org.hallwright.drawing.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Splits a column into lanes, so that activities at the same time lie side by side and never over each other.
///
/// Activities that overlap, directly or through others, form a cluster; a cluster has as many lanes as it needs at
/// its busiest moment, and all of its blocks are one lane wide.
public final class ScheduleLayout {
    private ScheduleLayout() {}

    /// Where a block lies across its column.
    ///
    /// @param lane from the left, from 0
    /// @param lanes how many there are beside each other
    public record Lane(int lane, int lanes) {
        static final Lane WHOLE = new Lane(0, 1);
    }

    /// The lane of each block; blocks of different rooms do not disturb each other.
    public static Map<ScheduleBlock, Lane> of(List<ScheduleBlock> blocks) {
        var lanes = new HashMap<ScheduleBlock, Lane>();
        var byRoom = new HashMap<Integer, List<ScheduleBlock>>();
        blocks.forEach(
                b -> byRoom.computeIfAbsent(b.room(), r -> new ArrayList<>()).add(b));
        byRoom.values().forEach(room -> layOut(room, lanes));
        return lanes;
    }

    private static void layOut(List<ScheduleBlock> room, Map<ScheduleBlock, Lane> lanes) {
        room.sort(Comparator.comparingInt(ScheduleBlock::fromMinute)
                .thenComparing(Comparator.comparingInt(ScheduleBlock::toMinute).reversed())
                .thenComparing(ScheduleBlock::activity));
        var cluster = new ArrayList<ScheduleBlock>();
        var end = Integer.MIN_VALUE;
        for (var block : room) {
            if (block.fromMinute() >= end) {
                placeCluster(cluster, lanes);
                cluster.clear();
            }
            cluster.add(block);
            end = Math.max(end, block.toMinute());
        }
        placeCluster(cluster, lanes);
    }

    private static void placeCluster(List<ScheduleBlock> cluster, Map<ScheduleBlock, Lane> lanes) {
        var ends = new ArrayList<Integer>();
        var place = new HashMap<ScheduleBlock, Integer>();
        for (var block : cluster) {
            var lane = 0;
            while (lane < ends.size() && ends.get(lane) > block.fromMinute()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0);
            }
            ends.set(lane, block.toMinute());
            place.put(block, lane);
        }
        place.forEach((block, lane) -> lanes.put(block, new Lane(lane, ends.size())));
    }
}
