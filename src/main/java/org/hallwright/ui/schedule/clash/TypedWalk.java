package org.hallwright.ui.schedule.clash;

import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.check.Walk;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.schedule.form.field.WholeNumber;

/// A row of the table of walks between rooms, as typed.
record TypedWalk(Id<Room> from, Id<Room> to, String minutes) {
    private static final int MOST_MINUTES = 600;

    boolean isSound() {
        return !from.equals(to) && !minutes.isBlank() && !WholeNumber.isWrong(minutes, MOST_MINUTES);
    }

    Walk walk() {
        return new Walk(from, to, WholeNumber.of(minutes, MOST_MINUTES));
    }
}
