package org.hallwright.domain.schedule.release;

import org.hallwright.domain.change.Entry;
import org.hallwright.domain.schedule.Activity;
import org.jspecify.annotations.Nullable;

/// One thing that differs between two programmes: what happened to one activity, or to a room, track, guest or project
/// that it names.
///
/// What was both moved and renamed differs twice.
///
/// @param before as it was, null for what is new
/// @param after as it is, null for what is gone
/// @param field the component that differs, behind a dot that of a part; empty for a whole activity
/// @param was what the field said
/// @param is what it says
public record ProgrammeDifference(
        Kind kind,
        @Nullable Entry before,
        @Nullable Entry after,
        String field,
        @Nullable Object was,
        @Nullable Object is) {
    /// What happened to it.
    public enum Kind {
        ADDED,
        REMOVED,
        CANCELLED,
        /// It was cancelled and is no longer.
        REINSTATED,
        /// It is at another time, has got one or lost it.
        RESCHEDULED,
        /// It is in other rooms.
        RELOCATED,
        RENAMED,
        /// Others take part in it, or in another way.
        RECAST,
        /// Anything else that can be set about it.
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

    /// The activity that it is about, null for anything else.
    public @Nullable Activity activity() {
        return entry() instanceof Activity activity ? activity : null;
    }
}
