package org.hallwright.solver.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.solver.fill.floor.Cause;
import org.hallwright.solver.fill.floor.Doorway;
import org.hallwright.solver.fill.floor.FillFloor;
import org.hallwright.solver.fill.floor.Frame;
import org.hallwright.solver.fill.floor.Ground;
import org.hallwright.solver.fill.floor.Pattern;
import org.hallwright.solver.fill.floor.Span;
import org.hallwright.solver.fill.repair.Repair;
import org.hallwright.solver.fill.rows.Bay;
import org.hallwright.solver.fill.rows.Bays;
import org.hallwright.solver.fill.rows.CrossAisle;
import org.hallwright.solver.fill.rows.CrossSearch;
import org.hallwright.solver.fill.rows.FixedGrid;
import org.hallwright.solver.fill.rows.Infill;
import org.hallwright.solver.fill.rows.Mix;
import org.hallwright.solver.fill.rows.Placed;
import org.hallwright.solver.fill.rows.Placing;
import org.hallwright.solver.fill.rows.Reserved;
import org.hallwright.solver.fill.rows.Row;
import org.hallwright.solver.fill.rows.RowSearch;
import org.hallwright.solver.fill.rows.Stretch;
import org.hallwright.solver.fill.rows.Ways;

/// A hall filled with rows in one direction.
final class Attempt {
    private static final int ROUNDS = 4;
    private static final double FAR_IN = 60;
    private static final double ROUNDING = 0.004;

    private final FillFloor floor;
    private final Frame frame;
    private final Pattern pattern;
    private final Mix mix;
    private final Ground ground;
    private final List<CrossAisle> fixed;
    private final List<Doorway> doorways;

    private List<Bay> bays = List.of();
    private List<CrossAisle> aisles = List.of();
    private List<Placed> placed = List.of();

    Attempt(FillFloor floor, Frame frame, Pattern pattern, Mix mix) {
        this.floor = floor;
        this.frame = frame;
        this.pattern = pattern.widenedBy(frame.slack());
        this.mix = mix;
        doorways = floor.doorways(pattern.limits(), pattern.depth());
        var reserved = new Reserved(floor, frame, pattern.limits(), doorways);
        fixed = reserved.crossAisles();
        var blocks = new ArrayList<>(floor.blocks(pattern.limits(), pattern.depth()));
        blocks.addAll(reserved.blocks());
        ground = Ground.of(floor, blocks, frame);
    }

    /// Chooses rows and the aisles across them in turn until neither gets better, then lets each bay suit itself.
    Attempt search() {
        var search = new RowSearch(ground, pattern);
        var best = -1;
        var rows = search.best(stretches(FixedGrid.aisles(ground, pattern, fixed)));
        for (var round = 0; round < ROUNDS; round++) {
            var across = CrossSearch.best(ground, pattern, rows, endDoors(), fixed);
            var better = search.best(stretches(across));
            var value = Bay.count(Bay.of(stretches(across), better), pattern);
            if (value <= best) {
                break;
            }
            best = value;
            rows = better;
            aisles = across;
        }
        var suited = new Bays(ground, pattern, search, rows);
        aisles = suited.shifted(aisles);
        bays = suited.of(aisles);
        placed = new Placing(pattern, mix, false).place(bays);
        return finish(true);
    }

    /// Lays rows and aisles at fixed distances from the lower left corner, as a ruler would.
    Attempt onGrid() {
        aisles = FixedGrid.aisles(ground, pattern, fixed);
        bays = Bay.of(stretches(aisles), FixedGrid.rows(ground, pattern));
        placed = new Placing(pattern, mix, true).place(bays);
        return finish(false);
    }

    private Attempt finish(boolean infill) {
        var ways = new Ways(ground, pattern, bays, aisles);
        var inAisles = pillarsInAisles();
        var kept = placed.stream()
                .filter(p -> ways.leadTo(p, pattern.aisle()) && isClearOf(p, inAisles))
                .collect(Collectors.toCollection(ArrayList::new));
        if (infill) {
            kept.addAll(new Infill(pattern, mix, ways, kept).add(ground));
        }
        doorways.forEach(door -> openWay(door, ways, kept));
        placed = trimmed(kept);
        return this;
    }

    private List<Stretch> stretches(List<CrossAisle> across) {
        return Stretch.between(ground.minX(), ground.maxX(), across);
    }

    private List<double[]> endDoors() {
        return doorways.stream()
                .filter(d -> Math.abs(frame.along(d.inX(), d.inY())) > 0.7)
                .map(d -> new double[] {frame.x(d.door().at()), Math.signum(frame.along(d.inX(), d.inY()))})
                .toList();
    }

    /// The pillars that an aisle across the rows could not avoid.
    private List<Outline> pillarsInAisles() {
        return floor.pillars().stream()
                .filter(p -> aisles.stream().anyMatch(a -> touches(a, frame.xs(p.corners()))))
                .toList();
    }

    private boolean isClearOf(Placed booth, List<Outline> pillars) {
        return pillars.isEmpty()
                || pillars.stream()
                        .noneMatch(p -> rectangle(booth).outline().distanceTo(p) < pattern.aisle() - ROUNDING);
    }

    private static boolean touches(CrossAisle aisle, double[] xs) {
        var lo = Arrays.stream(xs).min().orElseThrow();
        var hi = Arrays.stream(xs).max().orElseThrow();
        return hi > aisle.lo() + Span.HAIR && lo < aisle.hi() - Span.HAIR;
    }

    /// Takes away what stands between a door and the aisles.
    private void openWay(Doorway door, Ways ways, List<Placed> kept) {
        for (var deep = door.depth(); deep < FAR_IN; deep += 0.5) {
            var end = door.at(deep);
            if (ways.leadTo(frame.x(end), frame.y(end))) {
                var way = new Outline(door.way(door.width(), deep));
                var reach = way.bounds().grownBy(pattern.depth() * 2 + pattern.width());
                kept.removeIf(p -> isIn(reach, frame.toHall(p.x(), p.y()))
                        && rectangle(p).outline().overlap(way) > ROUNDING);
                return;
            }
        }
    }

    private static boolean isIn(Bounds bounds, Point p) {
        return bounds.contains(p.x(), p.y());
    }

    /// The last booths go where there would be more of them than the aisles may serve.
    private List<Placed> trimmed(List<Placed> all) {
        var most = pattern.limits().boothsToAisles();
        var kept = new ArrayList<>(all);
        var net = kept.stream().mapToDouble(Placed::area).sum();
        var free = floor.area() - floor.closedArea();
        while (most > 0 && !kept.isEmpty() && net > most * (free - net)) {
            net -= kept.removeLast().area();
        }
        return kept;
    }

    /// The same with what the plan check finds mended.
    Attempt mended(Repair repair) {
        placed = repair.mend(frame, placed, breaks());
        return this;
    }

    private Footprint.Rectangle rectangle(Placed p) {
        return frame.booth(p.x(), p.y(), p.width(), p.depth(), p.quarters());
    }

    double net() {
        return placed.stream().mapToDouble(Placed::area).sum();
    }

    int booths() {
        return placed.size();
    }

    double degrees() {
        return frame.degrees();
    }

    List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        var row = -1;
        var place = 0;
        var last = -1;
        var order =
                Comparator.comparingInt(Placed::row).thenComparingDouble(p -> p.quarters() % 2 == 0 ? p.x() : p.y());
        for (var p : placed.stream().sorted(order).toList()) {
            if (p.row() != last) {
                row++;
                place = 0;
                last = p.row();
            }
            spots.add(new Spot(row, place++, p.quarters() < 2 ? 1 : 0, rectangle(p)));
        }
        return spots;
    }

    List<Outline> breaks() {
        return fixed.stream()
                .filter(a -> a.cause() == Cause.FIRE_BREAK)
                .flatMap(a -> ground.across().hall(a.lo(), a.hi()).stream()
                        .map(s -> Outline.of(
                                frame.toHall(a.lo(), s.lo()),
                                frame.toHall(a.hi(), s.lo()),
                                frame.toHall(a.hi(), s.hi()),
                                frame.toHall(a.lo(), s.hi()))))
                .toList();
    }

    /// How many booths the same rows would hold more without each cause, largest first.
    Map<Cause, Integer> losses() {
        var losses = new EnumMap<Cause, Integer>(Cause.class);
        var now = capacity(ground);
        for (var cause : Set.of(
                Cause.PILLAR, Cause.WALL, Cause.DOOR, Cause.FIRE_POINT, Cause.ZONE, Cause.BOOTH, Cause.FIRE_BREAK)) {
            losses.put(cause, capacity(ground.with(b -> b.cause() != cause)) - now);
        }
        for (var cause : Set.of(Cause.CROSS_AISLE, Cause.MAIN_AISLE, Cause.FIRE_BREAK)) {
            var width = aisles.stream()
                    .filter(a -> a.cause() == cause)
                    .mapToDouble(CrossAisle::width)
                    .sum();
            losses.merge(cause, (int) Math.round(rowsAcross() * width / pattern.width()), Integer::sum);
        }
        var sorted = new LinkedHashMap<Cause, Integer>();
        losses.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<Cause, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private double rowsAcross() {
        return bays.stream().mapToInt(b -> b.rows().size()).average().orElse(0);
    }

    private int capacity(Ground other) {
        return bays.stream()
                .mapToInt(b -> b.rows().stream()
                        .mapToInt(r -> Row.at(other, pattern, r.y(), r.up()).count(b.stretch(), pattern))
                        .sum())
                .sum();
    }
}
