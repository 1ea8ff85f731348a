package org.hallwright.ui.plan.tool;

import org.hallwright.domain.change.Label;

/// One way of working on the plan with the pointer.
///
/// A gesture is a press, drags and a release. Whatever the preview shows, nothing happens before the release, and
/// nothing at all after [#cancel()].
public sealed interface PlanTool permits SelectTool, BoothTool, RowTool, HandTool {
    Preview press(Pointer pointer);

    Preview drag(Pointer pointer);

    Outcome release(Pointer pointer);

    /// Forgets the gesture.
    void cancel();

    /// What the pointer would do if it were pressed here.
    default Preview hover(Pointer pointer) {
        return Preview.NONE;
    }

    /// What the tool does, in a line under the plan.
    Label hint();
}
