package org.hallwright.domain.plan.floor;

import java.util.Arrays;

/// Cells in the order in which they came.
final class Cells {
    private int[] cells = new int[16];
    private int first;
    private int end;

    void add(int cell) {
        if (end == cells.length) {
            var left = end - first;
            var room = left > cells.length / 2 ? new int[cells.length * 2] : cells;
            System.arraycopy(cells, first, room, 0, left);
            cells = room;
            first = 0;
            end = left;
        }
        cells[end++] = cell;
    }

    boolean isEmpty() {
        return first == end;
    }

    int next() {
        return cells[first++];
    }

    int count() {
        return end - first;
    }

    int[] toArray() {
        return Arrays.copyOfRange(cells, first, end);
    }
}
