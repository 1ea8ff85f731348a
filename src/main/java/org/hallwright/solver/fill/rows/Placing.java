package org.hallwright.solver.fill.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.solver.fill.floor.BoothSize;
import org.hallwright.solver.fill.floor.Pattern;
import org.hallwright.solver.fill.floor.Span;

/// Sets booths into rows: flush with what closes a stretch, so that what is left over widens a cross aisle.
public final class Placing {
    private final Pattern pattern;
    private final Mix mix;
    private final boolean onGrid;
    private final Dealer dealer;
    private final List<Placed> placed = new ArrayList<>();

    /// @param onGrid whether booths keep to a grid from the beginning of each stretch instead of closing up
    public Placing(Pattern pattern, Mix mix, boolean onGrid) {
        this.pattern = pattern;
        this.mix = mix;
        this.onGrid = onGrid;
        dealer = new Dealer(mix);
    }

    public List<Placed> place(List<Bay> bays) {
        var order = Bay.inOrder(bays);
        var expected = expected(bays);
        for (var bay : bays) {
            var taken = new HashMap<Row, List<Span>>();
            if (!mix.overPairs().isEmpty()) {
                overPairs(bay, order, expected, taken);
            }
            for (var row : bay.rows()) {
                var free = Span.without(row.reachable(bay.stretch(), pattern), taken.getOrDefault(row, List.of()));
                free.forEach(room -> fill(order.indexOf(row), row, room, bay.stretch()));
            }
        }
        return placed;
    }

    /// How many booths of the mix there will be.
    private int expected(List<Bay> bays) {
        var units =
                mix.inRows().stream().mapToDouble(s -> s.share() * s.width()).sum()
                        + mix.overPairs().stream()
                                .mapToDouble(s -> 2 * s.share() * s.width())
                                .sum();
        return (int) (Bay.count(bays, pattern) * mix.unit() / units * mix.shares());
    }

    /// Booths as deep as two rows stand at the heads of pairs, as many as are due.
    private void overPairs(Bay bay, List<Row> order, int expected, Map<Row, List<Span>> taken) {
        var rows = bay.rows();
        for (var i = 0; i + 1 < rows.size(); i++) {
            if (isPair(rows.get(i), rows.get(i + 1))) {
                var both = Span.common(
                        rows.get(i).reachable(bay.stretch(), pattern),
                        rows.get(i + 1).reachable(bay.stretch(), pattern));
                for (var room : both) {
                    for (var head : heads(order.indexOf(rows.get(i)), rows.get(i), room, expected)) {
                        taken.computeIfAbsent(rows.get(i), r -> new ArrayList<>())
                                .add(head);
                        taken.computeIfAbsent(rows.get(i + 1), r -> new ArrayList<>())
                                .add(head);
                    }
                }
            }
        }
    }

    private boolean isPair(Row lower, Row upper) {
        return !lower.up() && upper.up() && Math.abs(upper.y() - lower.y() - pattern.depth()) < Span.HAIR;
    }

    private List<Span> heads(int index, Row row, Span room, int expected) {
        var heads = new ArrayList<Span>();
        var lo = up(room.lo());
        var hi = down(room.hi());
        var first = dealer.nextOverPair(hi - lo, expected);
        if (first != null) {
            placed.add(new Placed(index, lo, row.y(), first.width(), first.depth(), 0));
            heads.add(new Span(lo, lo + first.width()));
            var second = dealer.nextOverPair(hi - lo - first.width(), expected);
            if (second != null) {
                placed.add(new Placed(index, hi - second.width(), row.y(), second.width(), second.depth(), 0));
                heads.add(new Span(hi - second.width(), hi));
            }
        }
        return heads;
    }

    private void fill(int index, Row row, Span room, Stretch stretch) {
        var lo = up(room.lo());
        var hi = down(room.hi());
        if (onGrid) {
            lo = up(stretch.from() + Math.ceil((lo - stretch.from()) / pattern.width() - Span.HAIR) * pattern.width());
        }
        var sizes = new ArrayList<BoothSize>();
        var length = 0.0;
        for (var size = dealer.next(hi - lo); size != null; size = dealer.next(hi - lo - length)) {
            sizes.add(size);
            length += size.width();
        }
        var x = isFlushRight(room, stretch, row) && !onGrid ? down(hi - length) : lo;
        for (var size : sizes) {
            var y = row.up() ? row.y() + pattern.depth() - size.depth() : row.y();
            placed.add(new Placed(index, x, y, size.width(), size.depth(), row.up() ? 2 : 0));
            x += size.width();
        }
    }

    /// Towards what closes the stretch; between two closed ends the rows of a pair go apart, so that no slit leads
    /// through both.
    private static boolean isFlushRight(Span room, Stretch stretch, Row row) {
        var left = stretch.openLeft() && room.lo() <= stretch.from() + Span.HAIR;
        var right = stretch.openRight() && room.hi() >= stretch.to() - Span.HAIR;
        return left == right ? !left && row.up() : left;
    }

    private static double up(double x) {
        return Math.ceil(x * 1000 - 1e-4) / 1000;
    }

    private static double down(double x) {
        return Math.floor(x * 1000 + 1e-4) / 1000;
    }
}
