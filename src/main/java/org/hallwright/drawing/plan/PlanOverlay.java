package org.hallwright.drawing.plan;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.jspecify.annotations.Nullable;

/// What the editor lays over the plan for a moment: selection, hover, the ghosts of a drag, guides and distances.
///
/// @param selected outlines of what is selected
/// @param handles corners by which the selection can be grabbed
/// @param hovered the outline under the pointer, null for none
/// @param lasso the rectangle being drawn to select, null for none
public record PlanOverlay(
        List<Outline> selected,
        List<Point> handles,
        @Nullable Outline hovered,
        List<Ghost> ghosts,
        List<Guide> guides,
        List<Distance> distances,
        @Nullable Bounds lasso) {
    public static final PlanOverlay NONE =
            new PlanOverlay(List.of(), List.of(), null, List.of(), List.of(), List.of(), null);

    public PlanOverlay {
        selected = List.copyOf(selected);
        handles = List.copyOf(handles);
        ghosts = List.copyOf(ghosts);
        guides = List.copyOf(guides);
        distances = List.copyOf(distances);
    }

    /// Nothing but outlines that are pointed out.
    public static PlanOverlay of(List<Outline> outlines) {
        return new PlanOverlay(outlines, List.of(), null, List.of(), List.of(), List.of(), null);
    }

    /// Nothing but a frame round a part of the floor.
    public static PlanOverlay framing(Bounds bounds) {
        return new PlanOverlay(List.of(), List.of(), null, List.of(), List.of(), List.of(), bounds);
    }

    /// An outline where something would come to lie.
    ///
    /// @param label its number, or what would happen there; empty for none
    /// @param allowed whether it may lie there
    public record Ghost(Outline outline, String label, boolean allowed) {}

    /// A line along which something has snapped.
    public record Guide(Point from, Point to) {}

    /// A distance that is shown between two points.
    ///
    /// @param label the distance as the reader writes it, such as `3 m`
    public record Distance(Point from, Point to, String label) {}
}
