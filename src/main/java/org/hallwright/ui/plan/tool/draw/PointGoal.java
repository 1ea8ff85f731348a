package org.hallwright.ui.plan.tool.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Copies;
import org.hallwright.domain.plan.shape.Reshaping;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Stencil;
import org.hallwright.ui.plan.tool.Surroundings;

/// Which thing is placed by a click.
///
/// @param sample what it is like
/// @param inWall whether it is an opening in the hall's outline, along which it lies
/// @param hint what the tool does
public record PointGoal(Function<Stencil, PlanElement> sample, boolean inWall, Label hint) {
    /// An opening no farther than this from a side of the hall lies in it, metres.
    private static final double IN_SIDE = 0.2;

    public static PointGoal door() {
        return new PointGoal(Stencil::door, true, Label.of("plan.hint.door"));
    }

    public static PointGoal firePoint() {
        return new PointGoal(Stencil::firePoint, false, Label.of("plan.hint.fire-point"));
    }

    public static PointGoal utilityPoint() {
        return new PointGoal(Stencil::utilityPoint, false, Label.of("plan.hint.utility-point"));
    }

    public static PointGoal label() {
        return new PointGoal(Stencil::label, false, Label.of("plan.hint.label"));
    }

    PlanElement placed(Floor floor, Pointer pointer) {
        var copy = Copies.of(sample.apply(floor.stencil()), floor.hall());
        return inWall && copy instanceof Door door
                ? opening(door, floor.sheet().hall().outline(), pointer.at(), floor.snapped(pointer))
                : Reshaping.centred(copy, floor.snapped(pointer));
    }

    /// The lines to which the place has snapped.
    List<Snap.Line> guides(Floor floor, Pointer pointer) {
        var at = Shapes.centre(placed(floor, pointer));
        return Surroundings.of(floor).place(pointer).lines().stream()
                .filter(line -> line.isOn(at))
                .toList();
    }

    /// The free ways from the place; of an opening those along its side of the hall, to the next opening or to the
    /// side's ends.
    List<Snap.Line> gaps(Floor floor, PlanElement placed) {
        return placed instanceof Door door
                ? besides(floor, door)
                : Surroundings.of(floor).gaps(Shapes.centre(placed));
    }

    private static List<Snap.Line> besides(Floor floor, Door door) {
        var side = nearest(floor.sheet().hall().outline(), door.at());
        var stops = new ArrayList<>(List.of(side.from(), side.to()));
        for (var other : floor.sheet().all(Door.class)) {
            if (distance(side, other.at()) < IN_SIDE) {
                stops.addAll(List.of(other.start(), other.end()));
            }
        }
        return Stream.of(door.start(), door.end())
                .flatMap(end -> beyond(door.at(), end, stops).stream())
                .toList();
    }

    /// The way from an end of an opening on to the next stop.
    private static Optional<Snap.Line> beyond(Point middle, Point end, List<Point> stops) {
        return stops.stream()
                .filter(p ->
                        (p.x() - middle.x()) * (end.x() - middle.x()) + (p.y() - middle.y()) * (end.y() - middle.y())
                                > 0)
                .filter(p -> p.distanceTo(middle) > end.distanceTo(middle))
                .min(Comparator.comparingDouble(end::distanceTo))
                .map(stop -> new Snap.Line(end, stop));
    }

    /// In the side of the outline that is nearest to the pointer, no farther than the side's ends.
    private static PlanElement opening(Door door, Outline outline, Point pointer, Point snapped) {
        var side = nearest(outline, pointer);
        var length = side.length();
        var dx = (side.to().x() - side.from().x()) / length;
        var dy = (side.to().y() - side.from().y()) / length;
        var half = Math.min(door.clearWidth(), length) / 2;
        var along = (snapped.x() - side.from().x()) * dx
                + (snapped.y() - side.from().y()) * dy;
        var at = Math.clamp(along, half, Math.max(half, length - half));
        return Reshaping.cornered(
                door,
                List.of(
                        side.from().plus(dx * (at - half), dy * (at - half)),
                        side.from().plus(dx * (at + half), dy * (at + half))));
    }

    private static Snap.Line nearest(Outline outline, Point p) {
        var sides = Course.sides(outline.corners(), true);
        var best = sides.getFirst();
        for (var side : sides) {
            if (distance(side, p) < distance(best, p)) {
                best = side;
            }
        }
        return best;
    }

    private static double distance(Snap.Line side, Point p) {
        var dx = side.to().x() - side.from().x();
        var dy = side.to().y() - side.from().y();
        var along = ((p.x() - side.from().x()) * dx + (p.y() - side.from().y()) * dy) / (dx * dx + dy * dy);
        var at = Math.clamp(along, 0.0, 1.0);
        return Math.hypot(side.from().x() + at * dx - p.x(), side.from().y() + at * dy - p.y());
    }
}
