package org.hallwright.ui.schedule.gesture;

import java.util.List;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.schedule.ScheduleArea;
import org.hallwright.drawing.schedule.ScheduleBlock;
import org.jspecify.annotations.Nullable;

/// What lies under the pointer on the timetable.
public sealed interface Hit {
    /// The activities that lie there.
    default List<Id<Activity>> activities() {
        return switch (this) {
            case Block block -> List.of(block.block().activity());
            case Bundle bundle ->
                bundle.area().blocks().stream().map(ScheduleBlock::activity).toList();
            default -> List.of();
        };
    }

    /// An activity in one room, or one of many days in its ribbon.
    ///
    /// @param edge the end that would be pulled, null in the middle
    record Block(ScheduleBlock block, @Nullable Edge edge) implements Hit {}

    /// Several activities that are too close to be told apart at this scale.
    record Bundle(ScheduleArea area) implements Hit {}

    /// A room's name.
    record Header(int column) implements Hit {}

    /// Nothing but a room and a time.
    record Empty(int column, int minute) implements Hit {}

    /// Beyond the rooms, or the hours on the left.
    record Nothing() implements Hit {}

    /// The end of an activity that is pulled.
    enum Edge {
        START,
        END
    }
}
