package org.hallwright.domain.plan.revision;

import org.hallwright.domain.change.Entry;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// One thing that differs between two plans: what happened to one hall, element, section or themed area.
///
/// What was both moved and renumbered differs twice.
///
/// @param before as it was, null for what is new
/// @param after as it is, null for what is gone
/// @param was the number or the occupant before, where that is what differs
/// @param is the same after
public record PlanDifference(
        Kind kind, @Nullable Entry before, @Nullable Entry after, Name was, Name is) {
    /// What happened to it.
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        RESIZED,
        RENUMBERED,
        REASSIGNED,
        /// Anything else that can be set about it: its kind, its name, its limits.
        CHANGED
    }

    /// What it is about, as it is now if it still is.
    public Entry entry() {
        if (after != null) {
            return after;
        }
        if (before != null) {
            return before;
        }
        throw new IllegalStateException("A difference is about something");
    }

    /// The hall in which it lies, or that it is, now if it still does; null for a section or themed area, which
    /// lies in several or in none.
    public @Nullable Id<Hall> hall() {
        return hallOf(entry());
    }

    /// The hall in which it lay, or lies if it is new.
    public @Nullable Id<Hall> hallBefore() {
        return before == null ? hall() : hallOf(before);
    }

    private static @Nullable Id<Hall> hallOf(Entry entry) {
        return switch (entry) {
            case PlanElement element -> element.hall();
            case Hall hall -> hall.id();
            default -> null;
        };
    }

    /// What encloses a hall or an element, where it lies now if it still does.
    public Bounds bounds() {
        return entry() instanceof PlanElement element
                ? element.bounds()
                : ((Hall) entry()).outline().bounds();
    }
}
