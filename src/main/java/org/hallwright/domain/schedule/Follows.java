package org.hallwright.domain.schedule;

import java.util.Objects;
import org.hallwright.domain.value.Id;

/// That an activity comes after another: it starts no sooner than some minutes after that one has ended.
///
/// @param activity the one that comes before
/// @param minutes at least between the two, 0 for none
public record Follows(Id<Activity> activity, int minutes) {
    public Follows {
        Objects.requireNonNull(activity);
    }

    public static Follows directly(Id<Activity> activity) {
        return new Follows(activity, 0);
    }
}
