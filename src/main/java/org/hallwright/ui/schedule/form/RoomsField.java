package org.hallwright.ui.schedule.form;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.field.ActivitySearch;
import org.hallwright.ui.schedule.form.field.Chips;
import org.hallwright.ui.schedule.form.field.Rooms;

/// The rooms of an activity: a chip each, and a search for more.
final class RoomsField {
    private final Desk desk;
    private final ObservableList<Id<Room>> chosen;
    private final Chips<Room> chips;

    RoomsField(Desk desk, ObservableList<Id<Room>> chosen, Pane shown, TextField search) {
        this.desk = desk;
        this.chosen = chosen;
        this.chips = new Chips<>(shown, search, this::find, r -> desk.name(r.name()), r -> chosen.add(r.id()));
        chosen.addListener((ListChangeListener<Id<Room>>) change -> show());
        show();
    }

    private List<Room> find(String typed) {
        var search = new ActivitySearch(typed);
        return Rooms.leftToRight(desk.state()).stream()
                .filter(room -> !chosen.contains(room.id()) && search.matches(room.name()))
                .toList();
    }

    private void show() {
        chips.show(chosen.stream()
                .map(id -> Chips.chip(
                        desk.state().find(id).map(Room::name).map(desk::name).orElse(id.value()),
                        List.of(),
                        desk.text("schedule.remove"),
                        () -> chosen.remove(id)))
                .toList());
    }
}
