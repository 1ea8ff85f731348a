package org.hallwright.solver.fill.repair;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.check.PlanCheck;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.check.rule.Measure;
import org.hallwright.domain.value.Id;
import org.hallwright.solver.fill.floor.FillFloor;
import org.hallwright.solver.fill.floor.FillLimits;
import org.hallwright.solver.fill.floor.Frame;
import org.hallwright.solver.fill.rows.Placed;

/// Mends a filled hall until the plan check finds nothing that the hall has not by itself.
///
/// What lies near single booths is mended first: a run of booths is shifted, or one is taken out, whichever leaves
/// fewest findings. Then the floor is surveyed; ways that are too long get short cuts, dead ends get openings. Booths
/// that turn out not to have been in the way come back.
public final class Repair {
    private static final int SURVEYS = 12;
    private static final double NEAR_END = 7;

    /// How far into a corner nobody walks, and a little to spare, in metres.
    private static final double CORNER = 0.75;

    private static final String UNREACHABLE = "unreachable";
    private static final String DEAD_END = "dead-end";
    private static final String TRAVEL = "travel-distance";

    private final FillFloor floor;
    private final FillLimits limits;
    private final Set<String> floorRules = new HashSet<>(Set.of(UNREACHABLE, DEAD_END, TRAVEL));
    private boolean knowsHall;
    private double exitsAway;

    /// Whatever the hall has by itself cannot be mended and is left.
    public Repair(FillFloor floor, FillLimits limits) {
        this.floor = floor;
        var away = floor.farthestFromExits();
        var isTooFar = limits.travel() > 0 && away > limits.travel() + CORNER;
        exitsAway = isTooFar ? away : 0;
        this.limits = isTooFar ? limits.withoutTravel() : limits;
    }

    /// How far the farthest place is from the exits of the hall by itself, where that is too far; else 0, also while
    /// no filling has asked for it.
    public double exitsAway() {
        return exitsAway;
    }

    /// Leaves out of what was found what the hall has by itself.
    private List<Finding> ofBooths(List<Finding> found) {
        if (found.isEmpty() || knowsHall) {
            return found;
        }
        knowsHall = true;
        PlanCheck.walksWithoutBooths(floor.hall(), floor.elements(), limits.asPack())
                .forEach(finding -> {
                    floorRules.remove(finding.rule());
                    if (finding.rule().equals(TRAVEL) && finding.measure() instanceof Measure.Line line) {
                        exitsAway = Math.max(exitsAway, line.length());
                    }
                });
        return found.stream().filter(f -> floorRules.contains(f.rule())).toList();
    }

    /// @param breaks fire breaks that stay free
    public List<Placed> mend(Frame frame, List<Placed> booths, List<Outline> breaks) {
        var start = Trial.of(floor, limits, frame, booths, breaks);
        var trial = new NearBooths(floor, limits).mend(start);
        for (var round = 0; round < SURVEYS; round++) {
            trial = trial.surveyed();
            var found = ofBooths(trial.ofFloor(floorRules));
            if (found.isEmpty()) {
                return refilled(start, trial).inOrder();
            }
            trial = new NearBooths(floor, limits).mend(opened(trial, found, round));
        }
        return trial.inOrder();
    }

    private Trial opened(Trial trial, List<Finding> found, int round) {
        var gone = new HashSet<Id<Booth>>();
        for (var finding : found) {
            switch (finding.rule()) {
                case UNREACHABLE -> gone.addAll(trial.placedAmong(finding));
                case DEAD_END -> gone.addAll(atEnd(trial, finding, round));
                default -> gone.addAll(new ShortCut(trial, limits).booths(way(finding)));
            }
        }
        return trial.without(gone);
    }

    /// The booths next to the farthest place of a dead end, more of them in each round.
    private static List<Id<Booth>> atEnd(Trial trial, Finding finding, int round) {
        var end = way(finding).getFirst();
        var near = nearest(trial, trial.placed().keySet(), end).stream()
                .filter(id -> trial.outline(id).distanceTo(end) < NEAR_END)
                .limit(1 + round / 2)
                .toList();
        return near.isEmpty()
                ? nearest(trial, trial.placedAmong(finding), end).stream()
                        .limit(1)
                        .toList()
                : near;
    }

    private static List<Id<Booth>> nearest(Trial trial, Collection<Id<Booth>> booths, Point to) {
        var distances = booths.stream()
                .collect(Collectors.toMap(
                        id -> id, id -> trial.outline(id).labelPoint().distanceTo(to)));
        return booths.stream()
                .sorted(Comparator.comparingDouble((Id<Booth> id) -> distances.getOrDefault(id, 0.0))
                        .thenComparing(Id::value))
                .toList();
    }

    private static List<Point> way(Finding finding) {
        return finding.measure() instanceof Measure.Line line ? line.places() : List.of();
    }

    /// With all booths back that do no harm.
    private Trial refilled(Trial start, Trial mended) {
        var now = mended;
        var wrong = mended.nearBooths().size();
        Map<Id<Booth>, Placed> back = new LinkedHashMap<>();
        for (var id : start.placed().keySet().stream()
                .sorted(Comparator.comparing(Id::value))
                .toList()) {
            if (!mended.placed().containsKey(id)) {
                var tried = now.with(List.of(), Map.of(id, start.placed().get(id)));
                if (tried.nearBooths().size() <= wrong) {
                    back.put(id, start.placed().get(id));
                    now = tried;
                }
            }
        }
        return back.isEmpty() || !now.surveyed().ofFloor(floorRules).isEmpty() ? mended : now;
    }
}
