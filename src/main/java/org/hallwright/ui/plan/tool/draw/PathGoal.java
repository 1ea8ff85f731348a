package org.hallwright.ui.plan.tool.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Copies;
import org.hallwright.domain.plan.shape.Reshaping;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;

/// What comes of a path that is drawn from corner to corner.
///
/// @param closed whether the path is an outline
/// @param hint what the tool does
public record PathGoal(boolean closed, Label hint, BiFunction<Floor, List<Point>, Outcome> made) {
    private static PathGoal outline(String hint, BiFunction<Floor, Outline, Outcome> made) {
        return new PathGoal(true, Label.of(hint), (floor, corners) -> {
            var outline = new Outline(corners);
            return outline.isSound()
                    ? made.apply(floor, outline)
                    : new Outcome.Refuse(Label.of("plan.outline-crossed"));
        });
    }

    /// A booth of any shape.
    public static PathGoal booth() {
        return outline(
                "plan.hint.polygon-booth",
                (floor, outline) -> new Outcome.AddBooth(
                        outline.asRectangle().<Footprint>map(r -> r).orElse(new Footprint.Polygon(outline))));
    }

    /// A zone like the stencil's.
    public static PathGoal zone() {
        return outline("plan.hint.polygon-zone", (floor, outline) -> {
            var copy = Copies.of(floor.stencil().zone(), floor.hall());
            return new Outcome.Add(List.of(Reshaping.outlined(copy, outline)));
        });
    }

    /// Floor for a themed area.
    public static PathGoal area() {
        return outline("plan.hint.polygon-area", (floor, outline) -> new Outcome.AddArea(outline));
    }

    /// Floor for a section.
    public static PathGoal section() {
        return outline("plan.hint.polygon-section", (floor, outline) -> new Outcome.AddSection(outline));
    }

    /// The outline of the hall.
    public static PathGoal hall() {
        return outline("plan.hint.hall-outline", (floor, outline) -> new Outcome.ReshapeHall(outline));
    }

    /// The outline of a hall that there is not yet.
    public static PathGoal newHall() {
        return outline("plan.hint.new-hall", (floor, outline) -> new Outcome.ReshapeHall(outline));
    }

    /// Walls like the stencil's, from corner to corner.
    public static PathGoal walls() {
        return new PathGoal(false, Label.of("plan.hint.wall"), (floor, corners) -> {
            var walls = new ArrayList<PlanElement>();
            for (var side : Course.sides(corners, false)) {
                var copy = Copies.of(floor.stencil().wall(), floor.hall());
                walls.add(Reshaping.cornered(copy, List.of(side.from(), side.to())));
            }
            return walls.isEmpty() ? Outcome.NOTHING : new Outcome.Add(walls);
        });
    }
}
