package org.hallwright.ui.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;

/// The days above the timetable and the pane beside it, as the mouse on the timetable knows them.
record DragTargets(DayTabs tabs, ScheduleSideController side, Desk desk) implements ScheduleMouse.Surroundings {
    @Override
    public Optional<LocalDate> dayAt(double sceneX, double sceneY) {
        return tabs.at(sceneX, sceneY);
    }

    @Override
    public boolean isTrayAt(double sceneX, double sceneY) {
        return side.isTrayAt(sceneX, sceneY);
    }

    @Override
    public void editRoom(Id<Room> room) {
        desk.state().find(room).ifPresent(side::showRoom);
    }

    @Override
    public void editActivity() {
        side.editTitle();
    }
}
