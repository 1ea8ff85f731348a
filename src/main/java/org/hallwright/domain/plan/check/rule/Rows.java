package org.hallwright.domain.plan.check.rule;

import static org.hallwright.domain.problem.Severity.WARNING;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.rules.Limit;

/// Rows: booths that touch, or leave a gap that no visitor can pass. A row is as long as the longer side of
/// the smallest rectangle round it, whichever way it lies.
///
/// A single booth is no row, however long it is.
public final class Rows {
    private static final double EXACT = 0.0005;
    private static final double TOUCH = 0.001;

    private Rows() {}

    /// A row that is too long.
    public record TooLong(Set<Placed> booths, Finding finding) {}

    /// The rows that are too long among those that these booths belong to.
    public static List<TooLong> tooLong(HallPlan plan, Collection<Placed> booths) {
        var limit = plan.limits().of("row-length");
        if (limit.isEmpty()) {
            return List.of();
        }
        var seen = new HashSet<Placed>();
        var rows = new ArrayList<TooLong>();
        for (var booth : booths) {
            if (!seen.contains(booth)) {
                var row = row(plan, booth);
                seen.addAll(row);
                judge(plan, row, limit.get()).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static Set<Placed> row(HallPlan plan, Placed start) {
        var row = new LinkedHashSet<Placed>();
        var waiting = new ArrayDeque<Placed>();
        row.add(start);
        waiting.add(start);
        while (!waiting.isEmpty()) {
            for (var next : neighbours(plan, waiting.remove())) {
                if (row.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return row;
    }

    /// The booths that one cannot pass between and this one.
    public static List<Placed> neighbours(HallPlan plan, Placed booth) {
        var gap = Math.max(plan.limits().serviceGap(), TOUCH);
        return plan.byPlace()
                .in(
                        booth.bounds().grownBy(gap),
                        other -> other != booth
                                && other.isBooth()
                                && booth.shape().distanceTo(other.shape()) < gap);
    }

    private static Optional<TooLong> judge(HallPlan plan, Set<Placed> row, Limit limit) {
        if (row.size() < 2 || !mayBeLonger(row, limit.value())) {
            return Optional.empty();
        }
        var corners = new ArrayList<Point>();
        row.forEach(booth -> corners.addAll(booth.outline().corners()));
        var length = Outline.length(corners);
        if (length.length() <= limit.value() + EXACT) {
            return Optional.empty();
        }
        var finding = Finding.of(
                WARNING,
                "row-length",
                Wording.where(row),
                plan.frame().hall(),
                Figures.length(limit, length.length()),
                Measure.line(length));
        return Optional.of(new TooLong(row, finding));
    }

    private static boolean mayBeLonger(Set<Placed> row, double limit) {
        var all = row.stream().map(Placed::bounds).reduce((a, b) -> a.union(b)).orElseThrow();
        return Math.hypot(all.width(), all.height()) > limit;
    }
}
