package org.hallwright.ui.plan.tool.draw;

import java.util.List;
import java.util.function.Supplier;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Figures;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.jspecify.annotations.Nullable;

/// Measures a length by a drag, a path by clicks, an area by a click on the first corner; changes nothing.
///
/// What was measured stays until the next press or Escape.
public final class MeasureTool implements PlanTool {
    private final Supplier<Floor> floors;
    private final Course course = new Course();
    private @Nullable Preview measured;

    public MeasureTool(Supplier<Floor> floors) {
        this.floors = floors;
    }

    @Override
    public Preview press(Pointer pointer) {
        measured = null;
        course.press(floors.get(), pointer);
        return hover(pointer);
    }

    @Override
    public Preview drag(Pointer pointer) {
        return hover(pointer);
    }

    @Override
    public Outcome release(Pointer pointer) {
        if (course.closesAt(pointer)) {
            finish(true);
        } else if (course.endsAt(pointer)) {
            finish(false);
        } else if (!course.isEmpty()) {
            course.release(floors.get(), pointer);
        }
        return Outcome.NOTHING;
    }

    private void finish(boolean closed) {
        if (course.corners().size() > 1) {
            measured = preview(course.corners(), closed);
        }
        course.clear();
    }

    @Override
    public Outcome key(Key key) {
        if (key == Key.FINISH) {
            finish(false);
        } else {
            course.back();
        }
        return Outcome.NOTHING;
    }

    @Override
    public boolean takesPoints() {
        return true;
    }

    @Override
    public void cancel() {
        course.clear();
        measured = null;
    }

    @Override
    public boolean isUnderWay() {
        return !course.isEmpty() || measured != null;
    }

    @Override
    public Preview hover(Pointer pointer) {
        if (measured != null) {
            return measured;
        }
        if (course.isEmpty()) {
            return Preview.NONE;
        }
        var floor = floors.get();
        return course.around(floor, pointer, preview(course.upTo(floor, pointer), course.closesAt(pointer)))
                .withGaps(List.of());
    }

    private static Preview preview(List<Point> corners, boolean closed) {
        var sides = Course.sides(corners, closed);
        var length =
                Figures.metres(sides.stream().mapToDouble(Snap.Line::length).sum());
        if (!closed) {
            return Preview.sides(sides, Label.of("plan.hint.measured", length));
        }
        var outline = new Outline(corners);
        var area = Figures.area(outline.area());
        return Preview.sides(sides, Label.of("plan.hint.measured-area", length, area))
                .withGhosts(List.of(new Ghost(outline, area + " m²", true)));
    }

    @Override
    public Label hint() {
        return Label.of("plan.hint.measure");
    }
}
