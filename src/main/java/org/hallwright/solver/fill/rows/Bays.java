package org.hallwright.solver.fill.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.solver.fill.floor.Cause;
import org.hallwright.solver.fill.floor.Ground;
import org.hallwright.solver.fill.floor.Pattern;
import org.hallwright.solver.fill.floor.Span;

/// Gives each bay between cross aisles the rows that suit it best, and shifts the aisles while that gains booths.
///
/// Rows stay in line with those of the whole hall where a bay would gain next to nothing from rows of its own.
public final class Bays {
    private static final int WORTH_BREAKING_LINE = 2;
    private static final int PASSES = 2;
    private static final double[] SHIFTS = {-2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2};

    private final Ground ground;
    private final Pattern pattern;
    private final RowSearch search;
    private final List<Row> common;
    private final Map<Stretch, Bay> known = new HashMap<>();

    public Bays(Ground ground, Pattern pattern, RowSearch search, List<Row> common) {
        this.ground = ground;
        this.pattern = pattern;
        this.search = search;
        this.common = common;
    }

    public List<Bay> of(List<CrossAisle> aisles) {
        return Stretch.between(ground.minX(), ground.maxX(), aisles).stream()
                .map(this::bay)
                .toList();
    }

    private Bay bay(Stretch stretch) {
        return known.computeIfAbsent(stretch, s -> {
            var own = new Bay(s, search.best(List.of(s)));
            var shared = new Bay(s, common);
            return own.count(pattern) >= shared.count(pattern) + WORTH_BREAKING_LINE ? own : shared;
        });
    }

    /// The aisles, each shifted along the rows to where the bays beside it hold most.
    public List<CrossAisle> shifted(List<CrossAisle> aisles) {
        var best = new ArrayList<>(aisles);
        for (var pass = 0; pass < PASSES; pass++) {
            var before = List.copyOf(best);
            for (var i = 0; i < best.size(); i++) {
                shift(best, i);
            }
            if (before.equals(best)) {
                break;
            }
        }
        return best;
    }

    private void shift(List<CrossAisle> aisles, int i) {
        var aisle = aisles.get(i);
        if (aisle.cause() != Cause.CROSS_AISLE || isAtWall(aisle)) {
            return;
        }
        var most = value(aisles);
        for (var shift : SHIFTS) {
            var by = shift * pattern.width();
            var moved = new CrossAisle(aisle.lo() + by, aisle.hi() + by, aisle.cause());
            var tried = new ArrayList<>(aisles);
            tried.set(i, moved);
            var value = isAllowed(tried, i) ? value(tried) : -1;
            if (value > most) {
                most = value;
                aisles.set(i, moved);
            }
        }
    }

    private int value(List<CrossAisle> aisles) {
        return Bay.count(of(aisles), pattern);
    }

    private boolean isAtWall(CrossAisle aisle) {
        return aisle.lo() < ground.minX() + Span.HAIR || aisle.hi() > ground.maxX() - Span.HAIR;
    }

    private boolean isAllowed(List<CrossAisle> aisles, int i) {
        var aisle = aisles.get(i);
        var from = i == 0 ? ground.minX() : aisles.get(i - 1).hi();
        var to = i + 1 == aisles.size() ? ground.maxX() : aisles.get(i + 1).lo();
        var longest = pattern.limits().longestRow() + Span.HAIR;
        return aisle.lo() >= from
                && aisle.hi() <= to
                && aisle.lo() - from <= longest
                && to - aisle.hi() <= longest
                && ground.across().obstacles(aisle.lo(), aisle.hi()) == 0;
    }
}
