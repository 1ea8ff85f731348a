package org.hallwright.drawing.schedule;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;

/// A place where one activity is drawn, or several in one where they are too close to be told apart.
///
/// @param blocks at least one, by start
public record ScheduleArea(List<ScheduleBlock> blocks, Bounds bounds) {
    public ScheduleArea {
        blocks = List.copyOf(blocks);
    }

    static ScheduleArea of(ScheduleBlock block, Bounds bounds) {
        return new ScheduleArea(List.of(block), bounds);
    }

    public ScheduleBlock block() {
        return blocks.getFirst();
    }

    public boolean isBundle() {
        return blocks.size() > 1;
    }

    public boolean holds(Id<Activity> activity) {
        return blocks.stream().anyMatch(block -> block.activity().equals(activity));
    }
}
