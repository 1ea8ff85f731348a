package org.hallwright.exchange.plan.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.hallwright.exchange.plan.feature.PlanFeature.Shape;

/// Finds doors: swings, two that meet being one door; what was placed as one block; and lines that hang together
/// on a layer for doors. Quarter circles in gaps of walls are doors on any layer.
final class DrawnDoors {
    /// A gap beyond this share of a wall's thickness and length is no door but a frame round something.
    private static final double THICKEST = 0.6;

    private final double tolerance;
    private final List<DrawnShape> walls;
    private final List<PlanFeature> features = new ArrayList<>();
    private final Set<DrawnShape> used = Collections.newSetFromMap(new IdentityHashMap<>());

    DrawnDoors(double tolerance, List<DrawnShape> walls) {
        this.tolerance = tolerance;
        this.walls = walls;
    }

    /// @param doors shapes that are for doors, by their layer or by the name of their block
    /// @param others where doors may be hidden: lines of walls and of layers that nobody knows
    void find(List<DrawnShape> doors, List<DrawnShape> others) {
        var swings = new ArrayList<Swing>();
        var wallEnds = SpatialIndex.of(walls, wall -> Owners.bounds(wall).grownBy(tolerance));
        for (var shape : doors) {
            Swing.of(shape).ifPresent(arc -> swings.add(arc.hung(doors, walls, tolerance)));
        }
        for (var shape : others) {
            Swing.of(shape)
                    .filter(arc -> arc.isInGap(wallEnds, tolerance))
                    .ifPresent(arc -> swings.add(arc.hung(others, walls, tolerance)));
        }
        pairs(swings);
        var leaves = new Owners(swings.stream().map(Swing::reach).toList());
        var rest = doors.stream().filter(s -> !used.contains(s)).toList();
        for (var part : together(rest)) {
            var first = part.getFirst();
            var bySwing = part.stream().anyMatch(s -> leaves.touching(Owners.bounds(s)));
            var hasSwings = swings.stream().anyMatch(s -> s.arc().layer().equals(first.layer()));
            if (bySwing || hasSwings && first.group() == 0 && LayerNames.isForAnyOpening(first.layer())) {
                // The frame of a swing, or a window.
                continue;
            }
            opening(part);
        }
    }

    /// Two swings whose leaves meet are one door.
    private void pairs(List<Swing> swings) {
        var alone = new ArrayDeque<>(swings);
        while (!alone.isEmpty()) {
            var one = alone.poll();
            var other = alone.stream()
                    .filter(s -> s.meets(one, tolerance))
                    .findFirst()
                    .orElse(null);
            alone.remove(other);
            var end = other == null ? one.closed() : other.hinge();
            used.add(one.arc());
            if (other != null) {
                used.add(other.arc());
            }
            add(one.arc(), Shape.LINE, List.of(one.hinge(), end));
        }
    }

    /// Blocks, and lines that touch one another.
    private Collection<List<DrawnShape>> together(List<DrawnShape> shapes) {
        var parts = new LinkedHashMap<Object, List<DrawnShape>>();
        var index = SpatialIndex.of(shapes, s -> Owners.bounds(s).grownBy(tolerance));
        var seen = Collections.<DrawnShape>newSetFromMap(new IdentityHashMap<>());
        for (var shape : shapes) {
            if (shape.group() > 0) {
                parts.computeIfAbsent(shape.group(), k -> new ArrayList<>()).add(shape);
            } else if (seen.add(shape)) {
                var part = new ArrayList<DrawnShape>();
                var next = new ArrayDeque<>(List.of(shape));
                while (!next.isEmpty()) {
                    var one = next.poll();
                    part.add(one);
                    index.in(Owners.bounds(one)).stream()
                            .filter(o -> o.group() == 0 && o.layer().equals(one.layer()))
                            .filter(seen::add)
                            .forEach(next::add);
                }
                parts.put(shape, part);
            }
        }
        return parts.values();
    }

    private void opening(List<DrawnShape> part) {
        var first = part.getFirst();
        if (part.size() == 1 && first.corners() >= 2) {
            var shape = first.closed() && first.twiceArea() > 0 ? Shape.POLYGON : Shape.LINE;
            used.add(first);
            add(first, shape, DrawnElements.points(first));
            return;
        }
        var bar = Span.of(part);
        if (bar.length() > tolerance && bar.thickness() <= bar.length() * THICKEST) {
            used.addAll(part);
            add(first, Shape.LINE, List.of(bar.from(), bar.to()));
        }
    }

    private void add(DrawnShape s, Shape shape, List<double[]> points) {
        var name = s.group() > 0 ? "" : s.name();
        var words = Map.of("name", name, "where", s.where(), PlanFeature.LAYER, s.layer());
        features.add(new PlanFeature(0, "door", words, shape, points));
    }

    List<PlanFeature> features() {
        return features;
    }

    Set<DrawnShape> used() {
        return used;
    }
}
