package org.hallwright.domain.schedule.release;

import static org.hallwright.domain.value.Values.list;

import java.util.List;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Participation;
import org.jspecify.annotations.Nullable;

/// One thing that differs in one person's own programme.
///
/// @param person as they are now, or were if no activity names them any more
/// @param before the activity as it was, null where they had no part in it or it was not held
/// @param after the activity as it is, null where they have none or it is not held
/// @param was what they did in it
/// @param is what they do in it
public record PersonDifference(
        Guest person,
        Kind kind,
        @Nullable Activity before,
        @Nullable Activity after,
        Part was,
        Part is) {
    /// What happened to their part.
    public enum Kind {
        /// They take part in one more.
        GAINED,
        /// They take part in one less.
        LOST,
        /// What they take part in is at another time or in other rooms.
        MOVED,
        /// They do something else in it, or in another way.
        RECAST
    }

    /// What one person does in one activity.
    ///
    /// @param speeches the points of the agenda at which they speak
    public record Part(List<Participation> roles, List<AgendaItem> speeches) {
        static final Part NONE = new Part(List.of(), List.of());

        public Part {
            roles = list(roles);
            speeches = list(speeches);
        }

        boolean isNone() {
            return roles.isEmpty() && speeches.isEmpty();
        }
    }

    /// The activity, as it is now if they still take part.
    public Activity activity() {
        if (after != null) {
            return after;
        }
        if (before != null) {
            return before;
        }
        throw new IllegalStateException("A difference is about an activity");
    }
}
