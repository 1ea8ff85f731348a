package org.hallwright.ui.plan.tool;

import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.jspecify.annotations.Nullable;

/// What would happen if the button were let go now.
///
/// @param guides lines along which something has snapped
/// @param sides lengths of what is being drawn
/// @param gaps free ways to the nearest neighbours, equal gaps, what a rule measures
/// @param lasso the rectangle that selects or is filled, null for none
/// @param pan by how many metres the sheet is pushed, null for not at all
/// @param hint what the gesture does, in words
/// @param things as they would lie on the plan, or the hall as it would be, for the rules to judge
public record Preview(
        List<Ghost> ghosts,
        List<Snap.Line> guides,
        List<Snap.Line> sides,
        List<Snap.Line> gaps,
        @Nullable Bounds lasso,
        @Nullable Point pan,
        @Nullable Label hint,
        List<Entry> things) {
    public static final Preview NONE = of(List.of(), null, null, null);

    public Preview {
        guides = List.copyOf(guides);
        sides = List.copyOf(sides);
        gaps = List.copyOf(gaps);
        things = List.copyOf(things);
    }

    /// A gesture by which nothing comes to lie otherwise.
    private static Preview of(List<Ghost> ghosts, @Nullable Bounds lasso, @Nullable Point pan, @Nullable Label hint) {
        return new Preview(ghosts, List.of(), List.of(), List.of(), lasso, pan, hint, List.of());
    }

    /// Sides of something that is measured or drawn, and nothing more.
    public static Preview sides(List<Snap.Line> sides, Label hint) {
        return ghosts(List.of(), hint).withSides(sides);
    }

    public static Preview ghosts(List<Ghost> ghosts, Label hint) {
        return of(ghosts, null, null, hint);
    }

    public static Preview lasso(Bounds lasso, Label hint) {
        return of(List.of(), lasso, null, hint);
    }

    public static Preview pan(Point by) {
        return of(List.of(), null, by, null);
    }

    /// The same with other words, null for none.
    public Preview saying(@Nullable Label newHint) {
        return new Preview(ghosts, guides, sides, gaps, lasso, pan, newHint, things);
    }

    public Preview withGhosts(List<Ghost> newGhosts) {
        return new Preview(newGhosts, guides, sides, gaps, lasso, pan, hint, things);
    }

    public Preview withGuides(List<Snap.Line> newGuides) {
        return new Preview(ghosts, newGuides, sides, gaps, lasso, pan, hint, things);
    }

    public Preview withSides(List<Snap.Line> newSides) {
        return new Preview(ghosts, guides, newSides, gaps, lasso, pan, hint, things);
    }

    public Preview withGaps(List<Snap.Line> newGaps) {
        return new Preview(ghosts, guides, sides, newGaps, lasso, pan, hint, things);
    }

    public Preview withLasso(Bounds newLasso) {
        return new Preview(ghosts, guides, sides, gaps, newLasso, pan, hint, things);
    }

    public Preview withThings(List<? extends Entry> newThings) {
        return new Preview(ghosts, guides, sides, gaps, lasso, pan, hint, List.copyOf(newThings));
    }

    /// All lengths that are shown.
    public List<Snap.Line> distances() {
        return Stream.concat(sides.stream(), gaps.stream()).toList();
    }

    /// Whether it lays anything over the plan.
    public boolean isDrawn() {
        return !ghosts.isEmpty() || !guides.isEmpty() || !sides.isEmpty() || !gaps.isEmpty();
    }
}
