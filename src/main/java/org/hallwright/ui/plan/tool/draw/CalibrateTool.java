package org.hallwright.ui.plan.tool.draw;

import java.util.List;
import java.util.function.Supplier;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.ui.plan.tool.Figures;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.jspecify.annotations.Nullable;

/// Takes two places of the underlay of which the user knows the distance, by two clicks or a drag.
///
/// Nothing pulls: the places lie on the picture and not on the grid. Shift keeps to the axes. The line
/// between them stays in sight while the distance is asked for, until [#cancel()] or the next click.
public final class CalibrateTool implements PlanTool {
    private static final double LEAST = 0.01;

    private final Supplier<Floor> floors;
    private @Nullable Point first;
    private @Nullable Point pressed;
    private @Nullable Preview line;

    public CalibrateTool(Supplier<Floor> floors) {
        this.floors = floors;
    }

    @Override
    public Preview press(Pointer pointer) {
        line = null;
        pressed = pointer.at();
        if (floors.get().sheet().all(Underlay.class).isEmpty()) {
            return Preview.NONE;
        }
        if (first == null) {
            first = pointer.at();
        }
        return hover(pointer);
    }

    @Override
    public Preview drag(Pointer pointer) {
        return hover(pointer);
    }

    @Override
    public Outcome release(Pointer pointer) {
        var from = first;
        var start = pressed;
        if (from == null) {
            return new Outcome.Refuse(Label.of("plan.no-underlay"));
        }
        if (start == null) {
            return Outcome.NOTHING;
        }
        var to = meant(from, pointer);
        pressed = null;
        if (start.equals(from) && pointer.isStillAt(from) || from.distanceTo(to) < LEAST) {
            return Outcome.NOTHING;
        }
        first = null;
        line = preview(from, to, Label.of("plan.hint.calibrate-answer"));
        return new Outcome.Calibrate(from, to);
    }

    private static Point meant(Point from, Pointer pointer) {
        var at = pointer.at();
        if (!pointer.shift()) {
            return at;
        }
        return Math.abs(at.x() - from.x()) >= Math.abs(at.y() - from.y())
                ? new Point(at.x(), from.y())
                : new Point(from.x(), at.y());
    }

    private static Preview preview(Point from, Point to, Label hint) {
        var side = new Snap.Line(from, to);
        return Preview.sides(side.length() > 0 ? List.of(side) : List.of(), hint);
    }

    @Override
    public Outcome key(Key key) {
        if (key == Key.BACK) {
            cancel();
        }
        return Outcome.NOTHING;
    }

    @Override
    public boolean takesPoints() {
        return true;
    }

    @Override
    public void cancel() {
        first = null;
        pressed = null;
        line = null;
    }

    @Override
    public boolean isUnderWay() {
        return first != null || line != null;
    }

    @Override
    public Preview hover(Pointer pointer) {
        if (line != null) {
            return line;
        }
        if (first == null) {
            return Preview.NONE;
        }
        var to = meant(first, pointer);
        return preview(first, to, Label.of("plan.hint.calibrate-second", Figures.metres(first.distanceTo(to))));
    }

    @Override
    public Label hint() {
        return Label.of("plan.hint.calibrate");
    }
}
