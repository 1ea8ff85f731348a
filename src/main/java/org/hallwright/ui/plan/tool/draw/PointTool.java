package org.hallwright.ui.plan.tool.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Checking;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.jspecify.annotations.Nullable;

/// Places one thing where the pointer is let go; which thing, and to what it keeps, is the goal's.
public final class PointTool implements PlanTool {
    private final Supplier<Floor> floors;
    private final PointGoal goal;
    private @Nullable Floor floor;

    public PointTool(Supplier<Floor> floors, PointGoal goal) {
        this.floors = floors;
        this.goal = goal;
    }

    @Override
    public Preview hover(Pointer pointer) {
        return preview(floors.get(), pointer);
    }

    @Override
    public Preview press(Pointer pointer) {
        floor = floors.get();
        return preview(floor, pointer);
    }

    @Override
    public Preview drag(Pointer pointer) {
        return floor == null ? Preview.NONE : preview(floor, pointer);
    }

    private Preview preview(Floor on, Pointer pointer) {
        var placed = goal.placed(on, pointer);
        var preview = Preview.ghosts(List.of(new Ghost(Shapes.outline(placed), "", true)), goal.hint())
                .withGuides(goal.guides(on, pointer))
                .withGaps(goal.gaps(on, placed));
        return Checking.ofDrawn(on, preview, List.of(placed));
    }

    @Override
    public Outcome release(Pointer pointer) {
        var on = floor;
        floor = null;
        return on == null ? Outcome.NOTHING : new Outcome.Add(List.of(goal.placed(on, pointer)));
    }

    @Override
    public Optional<Outcome> placed(Pointer pointer) {
        return Optional.of(new Outcome.Add(List.of(goal.placed(floors.get(), pointer))));
    }

    @Override
    public void cancel() {
        floor = null;
    }

    @Override
    public Label hint() {
        return goal.hint();
    }
}
