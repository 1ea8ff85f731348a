package org.hallwright.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.work.Progress;
import org.hallwright.solver.fill.floor.BoothSize;
import org.hallwright.solver.fill.floor.FillFloor;
import org.hallwright.solver.fill.floor.FillLimits;
import org.hallwright.solver.fill.Filling;
import org.hallwright.solver.fill.HallFill;

/// Filling halls with booths of 3 × 3 m: net to gross against the limit of the pattern, and booths against a fixed
/// grid under the same rules: both are mended until the plan check finds nothing in them that the hall has not by
/// itself, so that a grid does not win by booths it may not have.
final class HallFilling {
    private static final int HALLS = 40;
    private static final int SLOWEST_MS = 2000;
    private static final double LEAST_EMPTY = 0.97;
    private static final double LEAST_WITH_PILLARS = 0.80;
    private static final double LEAST_OVER_GRID = 1.18;
    private static final List<BoothSize> STANDARD = List.of(new BoothSize(3, 3, 1));

    private HallFilling() {}

    private record Filled(Filling filling, int gridBooths, double ms) {
        static Filled of(FillFloor floor) {
            var fill = new HallFill(floor, STANDARD, FillLimits.USUAL);
            var times = new ArrayList<Filling>();
            var ms = Timing.median(
                    Timing.cpuRounds(1, () -> times.add(fill.fill(Progress.unwatched()))));
            return new Filled(
                    times.getLast(), fill.fixedGrid(Progress.unwatched()).booths(), ms);
        }

        double ofLimit() {
            return filling.ratio() / filling.limit();
        }

        double overGrid() {
            return gridBooths == 0 ? 1 : (double) filling.booths() / gridBooths;
        }
    }

    static Map<String, Object> run() {
        var figures = new LinkedHashMap<String, Object>();
        tell(figures, "empty_120x60", Filled.of(FillHalls.empty(120, 60)), LEAST_EMPTY);
        tell(figures, "empty_147x93", Filled.of(FillHalls.empty(147, 93)), LEAST_EMPTY);
        tell(figures, "pillars_20000", Filled.of(FillHalls.withPillars(200, 100, 18)), LEAST_WITH_PILLARS);
        tell(figures, "pillars_70000", Filled.of(FillHalls.withPillars(350, 200, 18)), LEAST_WITH_PILLARS);
        var over = new double[HALLS];
        var ratios = new double[HALLS];
        var times = new double[HALLS];
        for (var seed = 0; seed < HALLS; seed++) {
            var filled = Filled.of(FillHalls.random(seed));
            over[seed] = filled.overGrid();
            ratios[seed] = filled.filling().ratio();
            times[seed] = filled.ms();
        }
        Arrays.sort(over);
        Arrays.sort(ratios);
        Arrays.sort(times);
        figures.put("random_halls", HALLS);
        figures.put("random_over_grid_median", Timing.rounded((over[HALLS / 2 - 1] + over[HALLS / 2]) / 2));
        figures.put("random_over_grid_median_limit", LEAST_OVER_GRID);
        figures.put("random_over_grid_least", Timing.rounded(over[0]));
        figures.put("random_over_grid_least_limit", 1);
        figures.put("random_ratio_median", Timing.rounded(Timing.median(ratios)));
        figures.put("random_cpu_ms_median", Timing.rounded(Timing.median(times)));
        figures.put("random_cpu_ms_p95", Timing.rounded(Timing.percentile(times, 95)));
        figures.put("random_cpu_ms_most", Timing.rounded(times[HALLS - 1]));
        figures.put("limit_ms", SLOWEST_MS);
        return figures;
    }

    private static void tell(Map<String, Object> figures, String hall, Filled filled, double leastOfLimit) {
        figures.put(hall + "_ratio", Timing.rounded(filled.filling().ratio()));
        figures.put(hall + "_of_limit", Timing.rounded(filled.ofLimit()));
        figures.put(hall + "_of_limit_limit", leastOfLimit);
        figures.put(hall + "_over_grid", Timing.rounded(filled.overGrid()));
        figures.put(hall + "_cpu_ms", Timing.rounded(filled.ms()));
    }
}
