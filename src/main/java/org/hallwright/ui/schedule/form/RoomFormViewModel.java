package org.hallwright.ui.schedule.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.field.WholeNumber;
import org.jspecify.annotations.Nullable;

/// One room as the user is writing it: names and seats as typed, the hall in which it lies, and where its door is.
///
/// Problems are message keys, empty where there is none. Holds no node; screen's thread only.
final class RoomFormViewModel {
    private static final int MOST_SEATS = 999_999;

    /// How far, in metres, a door may be typed outside the walls.
    private static final double BEYOND = 1;

    final StringProperty nameEn = new SimpleStringProperty("");
    final StringProperty nameZh = new SimpleStringProperty("");
    final StringProperty seats = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Id<Hall>> hall = new SimpleObjectProperty<>();
    final ObjectProperty<RoomSpot> spot = new SimpleObjectProperty<>(RoomSpot.UNMARKED);
    final StringProperty x = new SimpleStringProperty("");
    final StringProperty y = new SimpleStringProperty("");
    final ObservableList<@Nullable Id<Hall>> halls = FXCollections.observableArrayList();
    final ObservableList<RoomSpot> spots = FXCollections.observableArrayList(RoomSpot.UNMARKED);

    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper();
    private final Desk desk;

    RoomFormViewModel(Desk desk) {
        this.desk = desk;
        InvalidationListener typed = anything -> weigh();
        List.<Observable>of(nameEn, nameZh, seats, hall, spot, x, y).forEach(field -> field.addListener(typed));
        hall.addListener((property, before, now) -> listSpots());
        spot.addListener((property, before, now) -> startAt(now == null ? null : now.door()));
    }

    /// Fills the fields; null for a room to be added.
    void load(@Nullable Room room) {
        listHalls();
        nameEn.set(room == null ? "" : room.name().en());
        nameZh.set(room == null ? "" : room.name().zh());
        seats.set(room == null || room.capacity() == 0 ? "" : String.valueOf(room.capacity()));
        hall.set(room == null || !halls.contains(room.hall()) ? null : room.hall());
        listSpots();
        var place = room == null || hall.get() == null ? null : room.place();
        spot.set(place == null ? RoomSpot.UNMARKED : spotOf(place));
        x.set(place == null ? "" : metres(place.x()));
        y.set(place == null ? "" : metres(place.y()));
        weigh();
    }

    /// Offers the halls that there are now; what is chosen stays as long as it is among them.
    void listHalls() {
        var chosen = hall.get();
        var all = new ArrayList<@Nullable Id<Hall>>();
        all.add(null);
        desk.state().sorted(Hall.class, Comparator.comparingInt(Hall::order).thenComparing(Hall::id)).stream()
                .map(Hall::id)
                .forEach(all::add);
        if (!all.equals(halls)) {
            halls.setAll(all);
            hall.set(all.contains(chosen) ? chosen : null);
        }
    }

    private void listSpots() {
        var all = new ArrayList<>(List.of(RoomSpot.UNMARKED));
        if (hall.get() != null) {
            doors().stream().map(RoomSpot::at).forEach(all::add);
            all.add(RoomSpot.TYPED);
        }
        spots.setAll(all);
        spot.set(RoomSpot.UNMARKED);
    }

    private List<Door> doors() {
        return desk
                .state()
                .sorted(
                        Door.class,
                        Comparator.comparing(Door::code)
                                .thenComparing(Door::kind)
                                .thenComparing(Door::id))
                .stream()
                .filter(door -> door.hall().equals(hall.get()))
                .toList();
    }

    private RoomSpot spotOf(Point place) {
        return doors().stream()
                .filter(door -> door.at().equals(place))
                .findFirst()
                .map(RoomSpot::at)
                .orElse(RoomSpot.TYPED);
    }

    /// A place that is typed next starts at the door that was chosen.
    private void startAt(@Nullable Door door) {
        if (door != null) {
            x.set(metres(door.at().x()));
            y.set(metres(door.at().y()));
        }
    }

    private static String metres(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static OptionalDouble read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace(',', '.');
        return plain.matches("-?\\d{1,5}(\\.\\d{1,6})?")
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }

    private @Nullable Point typedPlace() {
        var across = read(x.get());
        var along = read(y.get());
        return across.isPresent() && along.isPresent() ? new Point(across.getAsDouble(), along.getAsDouble()) : null;
    }

    private @Nullable Point place() {
        var chosen = spot.get();
        if (hall.get() == null || chosen == null) {
            return null;
        }
        var door = chosen.door();
        return door != null ? door.at() : chosen.typed() ? typedPlace() : null;
    }

    private void weigh() {
        problem.set(wrongPlace());
        var named = !new Name(nameEn.get(), nameZh.get()).isEmpty();
        valid.set(named && seats() >= 0 && problem.get().isEmpty());
    }

    private String wrongPlace() {
        var chosen = spot.get();
        if (hall.get() == null || chosen == null || !chosen.typed()) {
            return "";
        }
        var place = typedPlace();
        if (place == null) {
            return "schedule.place-missing";
        }
        return desk.state()
                        .find(hall.get())
                        .filter(h -> h.outline().bounds().grownBy(BEYOND).contains(place.x(), place.y()))
                        .isPresent()
                ? ""
                : "schedule.place-outside";
    }

    private int seats() {
        return WholeNumber.of(Objects.requireNonNullElse(seats.get(), ""), MOST_SEATS);
    }

    /// The room with what was typed; only where it is valid.
    Room applyTo(Room before) {
        return before.named(new Name(nameEn.get(), nameZh.get()), seats()).at(hall.get(), place());
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }
}
