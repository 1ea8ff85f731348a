package org.hallwright.domain.schedule;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.value.Id;

/// What goes with an activity when it is moved: all that follow it, and all that follow those.
public final class Followers {
    private Followers() {}

    /// @param moved what is moved by itself and is not among the answer
    /// @return those with a time, each once; also where activities follow each other in a ring
    public static List<Activity> of(Collection<Activity> all, Set<Id<Activity>> moved) {
        var after = new LinkedHashMap<Id<Activity>, List<Activity>>();
        all.stream()
                .filter(Activity::isScheduled)
                .forEach(a -> a.follows()
                        .forEach(f -> after.merge(
                                f.activity(),
                                List.of(a),
                                (these, those) -> Stream.concat(these.stream(), those.stream())
                                        .toList())));
        var found = new LinkedHashSet<Activity>();
        var reached = new ArrayDeque<>(moved);
        while (!reached.isEmpty()) {
            for (var follower : after.getOrDefault(reached.removeFirst(), List.of())) {
                if (!moved.contains(follower.id()) && found.add(follower)) {
                    reached.add(follower.id());
                }
            }
        }
        return List.copyOf(found);
    }
}
