package org.hallwright.ui.plan.tool.draw;

import java.util.List;
import java.util.function.Function;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Snap;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Copies;
import org.hallwright.domain.plan.shape.Reshaping;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Stencil;

/// Which thing is placed by a click.
///
/// @param sample what it is like
/// @param inWall whether it is an opening in the hall's outline, along which it lies
/// @param hint what the tool does
public record PointGoal(Function<Stencil, PlanElement> sample, boolean inWall, Label hint) {
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
