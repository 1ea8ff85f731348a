package org.hallwright.domain.plan.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import org.hallwright.domain.geometry.Outline;

/// How much of a hall's floor things cover together, each square metre once and only inside the hall.
final class FloorArea {
    private static final double NOTHING = 1e-6;

    private FloorArea() {}

    /// Only what overlaps something is joined; the rest is added up, which is the same and quicker.
    static double of(Collection<Placed> things, HallPlan plan) {
        var counted = Set.copyOf(things);
        var alone = 0.0;
        var joined = new ArrayList<Outline>();
        for (var thing : things) {
            var shape = thing.shape();
            if (!shape.isSound()) {
                continue;
            }
            var meets = plan.hasNear(
                    thing.bounds(),
                    other -> other != thing && counted.contains(other) && shape.overlap(other.shape()) > NOTHING);
            if (meets) {
                joined.add(thing.outline());
            } else {
                alone += plan.frame().inside(shape);
            }
        }
        return alone + Outline.covered(joined, plan.frame().hall().outline());
    }
}
