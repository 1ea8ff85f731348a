package org.hallwright.ui.plan.tool.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Checking;
import org.hallwright.ui.plan.tool.Figures;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;

/// Draws a path from corner to corner; what comes of it is the goal's.
///
/// Each click sets a corner. A click on the first corner closes an outline; a second click on the last
/// one, or the key that finishes, ends the path.
public final class PathTool implements PlanTool {
    private final Supplier<Floor> floors;
    private final PathGoal goal;
    private final Course course = new Course();

    public PathTool(Supplier<Floor> floors, PathGoal goal) {
        this.floors = floors;
        this.goal = goal;
    }

    @Override
    public Preview press(Pointer pointer) {
        course.press(floors.get(), pointer);
        return hover(pointer);
    }

    @Override
    public Preview drag(Pointer pointer) {
        return hover(pointer);
    }

    @Override
    public Outcome release(Pointer pointer) {
        if (course.isEmpty()) {
            return Outcome.NOTHING;
        }
        if (goal.closed() && course.closesAt(pointer) || course.endsAt(pointer)) {
            return finish();
        }
        course.release(floors.get(), pointer);
        return Outcome.NOTHING;
    }

    private Outcome finish() {
        var corners = course.corners();
        course.clear();
        return corners.size() < (goal.closed() ? 3 : 2)
                ? Outcome.NOTHING
                : goal.made().apply(floors.get(), corners);
    }

    @Override
    public Outcome key(Key key) {
        if (key == Key.FINISH) {
            return finish();
        }
        course.back();
        return Outcome.NOTHING;
    }

    /// A square, or a side of one, to reshape afterwards.
    @Override
    public Optional<Outcome> placed(Pointer pointer) {
        var on = floors.get();
        var from = on.snapped(pointer);
        var square = RectangleGoal.SQUARE;
        var corners = goal.closed()
                ? List.of(from, from.plus(square, 0), from.plus(square, square), from.plus(0, square))
                : List.of(from, from.plus(square, 0));
        return Optional.of(goal.made().apply(on, corners));
    }

    @Override
    public boolean takesPoints() {
        return true;
    }

    @Override
    public void cancel() {
        course.clear();
    }

    @Override
    public boolean isUnderWay() {
        return !course.isEmpty();
    }

    @Override
    public Preview hover(Pointer pointer) {
        if (course.isEmpty()) {
            return Preview.NONE;
        }
        var floor = floors.get();
        var corners = course.upTo(floor, pointer);
        return checked(floor, corners, course.around(floor, pointer, preview(corners, goal.closed())));
    }

    /// What is drawn is checked as it would be if the path ended or were closed now.
    private Preview checked(Floor floor, List<Point> corners, Preview preview) {
        if (corners.stream().distinct().count() < (goal.closed() ? 3 : 2)) {
            return preview;
        }
        return switch (goal.made().apply(floor, corners)) {
            case Outcome.AddBooth(var footprint) -> Checking.ofDrawn(floor, preview, List.of(floor.drawn(footprint)));
            case Outcome.Add(var elements) -> Checking.ofDrawn(floor, withGhosts(preview, elements), elements);
            case Outcome.ReshapeHall(var outline) ->
                preview.withThings(List.of(floor.sheet().hall().withOutline(outline)));
            default -> preview;
        };
    }

    /// Of a path that is no outline what will stand along it.
    private static Preview withGhosts(Preview preview, List<PlanElement> elements) {
        var ghosts = elements.stream()
                .map(e -> new Ghost(Shapes.outline(e), "", true))
                .toList();
        return preview.ghosts().isEmpty() ? preview.withGhosts(ghosts) : preview;
    }

    static Preview preview(List<Point> corners, boolean closed) {
        var sides = Course.sides(corners, false);
        var length =
                Figures.metres(sides.stream().mapToDouble(Snap.Line::length).sum());
        if (!closed || corners.stream().distinct().count() < 3) {
            return Preview.sides(sides, Label.of("plan.hint.path", length));
        }
        var outline = new Outline(corners);
        var hint = Label.of("plan.hint.outline", length, Figures.area(outline.area()));
        var ghost = new Ghost(outline, "", outline.isSound());
        return Preview.sides(sides, hint).withGhosts(List.of(ghost));
    }

    @Override
    public Label hint() {
        return goal.hint();
    }
}
