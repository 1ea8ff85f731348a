package org.hallwright.domain.plan.floor;

import java.util.Arrays;

/// Cells waiting to be visited, nearest first to within half a cell.
final class Frontier {
    private static final int[] NONE = {};
    private final double from;
    private final double width;
    private int[][] buckets = new int[256][];
    private int[] counts = new int[256];
    private int current;
    private int waiting;

    /// @param from no distance is smaller
    Frontier(double from, double width) {
        this.from = from;
        this.width = width;
    }

    void add(int cell, double distance) {
        var bucket = Math.max(current, (int) ((distance - from) / width));
        if (bucket >= buckets.length) {
            var size = Math.max(bucket + 1, buckets.length * 2);
            buckets = Arrays.copyOf(buckets, size);
            counts = Arrays.copyOf(counts, size);
        }
        var list = buckets[bucket] == null ? NONE : buckets[bucket];
        if (counts[bucket] == list.length) {
            list = Arrays.copyOf(list, Math.max(16, list.length * 2));
        }
        list[counts[bucket]++] = cell;
        buckets[bucket] = list;
        waiting++;
    }

    boolean isEmpty() {
        return waiting == 0;
    }

    int next() {
        while (counts[current] == 0) {
            buckets[current++] = null;
        }
        waiting--;
        return buckets[current][--counts[current]];
    }

    /// Whether a cell at that distance belongs to a later bucket than the one being emptied.
    boolean isLater(double distance) {
        return (int) ((distance - from) / width) > current;
    }
}
