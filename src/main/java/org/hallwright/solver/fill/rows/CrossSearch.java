package org.hallwright.solver.fill.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.hallwright.solver.fill.floor.Cause;
import org.hallwright.solver.fill.floor.Ground;
import org.hallwright.solver.fill.floor.Pattern;
import org.hallwright.solver.fill.floor.Span;
import org.jspecify.annotations.Nullable;

/// Finds where aisles should run across given rows so that most booths remain: dynamic programming over x.
///
/// No stretch is longer than a row may be, and what ends at a wall no longer than a dead end may be. At the ends of
/// the hall rows stand flush with the wall, or an aisle runs along it, or one with a column of booths behind it.
public final class CrossSearch {
    private static final double LONG_HALL = 160;
    private static final int FINE = 6;
    private static final int COARSE = 3;
    private static final double OBSTACLE_COST = 8;

    /// A column along a wall loses some booths to its own breaks and doors.
    private static final double COLUMN_WORTH = 0.9;

    private final Ground across;
    private final Pattern pattern;
    private final List<Row> rows;
    private final List<double[]> endDoors;
    private final List<CrossAisle> found = new ArrayList<>();

    /// One way to stand at the end of the hall: where the first stretch begins, and what else stands behind.
    ///
    /// @param behind width of the aisle between the stretch and the wall, with the column in it; 0 for none
    private record End(double at, boolean open, double behind, double bonus) {}

    private record Step(int from, @Nullable End begin, double to) {}

    /// For each place where an aisle may end: what stands in it costs, the best value up to there, and how it came
    /// about.
    private record Table(double[] xs, double[] costs, double[] best, Step[] steps) {}

    /// @param endDoors x of each door in a wall at the rows' ends, with +1 where it leads up along x, else -1
    public CrossSearch(Ground ground, Pattern pattern, List<Row> rows, List<double[]> endDoors) {
        this.across = ground.across();
        this.pattern = pattern;
        this.rows = rows;
        this.endDoors = endDoors;
    }

    /// The best aisles, those that are fixed among them, by x.
    public static List<CrossAisle> best(
            Ground ground, Pattern pattern, List<Row> rows, List<double[]> endDoors, List<CrossAisle> fixed) {
        var search = new CrossSearch(ground, pattern, rows, endDoors);
        var from = ground.minX();
        var open = false;
        for (var aisle : fixed) {
            search.between(from, aisle.lo(), open, true);
            search.found.add(aisle);
            from = aisle.hi();
            open = true;
        }
        search.between(from, ground.maxX(), open, false);
        search.found.sort(Comparator.comparingDouble(CrossAisle::lo));
        return search.found;
    }

    private void between(double from, double to, boolean openLeft, boolean openRight) {
        if (to - from < pattern.width()) {
            return;
        }
        var xs = places(from, to);
        var begins = ends(from, openLeft, 1);
        var finishes = ends(to, openRight, -1);
        var costs = Arrays.stream(xs)
                .map(x -> OBSTACLE_COST * across.obstacles(x - pattern.aisle(), x))
                .toArray();
        var best = new double[xs.length];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        var table = new Table(xs, costs, best, new Step[xs.length]);
        for (var begin : begins) {
            for (var k = 0; k < xs.length; k++) {
                offer(table, k, -1, begin);
            }
        }
        for (var i = 0; i < xs.length; i++) {
            for (var k = i + 1; best[i] > Double.NEGATIVE_INFINITY && k < xs.length; k++) {
                if (xs[k] - xs[i] - pattern.aisle() > pattern.limits().longestRow() + Span.HAIR) {
                    break;
                }
                offer(table, k, i, null);
            }
        }
        finish(table, begins, finishes);
    }

    /// Lets a stretch end where an aisle begins that ends at place `k`; best values are those after the aisle.
    private void offer(Table table, int k, int i, @Nullable End begin) {
        var xs = table.xs();
        var best = table.best();
        var from = begin == null ? xs[i] : begin.at();
        var to = xs[k] - pattern.aisle();
        var length = to - from;
        if (length < pattern.width() - Span.HAIR || length > pattern.limits().longestRow() + Span.HAIR) {
            return;
        }
        var before = begin == null ? best[i] : begin.bonus();
        var stretch = new Stretch(from, to, begin == null || begin.open(), true);
        var value = before + value(stretch) - table.costs()[k];
        if (value > best[k]) {
            best[k] = value;
            table.steps()[k] = new Step(i, begin, to);
        }
    }

    private void finish(Table table, List<End> begins, List<End> finishes) {
        var xs = table.xs();
        var best = table.best();
        var top = -1.0;
        var last = -1;
        End begun = null;
        End finished = null;
        for (var end : finishes) {
            for (var begin : begins) {
                var value = last(begin.at(), begin.open(), end) + begin.bonus();
                if (value > top) {
                    top = value;
                    last = -1;
                    begun = begin;
                    finished = end;
                }
            }
            for (var i = 0; i < xs.length; i++) {
                var value = best[i] == Double.NEGATIVE_INFINITY ? -1 : best[i] + last(xs[i], true, end);
                if (value > top) {
                    top = value;
                    last = i;
                    begun = null;
                    finished = end;
                }
            }
        }
        if (finished != null) {
            collect(table, last, begun, finished);
        }
    }

    private double last(double from, boolean open, End end) {
        var length = end.at() - from;
        if (length < pattern.width() - Span.HAIR || length > pattern.limits().longestRow() + Span.HAIR) {
            return Double.NEGATIVE_INFINITY;
        }
        return value(new Stretch(from, end.at(), open, end.open())) + end.bonus();
    }

    private void collect(Table table, int last, @Nullable End begun, End finished) {
        aisleAt(finished, -1);
        var begin = begun;
        for (var k = last; k >= 0; ) {
            var step = table.steps()[k];
            found.add(new CrossAisle(step.to(), table.xs()[k], Cause.CROSS_AISLE));
            begin = step.begin();
            k = step.from();
        }
        if (begin != null) {
            aisleAt(begin, 1);
        }
    }

    private void aisleAt(End end, int side) {
        if (end.behind() > 0) {
            var wall = end.at() - side * end.behind();
            found.add(new CrossAisle(Math.min(wall, end.at()), Math.max(wall, end.at()), Cause.CROSS_AISLE));
        }
    }

    private List<End> ends(double at, boolean open, int side) {
        if (open) {
            return List.of(new End(at, true, 0, 0));
        }
        var booths = Row.places(across, pattern, side > 0 ? at : at - pattern.depth(), side > 0).stream()
                .mapToInt(s -> pattern.places(s.length()))
                .sum();
        var aisle = pattern.aisle();
        var deep = aisle + pattern.depth();
        return List.of(
                new End(at, false, 0, 0),
                new End(at + side * aisle, true, aisle, 0),
                new End(at + side * deep, true, deep, booths * COLUMN_WORTH));
    }

    private double[] places(double from, double to) {
        var step = pattern.width() / (to - from > LONG_HALL ? COARSE : FINE);
        var xs = new TreeSet<Double>();
        for (var x = 0.0; x <= to - from; x += step) {
            xs.add(Math.rint((from + x) * 1000) / 1000);
            xs.add(Math.rint((to - x) * 1000) / 1000);
        }
        for (var aisles = 0.0; aisles <= to - from && pattern.aisle() % step > Span.HAIR; aisles += pattern.aisle()) {
            for (var x = aisles; x <= to - from; x += pattern.width()) {
                xs.add(Math.rint((from + x) * 1000) / 1000);
                xs.add(Math.rint((to - x) * 1000) / 1000);
            }
        }
        return xs.stream()
                .mapToDouble(Double::doubleValue)
                .filter(x -> x >= from + pattern.aisle() - Span.HAIR && x <= to + Span.HAIR)
                .toArray();
    }

    private double value(Stretch stretch) {
        var value = 0.0;
        for (var row : rows) {
            value += row.count(stretch, pattern);
        }
        for (var door : endDoors) {
            var closed = door[1] > 0 ? !stretch.openLeft() : !stretch.openRight();
            if (closed && door[0] >= stretch.from() - 1 && door[0] <= stretch.to() + 1) {
                value -= 1.5 * stretch.length() / pattern.width();
            }
        }
        return value;
    }
}
