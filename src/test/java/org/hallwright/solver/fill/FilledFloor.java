package org.hallwright.solver.fill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.Door;
import org.hallwright.solver.fill.floor.FillFloor;
import org.hallwright.solver.fill.floor.FillLimits;
import org.hallwright.solver.fill.floor.Frame;

/// Measures a filled hall by itself, from footprints alone, and says what is wrong with it.
record FilledFloor(FillFloor floor, Filling filling, FillLimits limits) {
    private static final double EXACT = 0.006;

    List<String> faults() {
        var faults = new ArrayList<String>();
        var index = SpatialIndex.of(filling.spots(), s -> s.footprint().bounds());
        for (var spot : filling.spots()) {
            var outline = spot.footprint().outline();
            if (outline.area() - outline.overlap(floor.outline()) > EXACT) {
                faults.add("outside " + outline.bounds());
            }
            floor.pillars().stream()
                    .filter(p -> p.overlap(outline) > EXACT)
                    .forEach(p -> faults.add("pillar in " + outline.bounds()));
            neighbours(spot, index, faults);
            front(spot, index, faults);
        }
        doors(faults);
        return faults;
    }

    /// Two booths touch, stand in one line of rows, or have an aisle between them.
    private void neighbours(Spot spot, SpatialIndex<Spot> index, List<String> faults) {
        var outline = spot.footprint().outline();
        for (var other : index.in(outline.bounds().grownBy(limits.aisle()))) {
            var theirs = other.footprint().outline();
            if (other == spot) {
                continue;
            }
            if (outline.overlap(theirs) > EXACT) {
                faults.add("overlap " + outline.bounds() + theirs.bounds());
            }
            var distance = outline.distanceTo(theirs);
            if (distance > EXACT && distance < limits.aisle() - EXACT && !standInLine(spot, other)) {
                faults.add("gap of " + distance + " between " + outline.bounds() + theirs.bounds());
            }
        }
    }

    private static boolean standInLine(Spot spot, Spot other) {
        var axis = new Frame(spot.footprint().rotation() % 180);
        var ours = axis.ys(spot.footprint().outline().corners());
        var theirs = axis.ys(other.footprint().outline().corners());
        return min(ours) < max(theirs) + EXACT && min(theirs) < max(ours) + EXACT;
    }

    private static double min(double[] values) {
        return java.util.Arrays.stream(values).min().orElseThrow();
    }

    private static double max(double[] values) {
        return java.util.Arrays.stream(values).max().orElseThrow();
    }

    private void front(Spot spot, SpatialIndex<Spot> index, List<String> faults) {
        var front = front(spot.footprint());
        if (front.area() - front.overlap(floor.outline()) > EXACT) {
            faults.add("front outside " + front.bounds());
        }
        floor.pillars().stream()
                .filter(p -> p.overlap(front) > EXACT)
                .forEach(p -> faults.add("pillar before " + front.bounds()));
        index.in(front.bounds()).stream()
                .filter(s -> s.footprint().outline().overlap(front) > EXACT)
                .forEach(s -> faults.add("booth before " + front.bounds()));
    }

    private Outline front(Footprint.Rectangle booth) {
        var turn = Math.toRadians(booth.rotation());
        var corner = booth.corner().plus(limits.aisle() * Math.sin(turn), -limits.aisle() * Math.cos(turn));
        return new Footprint.Rectangle(corner, booth.width(), limits.aisle(), booth.rotation()).outline();
    }

    private void doors(List<String> faults) {
        for (var doorway : floor.doorways(limits, 0)) {
            var strip = new Outline(doorway.way(doorway.door().clearWidth(), limits.exitClear()));
            filling.spots().stream()
                    .filter(s -> s.footprint().outline().overlap(strip) > EXACT)
                    .forEach(s -> faults.add("door blocked by " + s.footprint().bounds()));
        }
    }

    /// Booths that nobody gets to from the first door without passing a gap narrower than an aisle.
    List<Spot> unreachable() {
        var reached = reached();
        return filling.spots().stream()
                .filter(s -> {
                    var at = front(s.footprint()).labelPoint();
                    return around(at).stream().noneMatch(reached::contains);
                })
                .toList();
    }

    private record Cell(int x, int y) {}

    private static List<Cell> around(Point p) {
        var x = (int) Math.round(p.x() * 2);
        var y = (int) Math.round(p.y() * 2);
        return List.of(new Cell(x, y), new Cell(x + 1, y), new Cell(x, y + 1), new Cell(x - 1, y), new Cell(x, y - 1));
    }

    private Set<Cell> reached() {
        var solids = new ArrayList<>(floor.pillars());
        filling.spots().forEach(s -> solids.add(s.footprint().outline()));
        var index = SpatialIndex.of(solids, Outline::bounds);
        var door = (Door) floor.elements().stream()
                .filter(Door.class::isInstance)
                .findFirst()
                .orElseThrow();
        var seen = new HashSet<>(around(door.at()));
        var next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            for (var cell : around(new Point(next.peek().x / 2.0, next.poll().y / 2.0))) {
                if (!seen.contains(cell) && isWide(new Point(cell.x / 2.0, cell.y / 2.0), index, door)) {
                    seen.add(cell);
                    next.add(cell);
                }
            }
        }
        return seen;
    }

    private boolean isWide(Point p, SpatialIndex<Outline> solids, Door door) {
        var half = limits.aisle() / 2 - 0.36;
        var reach = new Bounds(p.x(), p.y(), p.x(), p.y()).grownBy(half);
        return floor.outline().contains(p)
                && (p.distanceTo(door.at()) < 2 || solids.in(reach).stream().noneMatch(s -> s.distanceTo(p) < half));
    }
}
