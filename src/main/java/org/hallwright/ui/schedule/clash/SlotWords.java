package org.hallwright.ui.schedule.clash;

import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.ui.kit.Desk;

/// When and where something is held, in words: day, hours, rooms.
public final class SlotWords {
    private SlotWords() {}

    public static String of(Placement slot, Desk desk) {
        var when = slot.when();
        if (when == null) {
            return "";
        }
        var formats = desk.formats();
        var rooms = slot.rooms().stream()
                .flatMap(id -> desk.state().find(id).map(Room::name).map(desk::name).stream())
                .toList();
        return formats.when(when) + "  " + String.join(", ", rooms);
    }
}
