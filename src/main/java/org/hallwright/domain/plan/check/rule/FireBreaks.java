package org.hallwright.domain.plan.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.geometry.Block;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.rules.Limit;

/// Whether what is built stands in blocks that fire breaks keep apart: things with less free floor between
/// them than a fire break is wide are one block, and a block covers them and all floor between them where no fire
/// break would fit.
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
                        .flatMap(block -> tooLarge(plan, block, width.get().value(), area.get()).stream())
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
            var beside = plan.byPlace()
                    .in(
                            one.bounds().grownBy(width),
                            other -> other.isBuilt()
                                    && !seen.contains(other)
                                    && one.shape().distanceTo(other.shape()) < width - EXACT);
            seen.addAll(beside);
            block.addAll(beside);
        }
        return block;
    }

    /// Its outlines are joined only where the floor round all of them is larger than the limit.
    private static List<Finding> tooLarge(HallPlan plan, List<Placed> things, double width, Limit limit) {
        var bounds = things.stream().map(Placed::bounds).reduce(Bounds::union).orElseThrow();
        if (bounds.width() * bounds.height() <= limit.value()) {
            return List.of();
        }
        var hall = plan.frame().hall();
        var outlines = things.stream().map(Placed::outline).toList();
        var block = Block.of(outlines, width - EXACT, hall.outline());
        return block.area() <= limit.value()
                ? List.of()
                : List.of(Finding.of(
                        Limits.severity(limit),
                        "fire-break",
                        Wording.where(things),
                        hall,
                        Figures.area(limit, block.area()),
                        new Measure.Area(block.pieces()),
                        Wording.length(width)));
    }
}
