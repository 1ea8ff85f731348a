package org.hallwright.ui.schedule.form;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.field.Rooms;
import org.hallwright.ui.schedule.form.field.WholeNumber;
import org.jspecify.annotations.Nullable;

/// The form of one room: its names, its seats, its place from left to right; empty for a room to be added.
public final class RoomFormController {
    private static final int MOST_SEATS = 999_999;

    private final Desk desk;
    private Verbs verbs = new Verbs() {};
    private @Nullable Room room;

    /// What the form asks for.
    public interface Verbs {
        default void add(Name name, int capacity) {}

        default void edit(Id<Room> room, Name name, int capacity) {}

        default void move(Id<Room> room, int place) {}

        default void close() {}
    }

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
    }

    @FXML
    private void initialize() {
        var named = nameEn.textProperty().isNotEmpty().or(nameZh.textProperty().isNotEmpty());
        var counted = Bindings.createBooleanBinding(() -> seats() >= 0, capacity.textProperty());
        apply.disableProperty().bind(named.and(counted).not());
    }

    public void onVerbs(Verbs handler) {
        verbs = handler;
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
            desk.state().find(room.id()).ifPresentOrElse(this::show, verbs::close);
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
        if (room == null) {
            verbs.add(name, seats());
            show(null);
        } else {
            verbs.edit(room.id(), name, seats());
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
        if (room != null) {
            verbs.move(room.id(), Rooms.leftToRight(desk.state()).indexOf(room) + by);
        }
    }

    @FXML
    private void onClose() {
        verbs.close();
    }
}
