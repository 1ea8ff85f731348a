package org.hallwright.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.check.LiveCheck;
import org.hallwright.domain.plan.check.PlanCheck;
import org.hallwright.domain.plan.rules.RulePacks;

/// All rules of the China pack over a hall of 200,000 m² with 10,000 booths, and one booth dragged across
/// it: CPU of the thread, against reading all outlines once and indexing them.
final class PlanChecking {
    private static final int ROUNDS = 15;
    private static final int EVENTS = 1_000;
    private static final int FULL_LIMIT_MS = 1_000;
    private static final int DRAG_LIMIT_MS = 3;

    private PlanChecking() {}

    static Map<String, Object> run() {
        var state = LargeHall.state();
        var baseline = Timing.median(Timing.cpuRounds(ROUNDS, () -> index(state)));
        var full = Timing.cpuRounds(ROUNDS, () -> PlanCheck.findings(state, RulePacks.CHINA));
        var figures = Timing.against(Timing.median(full), "reading and indexing all outlines", baseline);
        figures.put("p95_ms", Timing.rounded(Timing.percentile(full, 95)));
        figures.put("limit_ms", FULL_LIMIT_MS);
        figures.put("booths", state.count(Booth.class));
        figures.put("local_ms", Timing.rounded(Timing.median(Timing.cpuRounds(ROUNDS, () -> local(state)))));
        figures.put("findings", byRule(state));
        figures.put("drag", drag(state));
        return figures;
    }

    private static int index(ExhibitionState state) {
        var shapes = new ArrayList<Shape>();
        state.all(Booth.class)
                .forEach(booth -> shapes.add(Shape.of(booth.footprint().outline())));
        return SpatialIndex.of(shapes, Shape::bounds).size();
    }

    private static int local(ExhibitionState state) {
        return LiveCheck.of(state, RulePacks.CHINA).findings().size();
    }

    private static Map<String, Integer> byRule(ExhibitionState state) {
        var counts = new LinkedHashMap<String, Integer>();
        PlanCheck.problems(state, RulePacks.CHINA).forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
        return counts;
    }

    /// One booth dragged in a random walk over its neighbours; each event asks for all findings.
    private static Map<String, Object> drag(ExhibitionState state) {
        var live = LiveCheck.of(state, RulePacks.CHINA).surveyed();
        var booths = state.sorted(Booth.class, Comparator.comparing(Booth::id));
        var booth = booths.get(booths.size() / 2);
        var dice = new Random(17);
        var found = new AtomicInteger();
        var at = new double[2];
        var events = Timing.cpuRounds(EVENTS, () -> {
            at[0] += dice.nextDouble() - 0.5;
            at[1] += dice.nextDouble() - 0.5;
            found.addAndGet(live.during(java.util.List.of(booth.movedBy(at[0], at[1])))
                    .findings()
                    .size());
        });
        var figures = new LinkedHashMap<String, Object>();
        figures.put("median_ms", Timing.rounded(Timing.median(events)));
        figures.put("p95_ms", Timing.rounded(Timing.percentile(events, 95)));
        figures.put("limit_ms", DRAG_LIMIT_MS);
        figures.put("events", EVENTS);
        return figures;
    }
}
