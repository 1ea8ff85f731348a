package org.hallwright.ui.plan.tool;

import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Point;
import org.jspecify.annotations.Nullable;

/// Pushes the sheet under the pointer; changes nothing on it.
public final class HandTool implements PlanTool {
    private @Nullable Point held;

    @Override
    public Preview press(Pointer pointer) {
        held = pointer.at();
        return Preview.NONE;
    }

    /// The place that was taken hold of stays under the pointer, so each drag is measured from there.
    @Override
    public Preview drag(Pointer pointer) {
        return held == null
                ? Preview.NONE
                : Preview.pan(
                        new Point(pointer.at().x() - held.x(), pointer.at().y() - held.y()));
    }

    @Override
    public Outcome release(Pointer pointer) {
        held = null;
        return Outcome.NOTHING;
    }

    @Override
    public void cancel() {
        held = null;
    }

    @Override
    public CursorKind cursor(Pointer pointer) {
        return held == null ? CursorKind.OPEN_HAND : CursorKind.CLOSED_HAND;
    }

    @Override
    public Label hint() {
        return Label.of("plan.hint.hand");
    }
}
