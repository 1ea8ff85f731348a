package org.hallwright.solver.fill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.work.Progress;
import org.hallwright.solver.fill.floor.BoothSize;
import org.hallwright.solver.fill.floor.FillFloor;
import org.hallwright.solver.fill.floor.FillLimits;
import org.hallwright.solver.fill.floor.Frame;
import org.hallwright.solver.fill.floor.Pattern;
import org.hallwright.solver.fill.repair.Repair;
import org.hallwright.solver.fill.rows.Mix;

/// Fills a hall with rows of booths around everything that stands in it, keeping all limits.
///
/// Tries rows along and across the hall and along its longest walls, chooses the offsets of rows and of the aisles
/// across them by dynamic programming, and keeps the layout with most net area once it is mended by the plan check; a
/// fixed grid is one of those tried, so that the result never holds less. The same floor gives the same layout.
public final class HallFill {
    private static final double LONG_WALL = 0.25;
    private static final int MOST_WALLS = 3;

    private final FillFloor floor;
    private final Pattern pattern;
    private final Mix mix;

    /// @throws IllegalArgumentException if no size is given
    public HallFill(FillFloor floor, List<BoothSize> sizes, FillLimits limits) {
        this.floor = floor;
        mix = new Mix(sizes);
        pattern = new Pattern(mix.unit(), mix.depth(), limits);
    }

    /// @throws org.hallwright.domain.work.Cancelled if it is no longer wanted
    public Filling fill(Progress progress) {
        var directions = directions();
        var attempts = grids();
        for (var degrees : directions) {
            progress.at(attempts.size(), 2 * directions.size() + 4);
            attempts.add(new Attempt(floor, new Frame(degrees), pattern, mix).search());
        }
        var best = best(attempts, progress);
        progress.at(1, 1);
        return best;
    }

    /// What a ruler's grid holds of booths that keep the same rules: the baseline of measurements.
    public Filling fixedGrid(Progress progress) {
        return best(grids(), progress);
    }

    private List<Attempt> grids() {
        var grids = new ArrayList<Attempt>();
        for (var degrees : List.of(0.0, 90.0)) {
            grids.add(new Attempt(floor, new Frame(degrees), pattern, mix).onGrid());
        }
        return grids;
    }

    /// The one with most net area after what the check finds is mended, which takes area but never adds any.
    private Filling best(List<Attempt> attempts, Progress progress) {
        var repair = new Repair(floor, pattern.limits());
        var sorted = attempts.stream()
                .sorted(Comparator.comparingDouble(Attempt::net).reversed())
                .toList();
        var best = sorted.getFirst().mended(repair);
        for (var attempt : sorted.subList(1, sorted.size())) {
            progress.at(sorted.size(), sorted.size() + 1);
            if (attempt.net() > best.net() && attempt.mended(repair).net() > best.net()) {
                best = attempt;
            }
        }
        return new Filling(
                best.spots(),
                best.breaks(),
                best.degrees(),
                floor.area(),
                pattern.rowsLimit(),
                pattern.limit(),
                best.losses(),
                repair.exitsAway());
    }

    /// Along the axes, and along and across the longest walls.
    private Set<Double> directions() {
        var directions = new LinkedHashSet<>(List.of(0.0, 90.0));
        var corners = floor.outline().corners();
        record Wall(double degrees, double length) {}
        var walls = new ArrayList<Wall>();
        for (var i = 0; i < corners.size(); i++) {
            var from = corners.get(i);
            var to = corners.get((i + 1) % corners.size());
            var degrees = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
            walls.add(new Wall(((degrees % 90) + 90) % 90, from.distanceTo(to)));
        }
        var longest = walls.stream().mapToDouble(Wall::length).max().orElse(0);
        walls.stream()
                .filter(w -> w.length() >= LONG_WALL * longest && Math.min(w.degrees(), 90 - w.degrees()) > 0.05)
                .sorted(Comparator.comparingDouble(Wall::length).reversed())
                .map(w -> Math.rint(w.degrees() * 1000) / 1000)
                .distinct()
                .limit(MOST_WALLS)
                .forEach(degrees -> directions.addAll(List.of(degrees, degrees + 90)));
        return directions;
    }
}
