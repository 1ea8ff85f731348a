package org.hallwright.drawing.plan.mark;

import java.util.List;
import java.util.Optional;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.revision.PlanDifference;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// What differs between two plans as marks: over the earlier plan what became of things, over the later one where
/// they come from.
///
/// A hall that differs is only in the list; a mark over all of it would hide the rest.
public final class DifferenceMarks {
    private DifferenceMarks() {}

    /// Over a hall of the earlier plan.
    public static PlanMarks before(List<PlanDifference> differences, Id<Hall> hall) {
        return PlanMarks.of(differences.stream()
                .flatMap(d -> mark(d, element(d.before()), hall).stream())
                .toList());
    }

    /// Over a hall of the later plan.
    public static PlanMarks after(List<PlanDifference> differences, Id<Hall> hall) {
        return PlanMarks.of(differences.stream()
                .flatMap(d -> mark(d, element(d.after()), hall).stream())
                .toList());
    }

    /// The tone in which a kind of difference is shown.
    public static Tone tone(PlanDifference.Kind kind) {
        return switch (kind) {
            case ADDED -> Tone.ADDED;
            case REMOVED -> Tone.REMOVED;
            case MOVED -> Tone.MOVED;
            case RESIZED -> Tone.RESIZED;
            case RENUMBERED -> Tone.RENUMBERED;
            case REASSIGNED -> Tone.REASSIGNED;
            case CHANGED -> Tone.CHANGED;
        };
    }

    private static @Nullable PlanElement element(@Nullable Object entry) {
        return entry instanceof PlanElement element ? element : null;
    }

    private static Optional<PlanMark> mark(PlanDifference d, @Nullable PlanElement here, Id<Hall> hall) {
        if (here == null || !here.hall().equals(hall)) {
            return Optional.empty();
        }
        return Optional.of(new PlanMark(tone(d.kind()), shape(d, here), "", List.of(here.id())));
    }

    private static PlanMark.Shape shape(PlanDifference d, PlanElement here) {
        return switch (d.kind()) {
            case ADDED, REMOVED, RESIZED -> new PlanMark.Patch(Shapes.outline(here));
            case MOVED -> shift(d).orElseGet(() -> new PlanMark.Patch(Shapes.outline(here)));
            case RENUMBERED, REASSIGNED, CHANGED -> new PlanMark.Spot(corner(here.bounds()));
        };
    }

    /// The way it went, where it stayed in its hall and went any.
    private static Optional<PlanMark.Shape> shift(PlanDifference d) {
        var was = element(d.before());
        var is = element(d.after());
        if (was == null || is == null || !was.hall().equals(is.hall())) {
            return Optional.empty();
        }
        var from = centre(was.bounds());
        var to = centre(is.bounds());
        return from.distanceTo(to) < 0.01 ? Optional.empty() : Optional.of(new PlanMark.Shift(from, to));
    }

    private static Point centre(Bounds bounds) {
        return new Point(bounds.centreX(), bounds.centreY());
    }

    private static Point corner(Bounds bounds) {
        return new Point(bounds.maxX(), bounds.maxY());
    }
}
