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

/// Filling halls with booths of 3 × 3 m: net to gross against the limit of the pattern under its rules (`of_limit`) and
/// against that of rows back to back by themselves (`of_rows_limit`), and booths against a fixed grid under the same
/// rules: both are mended until the plan check finds nothing in them that the hall has not by
/// itself, so that a grid does not win by booths it may not have.
final class HallFilling {
    private static final int HALLS = 40;
    private static final int SLOWEST_MS = 2000;
    private static final double LEAST_EMPTY = 0.97;
    private static final double LEAST_WITH_PILLARS = 0.80;
    private static final double LEAST_OVER_GRID = 1.18;
    private static final List<BoothSize> STANDARD = List.of(new BoothSize(3, 3, 1));

    private static final double BOOTH = 3;
    /// Rules that let a row run from wall to wall, so that nothing but the hall stands against d / (d + a/2).
    private static final FillLimits ENDLESS_ROWS = new FillLimits(3, 0, 1.4, 4, 0, 0, 0, 0, 2, 61, 0.5);

    private HallFilling() {}

    private record Filled(Filling filling, int gridBooths, double ms) {
        static Filled of(FillFloor floor) {
            return of(floor, FillLimits.USUAL);
        }

        static Filled of(FillFloor floor, FillLimits limits) {
            var fill = new HallFill(floor, STANDARD, limits);
            var times = new ArrayList<Filling>();
            var ms = Timing.median(
                    Timing.cpuRounds(1, () -> times.add(fill.fill(Progress.unwatched()))));
            return new Filled(
                    times.getLast(), fill.fixedGrid(Progress.unwatched()).booths(), ms);
        }

        double overGrid() {
            return gridBooths == 0 ? 1 : (double) filling.booths() / gridBooths;
        }
    }

    static Map<String, Object> run() {
        var figures = new LinkedHashMap<String, Object>();
        tell(figures, "empty_120x60", Filled.of(FillHalls.empty(120, 60)), LEAST_EMPTY);
        tell(figures, "empty_147x93", Filled.of(FillHalls.empty(147, 93)), LEAST_EMPTY);
        endless(figures, 120, 60);
        endless(figures, 147, 93);
        endless(figures, 200, 100);
        endless(figures, 350, 200);
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

    /// An empty hall whose rows have no length to keep, also against rows from wall to wall that no aisle joins: more
    /// whole rows than these do not fit, and a visitor could not get from one aisle of theirs into the next.
    private static void endless(Map<String, Object> figures, double width, double depth) {
        var filling = Filled.of(FillHalls.empty(width, depth), ENDLESS_ROWS).filling();
        var hall = "endless_rows_%.0fx%.0f".formatted(width, depth);
        var most = Math.max(wholeRows(width, depth), wholeRows(depth, width));
        figures.put(hall + "_ratio", Timing.rounded(filling.ratio()));
        figures.put(hall + "_of_rows_limit", Timing.rounded(filling.ofRowsLimit()));
        figures.put(hall + "_of_rows_limit_limit", LEAST_EMPTY);
        figures.put(hall + "_whole_rows_of_rows_limit", Timing.rounded(
                most * BOOTH * BOOTH / (width * depth) / filling.rowsLimit()));
        figures.put(hall + "_of_whole_rows", Timing.rounded((double) filling.booths() / most));
    }

    /// Booths of rows along a hall, of which every two share an aisle.
    private static int wholeRows(double along, double across) {
        var rows = 0;
        while ((rows + 1) * BOOTH + (rows / 2 + 1) * ENDLESS_ROWS.aisle() <= across) {
            rows++;
        }
        return rows * (int) (along / BOOTH);
    }

    private static void tell(Map<String, Object> figures, String hall, Filled filled, double leastOfLimit) {
        figures.put(hall + "_ratio", Timing.rounded(filled.filling().ratio()));
        figures.put(hall + "_of_limit", Timing.rounded(filled.filling().ofLimit()));
        figures.put(hall + "_of_limit_limit", leastOfLimit);
        figures.put(hall + "_of_rows_limit", Timing.rounded(filled.filling().ofRowsLimit()));
        figures.put(hall + "_over_grid", Timing.rounded(filled.overGrid()));
        figures.put(hall + "_cpu_ms", Timing.rounded(filled.ms()));
    }
}
