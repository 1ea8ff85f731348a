package org.hallwright.solver.fill.floor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;

/// A hall and what stands in it, as far as it keeps booths away.
///
/// @param elements of this hall, the booths that stay among them
/// @param within the patches of floor that booths keep to; empty for the whole hall
public record FillFloor(Hall hall, List<PlanElement> elements, List<Outline> within) {
    private static final int CIRCLE = 16;
    private static final double ROUNDING = 0.005;
    private static final List<Class<? extends PlanElement>> OBSTACLES =
            List.of(Booth.class, Pillar.class, Wall.class, Door.class, FirePoint.class, Zone.class);

    public FillFloor {
        elements = List.copyOf(elements);
        within = List.copyOf(within);
    }

    /// A hall as it is.
    ///
    /// @param staying the booths that stay
    public static FillFloor in(ExhibitionState state, Hall hall, Predicate<Booth> staying) {
        return of(
                hall,
                OBSTACLES.stream()
                        .flatMap(kind -> state.all(kind).stream())
                        .filter(each -> !(each instanceof Booth booth) || staying.test(booth))
                        .sorted(Comparator.comparing(PlanElement::id))
                        .toList());
    }

    public static FillFloor of(Hall hall, Collection<? extends PlanElement> elements) {
        return new FillFloor(
                hall,
                elements.stream()
                        .filter(e -> e.hall().equals(hall.id()))
                        .map(PlanElement.class::cast)
                        .toList(),
                List.of());
    }

    /// The same floor, where booths stand on these patches only.
    public FillFloor within(List<Outline> patches) {
        return new FillFloor(hall, elements, patches);
    }

    /// Whether a booth there keeps to one of the patches.
    public boolean admits(Outline booth) {
        return within.isEmpty() || within.stream().anyMatch(patch -> patch.overlap(booth) > booth.area() - ROUNDING);
    }

    public List<Doorway> doorways(FillLimits limits, double rowDepth) {
        return elements.stream()
                .filter(Door.class::isInstance)
                .map(e -> Doorway.of((Door) e, hall.outline(), limits, rowDepth))
                .toList();
    }

    public List<Block> blocks(FillLimits limits, double rowDepth) {
        var blocks = new ArrayList<Block>();
        for (var element : elements) {
            switch (element) {
                case Booth booth ->
                    blocks.add(
                            Block.solid(Cause.BOOTH, booth.footprint().outline().corners(), limits.aisle()));
                case Pillar pillar ->
                    blocks.add(
                            new Block(Cause.PILLAR, pillar.footprint().outline().corners(), false, 0, true));
                case Wall wall -> wall(wall).ifPresent(blocks::add);
                case FirePoint point -> blocks.add(circle(point));
                case Zone zone -> zone(zone, limits, blocks);
                default -> {}
            }
        }
        for (var doorway : doorways(limits, rowDepth)) {
            blocks.add(Block.free(Cause.DOOR, doorway.way(doorway.width(), doorway.depth())));
        }
        return blocks;
    }

    private static Optional<Block> wall(Wall wall) {
        var length = wall.from().distanceTo(wall.to());
        var half = Math.max(wall.thickness(), 0.01) / 2;
        if (length == 0) {
            return Optional.empty();
        }
        var acrossX = -(wall.to().y() - wall.from().y()) / length * half;
        var acrossY = (wall.to().x() - wall.from().x()) / length * half;
        return Optional.of(Block.solid(
                Cause.WALL,
                List.of(
                        wall.from().plus(acrossX, acrossY),
                        wall.from().plus(-acrossX, -acrossY),
                        wall.to().plus(-acrossX, -acrossY),
                        wall.to().plus(acrossX, acrossY)),
                0));
    }

    private static Block circle(FirePoint point) {
        var radius = Math.max(point.keepClear(), 0.1) / Math.cos(Math.PI / CIRCLE);
        var corners = new ArrayList<Point>();
        for (var i = 0; i < CIRCLE; i++) {
            var angle = (i + 0.5) * 2 * Math.PI / CIRCLE;
            corners.add(point.at().plus(radius * Math.cos(angle), radius * Math.sin(angle)));
        }
        return Block.free(Cause.FIRE_POINT, corners);
    }

    private static void zone(Zone zone, FillLimits limits, List<Block> blocks) {
        var corners = zone.outline().corners();
        switch (zone.kind()) {
            case NO_BUILD, ENTRANCE_STRIP -> blocks.add(Block.free(Cause.ZONE, corners));
            case FIRE_BREAK -> blocks.add(Block.free(Cause.FIRE_BREAK, corners));
            case STAGE, CATERING, MEETING, VISITOR_SERVICE ->
                blocks.add(Block.solid(Cause.ZONE, corners, limits.aisle()));
            case OFFICE, STORAGE -> blocks.add(Block.solid(Cause.ZONE, corners, 0));
            case LIMITED, OUTDOOR -> {}
        }
    }

    public List<Outline> pillars() {
        return elements.stream()
                .filter(Pillar.class::isInstance)
                .map(e -> ((Pillar) e).footprint().outline())
                .toList();
    }

    /// The straight line from the corner of the hall that is farthest from its exits to the nearest of them, in metres;
    /// 0 where there are none.
    public double farthestFromExits() {
        var exits = elements.stream()
                .filter(e -> e instanceof Door door && door.kind() != DoorKind.DOCK)
                .map(e -> Segment.between(((Door) e).start(), ((Door) e).end()))
                .toList();
        return hall.outline().corners().stream()
                .mapToDouble(p -> exits.stream()
                        .mapToDouble(exit -> exit.distanceTo(p.x(), p.y()))
                        .min()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    public boolean hasFireBreak() {
        return elements.stream().anyMatch(e -> e instanceof Zone zone && zone.kind() == ZoneKind.FIRE_BREAK);
    }

    /// Square metres that are no aisle even where no booth stands: pillars, stages, offices.
    public double closedArea() {
        return elements.stream().mapToDouble(FillFloor::closed).sum();
    }

    private static double closed(PlanElement element) {
        return switch (element) {
            case Pillar pillar -> pillar.footprint().area();
            case Booth booth -> booth.netArea();
            case Zone zone -> isClosed(zone.kind()) ? zone.outline().area() : 0;
            default -> 0;
        };
    }

    private static boolean isClosed(ZoneKind kind) {
        return switch (kind) {
            case NO_BUILD, FIRE_BREAK, ENTRANCE_STRIP, LIMITED, OUTDOOR -> false;
            case STAGE, CATERING, MEETING, OFFICE, STORAGE, VISITOR_SERVICE -> true;
        };
    }

    /// The floor of the hall, or of the patches as far as they lie in it.
    public double area() {
        return within.isEmpty() ? hall.outline().area() : Outline.covered(within, hall.outline());
    }

    public Outline outline() {
        return hall.outline();
    }
}
