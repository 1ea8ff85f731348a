package org.hallwright.ui.schedule.form;

import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The words for where a room lies: its hall, and its door on the plan.
final class RoomPlaceWords {
    private final Desk desk;

    RoomPlaceWords(Desk desk) {
        this.desk = desk;
    }

    String hall(@Nullable Id<Hall> id) {
        return desk.state()
                .find(id)
                .map(h -> h.name().isEmpty() ? h.code() : desk.name(h.name()))
                .orElseGet(() -> desk.text("schedule.no-hall"));
    }

    String spot(@Nullable RoomSpot spot) {
        if (spot == null) {
            return "";
        }
        var at = spot.door();
        return at != null ? door(at) : desk.text(spot.typed() ? "schedule.door-elsewhere" : "schedule.door-unmarked");
    }

    /// By its code; where it has none, by where it is.
    private String door(Door at) {
        var kind = desk.messages().text("door-kind", at.kind());
        var formats = desk.formats();
        return at.code().isEmpty()
                ? desk.text(
                        "schedule.door-at",
                        kind,
                        formats.number(at.at().x(), 1),
                        formats.number(at.at().y(), 1))
                : at.code() + " · " + kind;
    }
}
