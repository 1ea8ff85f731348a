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

    /// Drops numbers whose upper bits no other has: of millions few are left to be put in order. Some of those are kept
    /// whose first bits alone are another's.
    ///
    /// @param upper how many bits count; they must be spread evenly, as those of a hash are
    void keepRepeated(int upper) {
        var bits = Math.clamp(Long.SIZE - Long.numberOfLeadingZeros(size), 6, upper - 3) + 3;
        var once = new long[1 << (bits - 6)];
        var again = new long[1 << (bits - 6)];
        for (var i = 0; i < size; i++) {
            var first = (int) (values[i] >>> (Long.SIZE - bits));
            var bit = 1L << first;
            again[first >> 6] |= once[first >> 6] & bit;
            once[first >> 6] |= bit;
        }
        var kept = 0;
        for (var i = 0; i < size; i++) {
            var first = (int) (values[i] >>> (Long.SIZE - bits));
            if ((again[first >> 6] & (1L << first)) != 0) {
                values[kept++] = values[i];
            }
        }
        size = kept;
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
