package org.hallwright.solver.fill.rows;

import java.util.HashMap;
import java.util.Map;
import org.hallwright.solver.fill.floor.BoothSize;
import org.hallwright.solver.fill.floor.Span;
import org.jspecify.annotations.Nullable;

/// Deals out the sizes of a mix one by one: always the one that is farthest behind its share and still fits.
public final class Dealer {
    private final Mix mix;
    private final Map<BoothSize, Integer> dealt = new HashMap<>();
    private int total;

    public Dealer(Mix mix) {
        this.mix = mix;
    }

    /// The next size for a row with that much room, null where none fits.
    @Nullable
    public BoothSize next(double room) {
        BoothSize best = null;
        for (var size : mix.inRows()) {
            if (size.width() <= room + Span.HAIR && (best == null || behind(size) > behind(best))) {
                best = size;
            }
        }
        return best == null ? null : deal(best);
    }

    /// The size over a pair of rows that is due by now, null where none is.
    @Nullable
    public BoothSize nextOverPair(double room, int expected) {
        for (var size : mix.overPairs()) {
            var due = size.share() / mix.shares() * expected;
            if (size.width() <= room + Span.HAIR && dealt.getOrDefault(size, 0) < Math.floor(due)) {
                return deal(size);
            }
        }
        return null;
    }

    private double behind(BoothSize size) {
        return size.share() / mix.shares() * (total + 1) - dealt.getOrDefault(size, 0);
    }

    private BoothSize deal(BoothSize size) {
        dealt.merge(size, 1, Integer::sum);
        total++;
        return size;
    }
}
