package org.hallwright.drawing.plan.booth;

import java.util.Arrays;

/// Joins boxes side by side into rows, which are drawn at the cost of one box.
final class BoothRows {
    private static final double TOUCHING = 0.02;
    private static final int INDEX_BITS = 20;
    private static final int X_BITS = 22;
    private static final int Y_BITS = 20;

    private BoothRows() {}

    /// What boxes of equal depth that touch side by side cover together.
    ///
    /// @param boxes `minX, minY, maxX, maxY` of each
    static double[] of(double[] boxes) {
        var rows = new double[boxes.length];
        var end = 0;
        for (var key : inOrder(boxes)) {
            var at = (int) (key & (1 << INDEX_BITS) - 1) * 4;
            if (end > 0 && runsOn(rows, end - 4, boxes, at)) {
                rows[end - 2] = Math.max(rows[end - 2], boxes[at + 2]);
            } else {
                System.arraycopy(boxes, at, rows, end, 4);
                end += 4;
            }
        }
        return Arrays.copyOf(rows, end);
    }

    private static boolean runsOn(double[] rows, int row, double[] boxes, int at) {
        return rows[row + 1] == boxes[at + 1]
                && rows[row + 3] == boxes[at + 3]
                && Math.abs(rows[row + 2] - boxes[at]) < TOUCHING;
    }

    /// The places of the boxes from the lowest row up and from left to right, each below its sorting key: numbers
    /// are sorted ten times as fast as objects. Very far out keys run into one another, and fewer are joined.
    private static long[] inOrder(double[] boxes) {
        var keys = new long[boxes.length / 4];
        double left = Double.MAX_VALUE, low = Double.MAX_VALUE;
        for (var i = 0; i < boxes.length; i += 4) {
            left = Math.min(left, boxes[i]);
            low = Math.min(low, boxes[i + 1]);
        }
        for (var i = 0; i < keys.length; i++) {
            var x = bits((boxes[4 * i] - left) * 1000, X_BITS);
            var y = bits((boxes[4 * i + 1] - low) * 100, Y_BITS);
            keys[i] = y << X_BITS + INDEX_BITS | x << INDEX_BITS | i;
        }
        Arrays.sort(keys);
        return keys;
    }

    private static long bits(double value, int count) {
        return Math.min(Math.round(value), (1L << count) - 1);
    }
}
