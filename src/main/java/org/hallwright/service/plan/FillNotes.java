package org.hallwright.service.plan;

import java.util.List;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.solver.fill.Filling;
import org.hallwright.solver.fill.floor.Cause;

/// What limits a filled hall, in sentences: how many booths each cause has cost.
public final class FillNotes {
    private FillNotes() {}

    /// Largest first; what the outline itself costs is not told, as nobody can move it.
    public static List<Problem> of(Hall hall, Filling filling) {
        var where = Where.entries(hall.code(), hall.id());
        return filling.losses().entrySet().stream()
                .map(e -> new Problem(
                        Severity.NOTE, rule(e.getKey()), List.of(String.valueOf(e.getValue())), where, "", "", "plan"))
                .toList();
    }

    private static String rule(Cause cause) {
        return switch (cause) {
            case PILLAR -> "layout-pillars";
            case WALL -> "layout-walls";
            case DOOR -> "layout-doors";
            case FIRE_POINT -> "layout-fire-points";
            case ZONE -> "layout-zones";
            case BOOTH -> "layout-booths";
            case CROSS_AISLE -> "layout-cross-aisles";
            case MAIN_AISLE -> "layout-main-aisle";
            case FIRE_BREAK -> "layout-fire-breaks";
        };
    }
}
