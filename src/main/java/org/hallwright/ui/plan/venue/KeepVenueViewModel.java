package org.hallwright.ui.plan.venue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.venue.Venue;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.plan.VenueService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.jspecify.annotations.Nullable;

/// The form that keeps halls of the exhibition as a venue: its names, which halls, and what it would replace.
public final class KeepVenueViewModel {
    private static final Comparator<Hall> IN_ORDER =
            Comparator.comparingInt(Hall::order).thenComparing(Hall::code);

    private final Desk desk;
    private final VenueService service;
    private final StringProperty nameEn = new SimpleStringProperty("");
    private final StringProperty nameZh = new SimpleStringProperty("");
    private final StringProperty city = new SimpleStringProperty("");
    private final ObservableList<HallTick> halls = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Venue> replaced = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    public KeepVenueViewModel(Desk desk, VenueService service) {
        this.desk = desk;
        this.service = service;
        Stream.of(nameEn, nameZh).forEach(each -> each.addListener((o, before, now) -> validate()));
    }

    /// Opens the form with the venue that the exhibition names, and every hall ticked.
    public void ask() {
        var exhibition = desk.open().exhibition();
        nameEn.set(exhibition.venue().en());
        nameZh.set(exhibition.venue().zh());
        city.set(desk.name(exhibition.city()));
        var state = desk.state();
        halls.setAll(state.sorted(Hall.class, IN_ORDER).stream()
                .map(hall -> HallTick.of(hall, service.kept(state, hall.id())))
                .toList());
        halls.forEach(tick -> tick.ticked().addListener((o, before, now) -> validate()));
        validate();
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    private Name name() {
        return Name.of(nameEn.get().strip(), nameZh.get().strip());
    }

    private List<Id<Hall>> wanted() {
        return halls.stream()
                .filter(tick -> tick.ticked().get())
                .map(tick -> tick.hall().id())
                .toList();
    }

    private void validate() {
        replaced.set(service.named(name()).orElse(null));
        problem.set(
                name().isEmpty()
                        ? desk.text("plan.venue-name")
                        : wanted().isEmpty() ? desk.text("plan.venue-choose") : "");
    }

    /// Keeps the ticked halls, in place of the venue of that name if there is one.
    public void keep() {
        if (!problem.get().isEmpty()) {
            return;
        }
        var name = name();
        var wanted = wanted();
        var where = Name.guess(city.get().strip());
        close();
        desk.runner()
                .edit(
                        () -> service.save(desk.open(), name, where, wanted),
                        id -> desk.notices().accept(Notice.done("plan.venue-kept", wanted.size(), desk.name(name))));
    }

    public StringProperty nameEnProperty() {
        return nameEn;
    }

    public StringProperty nameZhProperty() {
        return nameZh;
    }

    public StringProperty cityProperty() {
        return city;
    }

    public ObservableList<HallTick> halls() {
        return halls;
    }

    /// The venue of that name that there is already; null where there is none.
    public ReadOnlyObjectProperty<@Nullable Venue> replacedProperty() {
        return replaced.getReadOnlyProperty();
    }

    /// Why nothing can be kept yet, empty where it can.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public Desk desk() {
        return desk;
    }
}
