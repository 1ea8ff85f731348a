package org.hallwright.domain.plan.check;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.check.rule.FloorRules;
import org.hallwright.domain.plan.check.rule.HallFrame;
import org.hallwright.domain.plan.check.rule.HallPlan;
import org.hallwright.domain.plan.check.rule.Limits;
import org.hallwright.domain.plan.floor.WalkableFloor;
import org.hallwright.domain.plan.rules.RulePack;
import org.jspecify.annotations.Nullable;

/// How far one walks between places of one hall, round what stands in it; each way is measured once and kept.
///
/// For any thread. The floor is made when the first way is asked for.
public final class HallWalks {
    private final HallPlan plan;
    private final Map<Way, OptionalDouble> known = new ConcurrentHashMap<>();

    /// Null until the first way is asked for.
    private @Nullable Optional<WalkableFloor> floor;

    private record Way(Point from, Point to) {}

    private HallWalks(HallPlan plan) {
        this.plan = plan;
    }

    public static HallWalks of(Hall hall, Collection<? extends PlanElement> elements, RulePack pack) {
        return new HallWalks(HallPlan.of(HallFrame.of(hall), Limits.of(pack), elements));
    }

    /// In metres; empty where there is no way.
    public OptionalDouble metres(Point from, Point to) {
        var there = known.get(new Way(to, from));
        return there != null ? there : known.computeIfAbsent(new Way(from, to), this::measured);
    }

    private OptionalDouble measured(Way way) {
        return floor().map(f -> f.walk(way.from, way.to)).orElse(OptionalDouble.empty());
    }

    private synchronized Optional<WalkableFloor> floor() {
        if (floor == null) {
            floor = FloorRules.floor(plan);
        }
        return floor;
    }
}
