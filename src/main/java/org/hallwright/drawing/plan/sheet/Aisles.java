package org.hallwright.drawing.plan.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.SpatialIndex;

/// The widths of the aisles of one hall, as they are written on its plan: between each group of booths that
/// stand wall to wall and the groups next to it on the right and above, in the middle of where they face
/// each other.
///
/// For the reader of the plan; what the rules measure is the checks' affair.
public record Aisles(List<Width> widths) {
    private static final double TOUCHING = 0.05;
    private static final double WIDEST = 15;

    /// One measured width, between two points.
    public record Width(Point from, Point to) {
        public double metres() {
            return from.distanceTo(to);
        }
    }

    static Aisles of(SpatialIndex<BoothMark> booths) {
        var groups = groups(booths);
        var index = SpatialIndex.of(groups, b -> b);
        var widths = new ArrayList<Width>();
        for (var group : groups) {
            add(widths, group, nearest(group, index, true), true);
            add(widths, group, nearest(group, index, false), false);
        }
        return new Aisles(List.copyOf(widths));
    }

    /// What booths that touch each other cover together.
    private static List<Bounds> groups(SpatialIndex<BoothMark> booths) {
        var groups = new ArrayList<Bounds>();
        Set<BoothMark> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var first : booths.all()) {
            if (!seen.add(first)) {
                continue;
            }
            var open = new ArrayDeque<BoothMark>(List.of(first));
            var around = first.bounds();
            while (!open.isEmpty()) {
                var next = open.remove();
                around = around.union(next.bounds());
                booths.in(next.bounds().grownBy(TOUCHING)).stream()
                        .filter(seen::add)
                        .forEach(open::add);
            }
            groups.add(around);
        }
        return groups;
    }

    /// The nearest group to the right or above, with which it has at least a metre of aisle in common.
    private static Optional<Bounds> nearest(Bounds group, SpatialIndex<Bounds> groups, boolean right) {
        var beyond = right
                ? new Bounds(group.maxX(), group.minY(), group.maxX() + WIDEST, group.maxY())
                : new Bounds(group.minX(), group.maxY(), group.maxX(), group.maxY() + WIDEST);
        return groups.in(beyond).stream()
                .filter(other -> other != group)
                .filter(other -> right ? other.minX() >= group.maxX() : other.minY() >= group.maxY())
                .filter(other -> common(group, other, right) >= 1)
                .min(Comparator.comparingDouble(other -> right ? other.minX() : other.minY()));
    }

    private static double common(Bounds a, Bounds b, boolean right) {
        return right
                ? Math.min(a.maxY(), b.maxY()) - Math.max(a.minY(), b.minY())
                : Math.min(a.maxX(), b.maxX()) - Math.max(a.minX(), b.minX());
    }

    private static void add(List<Width> widths, Bounds a, Optional<Bounds> other, boolean right) {
        other.ifPresent(b -> {
            var x = (Math.max(a.minX(), b.minX()) + Math.min(a.maxX(), b.maxX())) / 2;
            var y = (Math.max(a.minY(), b.minY()) + Math.min(a.maxY(), b.maxY())) / 2;
            widths.add(
                    right
                            ? new Width(new Point(a.maxX(), y), new Point(b.minX(), y))
                            : new Width(new Point(x, a.maxY()), new Point(x, b.minY())));
        });
    }
}
