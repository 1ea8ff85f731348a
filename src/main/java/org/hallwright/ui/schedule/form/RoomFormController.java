package org.hallwright.ui.schedule.form;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.ScheduleService;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.field.Rooms;
import org.jspecify.annotations.Nullable;

/// The form of one room: its names, seats, hall and door, its place from left to right; empty for a room to be added.
public final class RoomFormController {
    private final Desk desk;
    private final RoomFormViewModel form;
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
    private ChoiceBox<@Nullable Id<Hall>> hall;

    @FXML
    private VBox doorField;

    @FXML
    private ChoiceBox<RoomSpot> door;

    @FXML
    private HBox metres;

    @FXML
    private TextField across;

    @FXML
    private TextField along;

    @FXML
    private Label placeProblem;

    @FXML
    private HBox order;

    @FXML
    private Button left;

    @FXML
    private Button right;

    @FXML
    private Button delete;

    @FXML
    private Button apply;

    public RoomFormController(Desk desk) {
        this.desk = desk;
        this.form = new RoomFormViewModel(desk);
        this.schedule = new ScheduleService(desk.open());
    }

    @FXML
    private void initialize() {
        nameEn.textProperty().bindBidirectional(form.nameEn);
        nameZh.textProperty().bindBidirectional(form.nameZh);
        capacity.textProperty().bindBidirectional(form.seats);
        across.textProperty().bindBidirectional(form.x);
        along.textProperty().bindBidirectional(form.y);
        hall.setItems(form.halls);
        var words = new RoomPlaceWords(desk);
        Choices.bind(hall, form.hall, words::hall);
        door.setItems(form.spots);
        Choices.bind(door, form.spot, words::spot);
        doorField.visibleProperty().bind(form.hall.isNotNull());
        doorField.managedProperty().bind(doorField.visibleProperty());
        metres.visibleProperty().bind(form.spot.isEqualTo(RoomSpot.TYPED));
        metres.managedProperty().bind(metres.visibleProperty());
        ActivityPlaceController.explain(desk, placeProblem, form.problemProperty());
        apply.disableProperty().bind(form.validProperty().not());
    }

    /// What is done when the user is done.
    public void onClose(Runnable handler) {
        onClose = handler;
    }

    /// Fills the form, ready to be typed in; null for a room to be added.
    public void show(@Nullable Room shown) {
        fill(shown);
        var first = desk.messages().language() == Language.ZH ? nameZh : nameEn;
        first.requestFocus();
    }

    private void fill(@Nullable Room shown) {
        room = shown;
        heading.setText(desk.text(shown == null ? "schedule.add-room" : "schedule.room"));
        apply.setText(desk.text(shown == null ? "schedule.add-room" : "schedule.apply"));
        form.load(shown);
        order.setVisible(shown != null);
        order.setManaged(shown != null);
        delete.setVisible(shown != null);
        if (shown != null) {
            var rooms = Rooms.leftToRight(desk.state());
            left.setDisable(rooms.indexOf(shown) <= 0);
            right.setDisable(rooms.indexOf(shown) == rooms.size() - 1);
        }
    }

    /// Shows the room as it is now, after a change; what is being typed stays as long as the room is the same.
    public void refresh() {
        if (room == null) {
            form.listHalls();
        } else {
            desk.state().find(room.id()).ifPresentOrElse(this::refresh, onClose);
        }
    }

    private void refresh(Room now) {
        if (now.equals(room)) {
            form.listHalls();
        } else {
            fill(now);
        }
    }

    @FXML
    private void onApply() {
        if (apply.isDisabled()) {
            return;
        }
        var edited = room;
        if (edited == null) {
            var added = form.applyTo(Room.of(Id.fresh(), Name.NONE, null, 0, 0));
            desk.runner()
                    .edit(
                            () -> schedule.addRoom(added.name(), added.capacity(), added.hall(), added.place()),
                            done -> show(null));
        } else {
            var written = form.applyTo(edited);
            desk.runner().edit(() -> schedule.editRoom(edited.id(), now -> written.inOrder(now.order())));
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
    private void onDelete() {
        var gone = room;
        if (gone != null) {
            desk.runner().edit(() -> schedule.deleteRoom(gone.id()));
        }
    }

    @FXML
    private void onClose() {
        onClose.run();
    }
}
