package org.hallwright.ui.schedule.form;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Name;
import org.hallwright.service.ScheduleService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.field.Rooms;
import org.hallwright.ui.schedule.form.field.WholeNumber;
import org.jspecify.annotations.Nullable;

/// The form of one room: its names, its seats, its place from left to right; empty for a room to be added.
public final class RoomFormController {
    private static final int MOST_SEATS = 999_999;

    private final Desk desk;
    private final ScheduleService schedule;
    private Runnable onClose = () -> {};
    private @Nullable Room room;

    @FXML
    private Label heading;

    @FXML
    private TextField nameEn;

    @FXML
    private TextField nameZh;

    @FXML
    private TextField capacity;

    @FXML
    private HBox order;

    @FXML
    private Button left;

    @FXML
    private Button right;

    @FXML
    private Button apply;

    public RoomFormController(Desk desk) {
        this.desk = desk;
        this.schedule = new ScheduleService(desk.open());
    }

    @FXML
    private void initialize() {
        var named = nameEn.textProperty().isNotEmpty().or(nameZh.textProperty().isNotEmpty());
        var counted = Bindings.createBooleanBinding(() -> seats() >= 0, capacity.textProperty());
        apply.disableProperty().bind(named.and(counted).not());
    }

    /// What is done when the user is done.
    public void onClose(Runnable handler) {
        onClose = handler;
    }

    /// Fills the form; null for a room to be added.
    public void show(@Nullable Room shown) {
        room = shown;
        heading.setText(desk.text(shown == null ? "schedule.add-room" : "schedule.room"));
        apply.setText(desk.text(shown == null ? "schedule.add-room" : "schedule.apply"));
        nameEn.setText(shown == null ? "" : shown.name().en());
        nameZh.setText(shown == null ? "" : shown.name().zh());
        capacity.setText(shown == null || shown.capacity() == 0 ? "" : String.valueOf(shown.capacity()));
        order.setVisible(shown != null);
        order.setManaged(shown != null);
        if (shown != null) {
            var rooms = Rooms.leftToRight(desk.state());
            left.setDisable(rooms.indexOf(shown) <= 0);
            right.setDisable(rooms.indexOf(shown) == rooms.size() - 1);
        }
        nameEn.requestFocus();
    }

    /// Shows the room as it is now, after a change.
    public void refresh() {
        if (room != null) {
            desk.state().find(room.id()).ifPresentOrElse(this::show, onClose);
        }
    }

    /// -1 where it is no number.
    private int seats() {
        return WholeNumber.of(Objects.requireNonNullElse(capacity.getText(), ""), MOST_SEATS);
    }

    @FXML
    private void onApply() {
        if (apply.isDisabled()) {
            return;
        }
        var name = new Name(nameEn.getText(), nameZh.getText());
        var seats = seats();
        var edited = room;
        if (edited == null) {
            desk.runner().edit(() -> schedule.addRoom(name, seats), added -> show(null));
        } else {
            desk.runner().edit(() -> schedule.editRoom(edited.id(), r -> r.named(name, seats)));
        }
    }

    @FXML
    private void onLeft() {
        step(-1);
    }

    @FXML
    private void onRight() {
        step(1);
    }

    private void step(int by) {
        var moved = room;
        if (moved != null) {
            var place = Rooms.leftToRight(desk.state()).indexOf(moved) + by;
            desk.runner().edit(() -> schedule.moveRoom(moved.id(), place));
        }
    }

    @FXML
    private void onClose() {
        onClose.run();
    }
}
