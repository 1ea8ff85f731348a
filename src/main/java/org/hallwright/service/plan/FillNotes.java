package org.hallwright.service.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.solver.fill.Filling;
import org.hallwright.solver.fill.floor.Cause;

/// What limits a filled hall, in sentences: exits that are too far, and how many booths each cause has cost.
public final class FillNotes {
    private FillNotes() {}

    /// Largest first; what the outline itself costs is not told, as nobody can move it.
    public static List<Problem> of(Hall hall, Filling filling) {
        var where = Where.entries(hall.code(), hall.id());
        var far = String.format(Locale.ROOT, "%.0f m", filling.exitsAway());
        var exits = filling.exitsAway() == 0
                ? Stream.<Problem>empty()
                : Stream.of(new Problem(Severity.NOTE, "layout-exits-far", List.of(far), where, "", "", "plan"));
        var causes = filling.losses().entrySet().stream()
                .map(e -> new Problem(
                        Severity.NOTE, rule(e.getKey()), List.of(String.valueOf(e.getValue())), where, "", "", "plan"));
        return Stream.concat(exits, causes).toList();
    }

    /// The ratio against what such rows could reach on endless floor: by themselves, and with the aisles across that
    /// the rules ask for where they do.
    public static List<Label> limits(Filling filling) {
        var rows = Label.of("plan.fill-of-rows", percent(filling.ofRowsLimit()), percent(filling.rowsLimit()));
        return filling.limit() == filling.rowsLimit()
                ? List.of(rows)
                : List.of(Label.of("plan.fill-of-limit", percent(filling.ofLimit()), percent(filling.limit())), rows);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
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
