package org.hallwright.ui.plan.tool.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Checking;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.Surroundings;
import org.jspecify.annotations.Nullable;

/// Draws a rectangle from corner to corner, both snapped; what comes of it is the goal's.
///
/// A click draws one of the usual size, where the goal has one.
public final class RectangleTool implements PlanTool {
    private static final double SMALLEST = 0.5;

    private final Supplier<Floor> floors;
    private final RectangleGoal goal;
    private @Nullable Floor floor;
    private @Nullable Point start;

    public RectangleTool(Supplier<Floor> floors, RectangleGoal goal) {
        this.floors = floors;
        this.goal = goal;
    }

    @Override
    public Preview hover(Pointer pointer) {
        var now = floors.get();
        var place = Surroundings.of(now).place(pointer);
        var usual = goal.usual(now, place.at());
        return usual == null ? Preview.NONE : preview(now, usual).withGuides(place.lines());
    }

    @Override
    public Preview press(Pointer pointer) {
        floor = floors.get();
        start = floor.snapped(pointer);
        return drag(pointer);
    }

    @Override
    public Preview drag(Pointer pointer) {
        if (floor == null || start == null) {
            return Preview.NONE;
        }
        var area = area(floor, start, pointer);
        if (area == null) {
            return Preview.NONE;
        }
        var corners = Outline.rectangle(area.minX(), area.minY(), area.width(), area.height())
                .corners();
        var guides = Surroundings.of(floor).place(pointer).lines().stream()
                .filter(line -> corners.stream().anyMatch(line::isOn))
                .toList();
        return preview(floor, area).withGuides(guides);
    }

    @Override
    public Outcome release(Pointer pointer) {
        if (floor == null || start == null) {
            return Outcome.NOTHING;
        }
        var area = area(floor, start, pointer);
        var outcome = area == null ? Outcome.NOTHING : goal.made(floor, area);
        cancel();
        return outcome;
    }

    @Override
    public Optional<Outcome> placed(Pointer pointer) {
        var on = floors.get();
        return Optional.of(goal.made(on, goal.first(on, on.snapped(pointer))));
    }

    @Override
    public void cancel() {
        floor = null;
        start = null;
    }

    @Override
    public Label hint() {
        return goal.hint();
    }

    /// The rectangle drawn, a square with shift; the usual one where the pointer has hardly moved.
    private @Nullable Bounds area(Floor on, Point from, Pointer pointer) {
        var to = on.snapped(pointer);
        if (pointer.shift()) {
            var side = Math.max(Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y()));
            to = from.plus(Math.copySign(side, to.x() - from.x()), Math.copySign(side, to.y() - from.y()));
        }
        var drawn = Bounds.around(List.of(from, to));
        return drawn.width() < SMALLEST || drawn.height() < SMALLEST ? goal.usual(on, from) : drawn;
    }

    private Preview preview(Floor on, Bounds area) {
        var ghosts = goal.ghosts(on, area);
        var corner = new Point(area.minX(), area.minY());
        var preview = Preview.ghosts(ghosts, goal.sized(ghosts, area))
                .withSides(List.of(
                        new Snap.Line(corner, new Point(area.maxX(), area.minY())),
                        new Snap.Line(corner, new Point(area.minX(), area.maxY()))))
                .withGaps(Surroundings.of(on)
                        .gaps(ghosts.stream().map(Ghost::outline).toList()));
        return Checking.ofDrawn(on, preview, goal.drawn(on, area));
    }
}
