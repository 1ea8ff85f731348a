package org.hallwright.ui.guests.same;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.NearGuests;
import org.hallwright.domain.guests.Protocol;
import org.hallwright.domain.value.Id;
import org.hallwright.service.Committed;
import org.hallwright.service.guests.GuestService;
import org.hallwright.ui.kit.Desk;

/// The pairs of guests who may be one person. Who is said to be two people is not offered again in this window.
public final class SamePeopleViewModel {
    private final Desk desk;
    private final GuestService service;
    private final ObservableList<NearGuests.Pair> pairs = FXCollections.observableArrayList();
    private final Set<Set<Id<Guest>>> different = new HashSet<>();

    public SamePeopleViewModel(Desk desk, GuestService service) {
        this.desk = desk;
        this.service = service;
        refresh();
    }

    public Desk desk() {
        return desk;
    }

    public void refresh() {
        pairs.setAll(NearGuests.among(desk.state().sorted(Guest.class, Protocol.ORDER)).stream()
                .filter(pair -> !different.contains(ids(pair)))
                .toList());
    }

    private static Set<Id<Guest>> ids(NearGuests.Pair pair) {
        return Set.copyOf(List.of(pair.one().id(), pair.other().id()));
    }

    public void follow(Committed committed) {
        if (committed.applied().touches(Guest.class)) {
            refresh();
        }
    }

    void merge(Guest kept, Guest lost) {
        desk.runner().edit(() -> service.merge(kept.id(), lost.id()));
    }

    void different(NearGuests.Pair pair) {
        different.add(ids(pair));
        refresh();
    }

    public ObservableList<NearGuests.Pair> pairs() {
        return pairs;
    }
}
