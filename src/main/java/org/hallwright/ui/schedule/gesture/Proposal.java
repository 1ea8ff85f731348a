package org.hallwright.ui.schedule.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.check.Clash;
import org.hallwright.domain.schedule.check.ClashFinder;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// What a drag would lead to if it ended now: where activities would be, and what they would clash with.
///
/// @param clashing the other activities that would clash with those placed
public record Proposal(List<Placement> placements, Set<Id<Activity>> clashing) {
    public static Proposal of(ExhibitionState state, List<Placement> placements) {
        var placed = placements.stream().map(Placement::activity).collect(Collectors.toSet());
        var others = state.all(Activity.class).stream().filter(a -> !placed.contains(a.id()));
        var moved = placements.stream().map(p -> p.applyTo(before(state, p)));
        var all = Stream.concat(others, moved).toList();
        var clashing = new LinkedHashSet<Id<Activity>>();
        Stream.concat(ClashFinder.inRooms(all).stream(), ClashFinder.ofPeople(all).stream())
                .filter(clash -> placed.contains(clash.first().id())
                        || placed.contains(clash.second().id()))
                .flatMap(Proposal::both)
                .filter(id -> !placed.contains(id))
                .forEach(clashing::add);
        return new Proposal(placements, clashing);
    }

    public Set<Id<Activity>> placed() {
        return placements.stream().map(Placement::activity).collect(Collectors.toSet());
    }

    private static Stream<Id<Activity>> both(Clash clash) {
        return Stream.of(clash.first().id(), clash.second().id());
    }

    private static Activity before(ExhibitionState state, Placement placement) {
        return state.find(placement.activity())
                .orElseGet(() -> Activity.titled(
                        placement.activity(), Name.NONE, ActivityKind.OTHER, placement.when(), placement.rooms()));
    }
}
