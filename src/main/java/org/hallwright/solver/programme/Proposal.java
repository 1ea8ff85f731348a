package org.hallwright.solver.programme;

import java.util.List;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// Where activities would go, each with its reason, and which find no place, each with what stands in the way.
public record Proposal(List<Placed> placed, List<Unplaced> unplaced) {
    public Proposal {
        placed = List.copyOf(placed);
        unplaced = List.copyOf(unplaced);
    }

    /// Why an activity goes where it goes.
    public enum Reason {
        /// It had no time; nothing earlier is free for it.
        EARLIEST,
        /// The room it had is free then.
        SAME_ROOM,
        /// Its time stays; another room is free.
        SAME_TIME,
        /// Room and time are others: it is the nearest that is free.
        NEAREST,
        /// What it follows moves, and it had to go along to stay behind it.
        FOLLOWS
    }

    /// What stands in the way of an activity.
    public enum Obstacle {
        /// There are no days: neither opening hours nor activities with a time.
        NO_DAY,
        NO_ROOM,
        /// No room seats those who are expected.
        TOO_MANY_PEOPLE,
        /// It would be free, but only before what it follows has ended, or after what follows it has begun.
        OUT_OF_ORDER,
        /// What it follows finds no place.
        BEHIND_UNPLACED,
        /// Rooms would be free, but somebody who takes part is elsewhere whenever they are.
        PEOPLE_BUSY,
        ROOMS_TAKEN,
        /// It clashes with others that are kept as well, and is confirmed or published itself.
        KEPT
    }

    /// A place for one activity.
    ///
    /// @param head what it goes along with, null for all other reasons
    public record Placed(
            Placement placement, Reason reason, @Nullable Id<Activity> head) {}

    /// An activity that finds no place.
    public record Unplaced(Id<Activity> activity, Obstacle obstacle) {}

    public List<Placement> placements() {
        return placed.stream().map(Placed::placement).toList();
    }
}
