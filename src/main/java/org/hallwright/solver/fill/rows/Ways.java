package org.hallwright.solver.fill.rows;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.solver.fill.floor.Ground;
import org.hallwright.solver.fill.floor.Pattern;
import org.hallwright.solver.fill.floor.Span;

/// The aisles before rows and across them, as far as they hang together: the largest part of them.
public final class Ways {
    private final List<double[]> main = new ArrayList<>();

    public Ways(Ground ground, Pattern pattern, List<Bay> bays, List<CrossAisle> aisles) {
        var ways = new ArrayList<double[]>();
        for (var bay : bays) {
            var reach = List.of(new Span(
                    bay.stretch().from() - pattern.aisle(), bay.stretch().to() + pattern.aisle()));
            for (var row : bay.rows()) {
                var y = row.up() ? row.y() + pattern.depth() : row.y() - pattern.aisle();
                Span.common(row.aisle(), reach)
                        .forEach(s -> ways.add(new double[] {s.lo(), y, s.hi(), y + pattern.aisle()}));
            }
        }
        var across = ground.across();
        for (var aisle : aisles) {
            across.walkable(aisle.lo(), aisle.hi())
                    .forEach(s -> ways.add(new double[] {aisle.lo(), s.lo(), aisle.hi(), s.hi()}));
        }
        keepLargest(ways, pattern.aisle() - 0.01);
    }

    private void keepLargest(List<double[]> ways, double width) {
        var seen = new boolean[ways.size()];
        var largest = -1.0;
        for (var i = 0; i < ways.size(); i++) {
            if (!seen[i]) {
                var part = part(ways, i, width, seen);
                var area = part.stream()
                        .mapToDouble(w -> (w[2] - w[0]) * (w[3] - w[1]))
                        .sum();
                if (area > largest) {
                    largest = area;
                    main.clear();
                    main.addAll(part);
                }
            }
        }
    }

    private static List<double[]> part(List<double[]> ways, int first, double width, boolean[] seen) {
        var part = new ArrayList<double[]>();
        part.add(ways.get(first));
        seen[first] = true;
        for (var next = 0; next < part.size(); next++) {
            for (var j = 0; j < ways.size(); j++) {
                if (!seen[j] && meet(part.get(next), ways.get(j), width)) {
                    seen[j] = true;
                    part.add(ways.get(j));
                }
            }
        }
        return part;
    }

    private static boolean meet(double[] a, double[] b, double width) {
        return Math.min(a[2], b[2]) - Math.max(a[0], b[0]) >= width
                && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) >= width;
    }

    public boolean leadTo(double x, double y) {
        return main.stream()
                .anyMatch(w -> x >= w[0] - Span.HAIR
                        && x <= w[2] + Span.HAIR
                        && y >= w[1] - Span.HAIR
                        && y <= w[3] + Span.HAIR);
    }

    public boolean leadTo(Placed booth, double aisle) {
        var before = booth.before(aisle / 2);
        return leadTo(before[0], before[1]);
    }
}
