package org.hallwright.ui.plan.venue;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.venue.Venue;
import org.hallwright.domain.value.Id;
import org.hallwright.service.plan.VenueService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.jspecify.annotations.Nullable;

/// The venues that are kept, and which halls of one are to be taken into the exhibition.
public final class VenueChoiceViewModel {
    private final FloorPlanViewModel plan;
    private final VenueService service;
    private final ObservableList<Venue> venues = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Venue> chosen = new SimpleObjectProperty<>();
    private final ObservableList<HallTick> halls = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();

    public VenueChoiceViewModel(FloorPlanViewModel plan, VenueService service) {
        this.plan = plan;
        this.service = service;
        chosen.addListener((o, before, now) -> show(now));
    }

    /// Lists the venues as they are now, and keeps the chosen one if it still exists.
    public void refresh() {
        var before = chosen.get();
        venues.setAll(service.venues());
        var id = before == null ? null : before.id();
        chosen.set(venues.stream()
                .filter(venue -> venue.id().equals(id))
                .findFirst()
                .or(() -> venues.stream().findFirst())
                .orElse(null));
    }

    private void show(@Nullable Venue venue) {
        halls.setAll(
                venue == null
                        ? List.of()
                        : venue.halls().stream()
                                .map(hall -> HallTick.of(hall, venue.in(hall.id())))
                                .toList());
        halls.forEach(tick -> tick.ticked().addListener((o, before, now) -> count()));
        count();
    }

    private void count() {
        ticked.set(wanted().size());
    }

    private List<Id<Hall>> wanted() {
        return halls.stream()
                .filter(tick -> tick.ticked().get())
                .map(tick -> tick.hall().id())
                .toList();
    }

    /// Takes the ticked halls into the exhibition in one edit, and shows the first of them.
    public void take() {
        var venue = chosen.get();
        var wanted = wanted();
        if (venue == null || wanted.isEmpty()) {
            return;
        }
        var desk = plan.desk();
        desk.runner().edit(() -> service.take(desk.open(), venue.id(), wanted), made -> {
            plan.choose(desk.state().get(made.getFirst()));
            desk.notices().accept(Notice.done("plan.venue-taken", made.size(), desk.name(venue.name())));
        });
    }

    /// Deletes the chosen venue for good; the exhibitions that took its halls keep them.
    public void deleteChosen() {
        var venue = chosen.get();
        if (venue != null) {
            plan.desk()
                    .runner()
                    .edit(
                            () -> {
                                service.delete(venue.id());
                                return venue;
                            },
                            gone -> refresh());
        }
    }

    public ObservableList<Venue> venues() {
        return venues;
    }

    /// Null while there is no venue.
    public ObjectProperty<@Nullable Venue> chosenProperty() {
        return chosen;
    }

    /// The halls of the chosen venue.
    public ObservableList<HallTick> halls() {
        return halls;
    }

    /// How many halls are ticked.
    public ReadOnlyIntegerProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    public Desk desk() {
        return plan.desk();
    }
}
