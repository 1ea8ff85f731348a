package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;

/// Where lines meet the middle of others: ends that stop short of a side are put on it, and each side gets a
/// corner where another's corner lies on it, so that both are parted there.
final class Junctions {
    private final double reach;
    private final double touch;

    /// @param reach how far an end may stop short of a side
    /// @param touch how far a corner may lie off a side that is on it
    Junctions(double reach, double touch) {
        this.reach = reach;
        this.touch = touch;
    }

    /// One straight piece of a line.
    private record Side(Coordinate from, Coordinate to, List<Coordinate> on) {
        Bounds bounds() {
            return new Bounds(
                    Math.min(from.x, to.x), Math.min(from.y, to.y), Math.max(from.x, to.x), Math.max(from.y, to.y));
        }

        boolean begins(Coordinate at) {
            return from == at || to == at;
        }

        Coordinate nearest(Coordinate at) {
            return new LineSegment(from, to).closestPoint(at);
        }

        boolean isCorner(Coordinate at, double near) {
            return from.distance(at) <= near || to.distance(at) <= near;
        }
    }

    List<Coordinate[]> of(List<Coordinate[]> chains) {
        var sides = new ArrayList<List<Side>>();
        var all = new ArrayList<Side>();
        for (var chain : chains) {
            var own = new ArrayList<Side>();
            for (var i = 1; i < chain.length; i++) {
                own.add(new Side(chain[i - 1], chain[i], new ArrayList<>(0)));
            }
            sides.add(own);
            all.addAll(own);
        }
        var index = SpatialIndex.of(all, Side::bounds);
        putOnSides(chains, index);
        for (var corner : corners(chains)) {
            for (var side : index.in(around(corner, reach))) {
                if (!side.begins(corner)
                        && !side.isCorner(corner, touch)
                        && side.nearest(corner).distance(corner) <= touch) {
                    side.on().add(corner);
                }
            }
        }
        return sides.stream().map(Junctions::parted).toList();
    }

    private static Bounds around(Coordinate at, double margin) {
        return new Bounds(at.x, at.y, at.x, at.y).grownBy(margin);
    }

    private static List<Coordinate> corners(List<Coordinate[]> chains) {
        var corners = Collections.<Coordinate>newSetFromMap(new IdentityHashMap<>());
        var inOrder = new ArrayList<Coordinate>();
        for (var chain : chains) {
            for (var corner : chain) {
                if (corners.add(corner)) {
                    inOrder.add(corner);
                }
            }
        }
        return inOrder;
    }

    private void putOnSides(List<Coordinate[]> chains, SpatialIndex<Side> index) {
        Map<Coordinate, Coordinate> put = new IdentityHashMap<>();
        for (var chain : chains) {
            for (var end : List.of(chain[0], chain[chain.length - 1])) {
                if (!put.containsKey(end)) {
                    put.put(end, put(end, index));
                }
            }
        }
        put.forEach(Coordinate::setCoordinate);
    }

    /// Itself where it lies on no side, or on the corner of one.
    private Coordinate put(Coordinate end, SpatialIndex<Side> index) {
        return index.in(around(end, reach)).stream()
                .filter(side -> !side.begins(end) && !side.isCorner(end, reach))
                .map(side -> side.nearest(end))
                .filter(on -> on.distance(end) <= reach)
                .min(Comparator.comparingDouble(on -> on.distance(end)))
                .orElse(end);
    }

    private static Coordinate[] parted(List<Side> sides) {
        var chain = new ArrayList<Coordinate>();
        for (var side : sides) {
            chain.add(side.from());
            side.on().sort(Comparator.comparingDouble(c -> c.distance(side.from())));
            chain.addAll(side.on());
        }
        if (!sides.isEmpty()) {
            chain.add(sides.getLast().to());
        }
        return chain.toArray(Coordinate[]::new);
    }
}
