package org.hallwright.ui.plan.tool;

import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Snap;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.jspecify.annotations.Nullable;

/// What would happen if the button were let go now.
///
/// @param guides lines along which something has snapped
/// @param distances free ways to the nearest neighbours, equal gaps, sides being drawn
/// @param lasso the rectangle that selects or is filled, null for none
/// @param pan by how many metres the sheet is pushed, null for not at all
/// @param hint what the gesture does, in words
/// @param things as they would lie on the plan, or the hall as it would be, for the rules to judge
public record Preview(
        List<Ghost> ghosts,
        List<Snap.Line> guides,
        List<Snap.Line> distances,
        @Nullable Bounds lasso,
        @Nullable Point pan,
        @Nullable Label hint,
        List<Entry> things) {
    public static final Preview NONE = new Preview(List.of(), List.of(), List.of(), null, null, null);

    /// A gesture by which nothing comes to lie otherwise.
    public Preview(
            List<Ghost> ghosts,
            List<Snap.Line> guides,
            List<Snap.Line> distances,
            @Nullable Bounds lasso,
            @Nullable Point pan,
            @Nullable Label hint) {
        this(ghosts, guides, distances, lasso, pan, hint, List.of());
    }

    public Preview {
        things = List.copyOf(things);
    }

    public static Preview ghosts(List<Ghost> ghosts, Label hint) {
        return new Preview(ghosts, List.of(), List.of(), null, null, hint);
    }

    public static Preview lasso(Bounds lasso, Label hint) {
        return new Preview(List.of(), List.of(), List.of(), lasso, null, hint);
    }

    public static Preview pan(Point by) {
        return new Preview(List.of(), List.of(), List.of(), null, by, null);
    }

    /// The same with other words, null for none.
    public Preview saying(@Nullable Label newHint) {
        return new Preview(ghosts, guides, distances, lasso, pan, newHint, things);
    }

    public Preview withLines(List<Snap.Line> newGuides, List<Snap.Line> newDistances) {
        return new Preview(ghosts, newGuides, newDistances, lasso, pan, hint, things);
    }

    /// Whether it lays anything over the plan.
    public boolean isDrawn() {
        return !ghosts.isEmpty() || !guides.isEmpty() || !distances.isEmpty();
    }

    public Preview withThings(List<? extends Entry> newThings) {
        return new Preview(ghosts, guides, distances, lasso, pan, hint, List.copyOf(newThings));
    }
}
