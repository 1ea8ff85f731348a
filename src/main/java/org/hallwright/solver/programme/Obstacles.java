package org.hallwright.solver.programme;

import java.util.List;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.check.FreeSlots;
import org.hallwright.solver.programme.Proposal.Obstacle;

/// Finds out why an activity finds no place: what has to be left out of account until it would.
record Obstacles(ExhibitionState state) {
    Obstacle of(Activity activity) {
        var rooms = state.all(Room.class);
        var expected = activity.audience().total();
        if (rooms.isEmpty()) {
            return Obstacle.NO_ROOM;
        }
        if (rooms.stream().allMatch(r -> r.capacity() > 0 && r.capacity() < expected)) {
            return Obstacle.TOO_MANY_PEOPLE;
        }
        if (new Obstacles(unlinked(activity)).isFree(activity)) {
            return Obstacle.OUT_OF_ORDER;
        }
        var alone = activity.edit().people(List.of()).follows(List.of()).build();
        if (new Obstacles(put(unlinked(activity), alone)).isFree(activity)) {
            return Obstacle.PEOPLE_BUSY;
        }
        return state.all(Activity.class).stream().anyMatch(Activity::isScheduled)
                ? Obstacle.ROOMS_TAKEN
                : Obstacle.NO_DAY;
    }

    private boolean isFree(Activity activity) {
        return !FreeSlots.of(state, activity.id(), 1).isEmpty();
    }

    /// As if it followed nothing and nothing followed it.
    private ExhibitionState unlinked(Activity activity) {
        var cut = put(state, activity.edit().follows(List.of()).build());
        for (var other : state.all(Activity.class)) {
            var links = other.follows().stream()
                    .filter(f -> !f.activity().equals(activity.id()))
                    .toList();
            if (links.size() < other.follows().size() && !other.id().equals(activity.id())) {
                cut = put(cut, other.edit().follows(links).build());
            }
        }
        return cut;
    }

    private static ExhibitionState put(ExhibitionState state, Activity activity) {
        return state.apply(new ChangeBuilder(state).put(activity).build(Label.of("change.move-activities", 1)));
    }
}
