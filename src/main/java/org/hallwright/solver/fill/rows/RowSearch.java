package org.hallwright.solver.fill.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hallwright.solver.fill.floor.Ground;
import org.hallwright.solver.fill.floor.Pattern;
import org.hallwright.solver.fill.floor.Span;

/// Finds the rows that hold most booths: dynamic programming over the heights at which rows may lie.
///
/// At each height a pair back to back may stand, a single row that looks down or up, or nothing; then follows an
/// aisle. So the offsets of all rows are chosen together, against pillars, exits and the walls at both sides.
public final class RowSearch {
    private static final double PARTS = 12;

    private final Ground ground;
    private final Pattern pattern;
    private final double[] heights;
    private final Map<Long, Row> rows = new HashMap<>();

    private enum Choice {
        SKIP,
        PAIR,
        DOWN,
        UP
    }

    public RowSearch(Ground ground, Pattern pattern) {
        this.ground = ground;
        this.pattern = pattern;
        heights = heights();
    }

    private double[] heights() {
        var top = ground.maxY() - pattern.depth();
        var step = Math.max(pattern.depth() / PARTS, (top - ground.minY()) / 1500);
        var heights = new TreeSet<Double>();
        for (var y = ground.minY(); y <= top + Span.HAIR; y += step) {
            heights.add(millimetre(y));
            heights.add(millimetre(ground.maxY() - pattern.depth() - (y - ground.minY())));
        }
        for (var pairs = 0.0; pairs <= top - ground.minY(); pairs += 2 * pattern.depth() + pattern.aisle()) {
            for (var y = pairs; y <= top - ground.minY() + Span.HAIR; y += pattern.depth() + pattern.aisle()) {
                heights.add(millimetre(ground.minY() + y));
                heights.add(millimetre(top - y));
            }
        }
        for (var ledge : ground.ledges()) {
            heights.add(millimetre(ledge));
            heights.add(millimetre(ledge - pattern.depth()));
        }
        return heights.stream()
                .mapToDouble(Double::doubleValue)
                .filter(y -> y >= ground.minY() - Span.HAIR && y <= top + Span.HAIR)
                .toArray();
    }

    private static double millimetre(double y) {
        return Math.rint(y * 1000) / 1000 + 0.0;
    }

    /// The best rows for cross aisles that are given, from below.
    public List<Row> best(List<Stretch> stretches) {
        var values = new IdentityHashMap<Row, Integer>();
        var best = new int[heights.length + 1];
        var choices = new Choice[heights.length];
        for (var i = heights.length - 1; i >= 0; i--) {
            best[i] = best[i + 1];
            choices[i] = Choice.SKIP;
            for (var choice : List.of(Choice.PAIR, Choice.DOWN, Choice.UP)) {
                var value = best[after(i, choice)];
                for (var row : rows(i, choice)) {
                    value += values.computeIfAbsent(row, r -> r.count(stretches, pattern));
                }
                if (value > best[i]) {
                    best[i] = value;
                    choices[i] = choice;
                }
            }
        }
        var chosen = new ArrayList<Row>();
        for (var i = 0; i < heights.length; i = choices[i] == Choice.SKIP ? i + 1 : after(i, choices[i])) {
            if (choices[i] != Choice.SKIP) {
                chosen.addAll(rows(i, choices[i]));
            }
        }
        return chosen;
    }

    private List<Row> rows(int i, Choice choice) {
        var y = heights[i];
        return switch (choice) {
            case SKIP -> List.of();
            case PAIR -> List.of(row(y, false, false), row(y + pattern.depth(), true, false));
            case DOWN -> List.of(row(y, false, true));
            case UP -> List.of(row(y, true, true));
        };
    }

    private Row row(double y, boolean up, boolean alone) {
        var key = Math.round(y * 1000) * 4 + (up ? 1 : 0) + (alone ? 2 : 0);
        return rows.computeIfAbsent(
                key, k -> alone ? Row.alone(ground, pattern, y, up) : Row.at(ground, pattern, y, up));
    }

    /// The first height at which the next row may lie.
    private int after(int i, Choice choice) {
        var deep = choice == Choice.PAIR ? 2 * pattern.depth() : pattern.depth();
        var next = heights[i] + deep + pattern.aisle() - Span.HAIR;
        var found = Arrays.binarySearch(heights, next);
        return found >= 0 ? found : -found - 1;
    }
}
