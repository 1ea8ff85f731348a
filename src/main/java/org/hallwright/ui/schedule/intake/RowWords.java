package org.hallwright.ui.schedule.intake;

import java.util.Optional;
import java.util.stream.Collectors;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.schedule.SchedulePreview;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// When and where the activities of a file would be, in words.
record RowWords(Desk desk, @Nullable SchedulePreview preview) {
    String when(Activity activity) {
        var when = activity.when();
        if (when == null) {
            return "";
        }
        var formats = desk.formats();
        return formats.shortDay(when.start().toLocalDate()) + "  "
                + formats.time(when.start().toLocalTime()) + "–"
                + formats.time(when.end().toLocalTime());
    }

    String rooms(Activity activity) {
        return activity.rooms().stream()
                .flatMap(id -> coming(id).or(() -> desk.state().find(id)).stream())
                .map(room -> desk.name(room.name()))
                .collect(Collectors.joining(", "));
    }

    /// Rooms may come with the file, so that the exhibition does not know them yet.
    private Optional<Room> coming(Id<Room> id) {
        return Optional.ofNullable(preview).stream()
                .flatMap(p -> p.change().edits().stream())
                .map(edit -> edit.after())
                .filter(Room.class::isInstance)
                .map(Room.class::cast)
                .filter(room -> room.id().equals(id))
                .findFirst();
    }
}
