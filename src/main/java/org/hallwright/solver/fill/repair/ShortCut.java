package org.hallwright.solver.fill.repair;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.solver.fill.floor.FillLimits;

/// Finds the booths to take out so that a way to an exit is no longer than allowed: those on a straight line between
/// two places of the way, as few as will do.
final class ShortCut {
    private static final double STEP = 1.5;

    /// What the raster of the check may measure too much, and a little to spare, in metres.
    private static final double SPARE = 0.5;

    private record Standing(Id<Booth> id, Shape shape) {}

    private final FillLimits limits;
    private final SpatialIndex<Standing> booths;

    ShortCut(Trial trial, FillLimits limits) {
        this.limits = limits;
        booths = SpatialIndex.of(
                trial.placed().keySet().stream()
                        .map(id -> new Standing(id, Shape.of(trial.outline(id))))
                        .toList(),
                standing -> standing.shape().bounds());
    }

    List<Id<Booth>> booths(List<Point> way) {
        var places = places(way);
        var walked = new double[places.size()];
        for (var i = 1; i < walked.length; i++) {
            walked[i] = walked[i - 1] + places.get(i - 1).distanceTo(places.get(i));
        }
        var excess = walked[walked.length - 1] - limits.travel() + SPARE;
        List<Id<Booth>> best = List.of();
        var worth = 0.0;
        for (var i = 0; i < walked.length; i++) {
            for (var j = i + 1; j < walked.length; j++) {
                var gain = walked[j] - walked[i] - places.get(i).distanceTo(places.get(j));
                if (gain > 0.3) {
                    var cut = between(places.get(i), places.get(j));
                    var value = (gain >= excess ? 1000 : 0) + Math.min(gain, excess) - 0.1 * cut.size();
                    if (!cut.isEmpty() && (best.isEmpty() || value > worth)) {
                        worth = value;
                        best = cut;
                    }
                }
            }
        }
        return best;
    }

    private static List<Point> places(List<Point> way) {
        var places = new ArrayList<>(List.of(way.getFirst()));
        for (var i = 1; i < way.size(); i++) {
            var piece = Segment.between(way.get(i - 1), way.get(i));
            var steps = Math.max(1, (int) Math.ceil(piece.length() / STEP));
            for (var step = 1; step <= steps; step++) {
                places.add(new Point(piece.xAt((double) step / steps), piece.yAt((double) step / steps)));
            }
        }
        return places;
    }

    /// What stands nearer to the straight line than half an aisle.
    private List<Id<Booth>> between(Point from, Point to) {
        var line = Segment.between(from, to);
        var shape = Shape.of(line);
        return booths.in(line.bounds().grownBy(limits.aisle() / 2)).stream()
                .filter(standing -> standing.shape().distanceTo(shape) < limits.aisle() / 2)
                .map(Standing::id)
                .toList();
    }
}
