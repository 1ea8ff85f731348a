package org.hallwright.domain.roster.duplicate;

import java.util.Arrays;

/// A growing row of numbers without a box round each, for the millions that a search over many names goes through.
final class Longs {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /// Two places in a list: the smaller in the upper half, the greater in the lower.
    void addPair(int one, int other) {
        add(((long) Math.min(one, other) << 32) | Math.max(one, other));
    }

    static int upper(long pair) {
        return (int) (pair >> 32);
    }

    static int lower(long pair) {
        return (int) pair;
    }

    /// In order, each once; nothing may be added afterwards.
    long[] sorted() {
        Arrays.sort(values, 0, size);
        var kept = 0;
        for (var i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return Arrays.copyOf(values, kept);
    }
}
