package org.hallwright.solver.fill.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.check.rule.Finding;
import org.hallwright.domain.plan.check.rule.Measure;
import org.hallwright.domain.value.Id;
import org.hallwright.solver.fill.floor.FillFloor;
import org.hallwright.solver.fill.floor.FillLimits;
import org.hallwright.solver.fill.rows.Placed;
import org.jspecify.annotations.Nullable;

/// Mends what is wrong near single booths, one finding after another.
final class NearBooths {
    private static final double TOUCH = 0.01;
    private static final double FARTHEST = 4;

    private final FillFloor floor;
    private final FillLimits limits;
    private final Set<String> given = new HashSet<>();

    NearBooths(FillFloor floor, FillLimits limits) {
        this.floor = floor;
        this.limits = limits;
    }

    Trial mend(Trial start) {
        var trial = start;
        for (var finding = next(trial.nearBooths()); finding != null; finding = next(trial.nearBooths())) {
            var better = better(trial, finding);
            if (better == null) {
                given.add(key(finding));
            } else {
                trial = better;
            }
        }
        return trial;
    }

    private @Nullable Finding next(List<Finding> findings) {
        return findings.stream()
                .filter(f -> !given.contains(key(f)))
                .findFirst()
                .orElse(null);
    }

    private static String key(Finding finding) {
        return finding.rule() + finding.problem().where().entries() + finding.measure();
    }

    /// The plan with one run shifted or one booth less that has fewest findings; none where no booth is to blame.
    private @Nullable Trial better(Trial trial, Finding finding) {
        var before = trial.nearBooths().size();
        Trial best = null;
        var least = before;
        for (var id : blamed(trial, finding)) {
            for (var shift : shifts(trial, id, finding)) {
                var tried = trial.with(List.of(), shifted(trial, id, shift));
                var left = keepsToPatches(tried, id) ? tried.nearBooths().size() : before;
                if (left < least) {
                    least = left;
                    best = tried;
                }
            }
        }
        return best != null ? best : lessOne(trial, finding);
    }

    private boolean keepsToPatches(Trial tried, Id<Booth> id) {
        return floor.within().isEmpty() || run(tried, id).stream().allMatch(each -> floor.admits(tried.outline(each)));
    }

    private static @Nullable Trial lessOne(Trial trial, Finding finding) {
        return blamed(trial, finding).stream()
                .map(id -> trial.without(List.of(id)))
                .min(Comparator.comparingInt(tried -> tried.nearBooths().size()))
                .orElse(null);
    }

    /// The placed booths where the measure begins and ends; all of the finding where none touches it.
    private static List<Id<Booth>> blamed(Trial trial, Finding finding) {
        var ends = ends(finding);
        var about = new LinkedHashSet<>(trial.placedAmong(finding));
        var touching = about.stream()
                .filter(id -> ends.stream().anyMatch(p -> trial.outline(id).distanceTo(p) < TOUCH))
                .toList();
        if (!touching.isEmpty() || !about.isEmpty()) {
            return touching.isEmpty() ? List.copyOf(about) : touching;
        }
        return trial.placed().keySet().stream()
                .filter(id -> ends.stream().anyMatch(p -> trial.outline(id).distanceTo(p) < TOUCH))
                .sorted(Comparator.comparing(Id::value))
                .toList();
    }

    private static List<Point> ends(Finding finding) {
        return finding.measure() instanceof Measure.Line line
                ? List.of(line.places().getFirst(), line.places().getLast())
                : List.of();
    }

    /// How far along its row a booth may be shifted so that the gap is closed, or as wide as an aisle.
    private List<Double> shifts(Trial trial, Id<Booth> id, Finding finding) {
        var ends = ends(finding);
        if (ends.isEmpty() || !finding.rule().equals("aisle-width")) {
            return List.of();
        }
        var own = trial.outline(id).distanceTo(ends.getFirst()) < TOUCH ? ends.getFirst() : ends.getLast();
        var other = own.equals(ends.getFirst()) ? ends.getLast() : ends.getFirst();
        var frame = trial.frame();
        var across = trial.placed().get(id).quarters() % 2 != 0;
        var along = across ? frame.y(other) - frame.y(own) : frame.x(other) - frame.x(own);
        var aside = across ? frame.x(other) - frame.x(own) : frame.y(other) - frame.y(own);
        var away = Math.sqrt(Math.max(0, limits.aisle() * limits.aisle() - aside * aside)) + 0.001;
        var shifts = new ArrayList<Double>();
        for (var shift : new double[] {along, along + away, along - away}) {
            var rounded = Math.rint(shift * 1000) / 1000;
            if (Math.abs(rounded) > 0.0005 && Math.abs(rounded) < FARTHEST) {
                shifts.add(rounded);
            }
        }
        return shifts;
    }

    private static Map<Id<Booth>, Placed> shifted(Trial trial, Id<Booth> id, double by) {
        var moved = new HashMap<Id<Booth>, Placed>();
        for (var each : run(trial, id)) {
            var p = trial.placed().get(each);
            var along = p.quarters() % 2 == 0;
            moved.put(
                    each,
                    new Placed(
                            p.row(),
                            p.x() + (along ? by : 0),
                            p.y() + (along ? 0 : by),
                            p.width(),
                            p.depth(),
                            p.quarters()));
        }
        return moved;
    }

    /// The booths of its row that hang together with one.
    private static Set<Id<Booth>> run(Trial trial, Id<Booth> start) {
        var row = trial.placed().get(start).row();
        var left = new ArrayList<>(trial.placed().entrySet().stream()
                .filter(e -> e.getValue().row() == row)
                .map(Map.Entry::getKey)
                .toList());
        var run = new LinkedHashSet<Id<Booth>>();
        var waiting = new ArrayList<>(List.of(start));
        while (!waiting.isEmpty()) {
            var one = waiting.removeLast();
            if (run.add(one)) {
                var bounds = trial.outline(one);
                left.stream()
                        .filter(other ->
                                !run.contains(other) && trial.outline(other).distanceTo(bounds) < TOUCH)
                        .forEach(waiting::add);
            }
        }
        return run;
    }
}
