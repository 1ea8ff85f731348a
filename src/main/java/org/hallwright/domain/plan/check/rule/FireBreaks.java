package org.hallwright.domain.plan.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.rules.Limit;

/// Whether what is built stands in blocks that fire breaks keep apart: things with less free floor between
/// them than a fire break is wide are one block, and a block covers the floor inside the line drawn tight
/// round it.
final class FireBreaks {
    private static final double EXACT = 0.0005;

    private FireBreaks() {}

    static List<Finding> findings(HallPlan plan) {
        var width = plan.limits().of("fire-break-width");
        var area = plan.limits().of("fire-break-area");
        return width.isEmpty()
                        || area.isEmpty()
                        || plan.frame().shape().area() <= area.get().value()
                ? List.of()
                : blocks(plan, width.get().value()).stream()
                        .flatMap(block -> tooLarge(plan, block, area.get()).stream())
                        .toList();
    }

    private static List<List<Placed>> blocks(HallPlan plan, double width) {
        var blocks = new ArrayList<List<Placed>>();
        var seen = new HashSet<Placed>();
        for (var start : HallPlan.sorted(plan.all().values().stream().filter(Placed::isBuilt))) {
            if (seen.add(start)) {
                blocks.add(block(plan, start, width, seen));
            }
        }
        return blocks;
    }

    private static List<Placed> block(HallPlan plan, Placed start, double width, Set<Placed> seen) {
        var block = new ArrayList<>(List.of(start));
        for (var next = 0; next < block.size(); next++) {
            var one = block.get(next);
            for (var other : plan.near(one.bounds().grownBy(width))) {
                if (other.isBuilt() && !seen.contains(other) && one.shape().distanceTo(other.shape()) < width - EXACT) {
                    seen.add(other);
                    block.add(other);
                }
            }
        }
        return block;
    }

    private static List<Finding> tooLarge(HallPlan plan, List<Placed> block, Limit limit) {
        var corners = new ArrayList<Point>();
        block.forEach(each -> corners.addAll(each.outline().corners()));
        var around = Outline.tightly(corners);
        var area = around.overlap(plan.frame().hall().outline());
        return area <= limit.value()
                ? List.of()
                : List.of(Finding.of(
                        Limits.severity(limit),
                        "fire-break",
                        Wording.where(block),
                        plan.frame().hall(),
                        Figures.area(limit, area),
                        Measure.area(around),
                        Wording.length(plan.limits().value("fire-break-width"))));
    }
}
