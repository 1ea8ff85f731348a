package org.hallwright.solver.programme;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.value.Id;

/// What is to be put right: one activity has no time or stands wrong, or two clash.
///
/// @param about the one, or both
/// @param movable those of them that may get another place, the one that is tried first at the front
record Wish(List<Activity> about, List<Activity> movable) {
    static Wish place(Activity activity) {
        return new Wish(List.of(activity), List.of(activity));
    }

    /// The same wishes, what is about a head before what is about its followers; a ring is entered anywhere.
    static Collection<Wish> headsFirst(List<Wish> wishes) {
        var about = new HashMap<Id<Activity>, Set<Wish>>();
        for (var wish : wishes) {
            wish.about.forEach(a ->
                    about.computeIfAbsent(a.id(), k -> new LinkedHashSet<>()).add(wish));
        }
        var ordered = new LinkedHashSet<Wish>();
        var entered = new LinkedHashSet<Wish>();
        wishes.forEach(wish -> wish.enter(about, entered, ordered));
        return ordered;
    }

    private void enter(Map<Id<Activity>, Set<Wish>> about, Set<Wish> entered, Set<Wish> ordered) {
        if (entered.add(this)) {
            this.about.stream()
                    .flatMap(a -> a.follows().stream())
                    .map(Follows::activity)
                    .flatMap(head -> about.getOrDefault(head, Set.of()).stream())
                    .forEach(wish -> wish.enter(about, entered, ordered));
            ordered.add(this);
        }
    }
}
