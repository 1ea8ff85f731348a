package org.hallwright.domain.plan.layout;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;

/// Counts the sides of booths that face an aisle: those behind which no booth stands and the hall goes on.
///
/// Row 1, corner 2, head 3, island 4. A side is judged by the floor 25 cm before its middle.
public final class OpenSides {
    /// How far two booths may stand apart and still lean on one another, in metres.
    public static final double REACH = 0.25;

    private final Hall hall;
    private final SpatialIndex<Booth> booths;

    public OpenSides(Hall hall, Collection<Booth> booths) {
        this.hall = hall;
        this.booths = SpatialIndex.of(booths, Booth::bounds);
    }

    /// 0 for a booth that is not soundly four-sided or that has no open side.
    public int of(Booth booth) {
        var outline = booth.footprint().outline();
        var corners = outline.corners();
        if (corners.size() != 4 || Set.copyOf(corners).size() != 4 || !outline.isSound()) {
            return 0;
        }
        var open = 0;
        for (var side = 0; side < 4; side++) {
            if (isOpen(booth, before(corners.get(side), corners.get((side + 1) % 4)))) {
                open++;
            }
        }
        return open;
    }

    /// Those booths that lean on something in one of the places, and what lies there itself.
    public static List<Booth> near(Collection<Booth> booths, Collection<Bounds> places) {
        var index = SpatialIndex.of(places, Function.identity());
        return booths.stream()
                .filter(b -> !index.isFree(b.bounds().grownBy(REACH + 0.01)))
                .toList();
    }

    private static Point before(Point from, Point to) {
        var length = from.distanceTo(to);
        var outX = (to.y() - from.y()) / length * REACH;
        var outY = (from.x() - to.x()) / length * REACH;
        return new Point((from.x() + to.x()) / 2 + outX, (from.y() + to.y()) / 2 + outY);
    }

    private boolean isOpen(Booth booth, Point spot) {
        var at = new Bounds(spot.x(), spot.y(), spot.x(), spot.y());
        return hall.outline().contains(spot)
                && booths.in(at).stream()
                        .noneMatch(other -> !other.id().equals(booth.id())
                                && other.footprint().outline().contains(spot));
    }
}
