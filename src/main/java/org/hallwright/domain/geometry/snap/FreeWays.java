package org.hallwright.domain.geometry.snap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;
import org.jspecify.annotations.Nullable;

/// The free ways from something to its nearest neighbour on each of the four sides, where there is one, as they are
/// between the true edges.
public final class FreeWays {
    /// How square a way must stand on an edge; corners are rounded to a millimetre.
    private static final double SQUARE = 0.005;

    private static final double EDGE = 0.001;

    private FreeWays() {}

    /// To the right, to the left, above and below.
    ///
    /// @param farthest longer ones are not worth telling, metres
    public static List<Snap.Line> beside(Edges thing, Collection<Edges> neighbours, double farthest) {
        var best = new Segment[4];
        var mine = thing.measured();
        for (var neighbour : neighbours) {
            if (thing.bounds().distanceTo(neighbour.bounds()) <= farthest) {
                for (var own : mine) {
                    for (var theirs : neighbour.measured()) {
                        keep(best, between(own, theirs, farthest).orElse(null));
                    }
                }
            }
        }
        var ways = new ArrayList<Snap.Line>();
        for (var way : best) {
            if (way != null) {
                ways.add(new Snap.Line(way.from(), way.to(), way.length()));
            }
        }
        return ways;
    }

    private static void keep(@Nullable Segment[] best, @Nullable Segment way) {
        if (way == null) {
            return;
        }
        var dx = way.x1() - way.x0();
        var dy = way.y1() - way.y0();
        var side = Math.abs(dx) >= Math.abs(dy) ? dx > 0 ? 0 : 1 : dy > 0 ? 2 : 3;
        var before = best[side];
        if (before == null || way.length() < before.length()) {
            best[side] = way;
        }
    }

    /// In the middle of what both face; from corner to corner there is no way that anybody would measure.
    private static Optional<Segment> between(Shape a, Shape b, double farthest) {
        return a.gapTo(b, Math.nextUp(farthest))
                .filter(gap -> gap.stretch() > EDGE || standsOn(gap.first(), a) || standsOn(gap.first(), b))
                .map(gap -> gap.stretch() > EDGE ? gap.middle() : gap.first());
    }

    /// Whether one of the ways's ends lies within a side on which it stands square.
    private static boolean standsOn(Segment way, Shape shape) {
        var length = way.length();
        for (var i = 0; i < shape.sides(); i++) {
            var side = shape.side(i);
            var along =
                    (side.x1() - side.x0()) * (way.x1() - way.x0()) + (side.y1() - side.y0()) * (way.y1() - way.y0());
            if (side.length() > EDGE
                    && Math.abs(along) <= SQUARE * side.length() * length
                    && (isWithin(side, way.x0(), way.y0()) || isWithin(side, way.x1(), way.y1()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Segment side, double x, double y) {
        var at = side.nearest(x, y) * side.length();
        return side.distanceTo(x, y) <= EDGE && at > EDGE && at < side.length() - EDGE;
    }
}
