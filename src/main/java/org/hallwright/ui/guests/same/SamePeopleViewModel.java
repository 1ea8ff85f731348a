package org.hallwright.ui.guests.same;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.NearGuests;
import org.hallwright.domain.guests.Protocol;
import org.hallwright.service.Committed;
import org.hallwright.service.guests.GuestService;
import org.hallwright.ui.kit.Desk;

/// The pairs of guests who may be one person. Who is said to be two people is not offered again.
public final class SamePeopleViewModel {
    private final Desk desk;
    private final GuestService service;
    private final ObservableList<NearGuests.Pair> pairs = FXCollections.observableArrayList();

    public SamePeopleViewModel(Desk desk, GuestService service) {
        this.desk = desk;
        this.service = service;
        refresh();
    }

    public Desk desk() {
        return desk;
    }

    public void refresh() {
        pairs.setAll(NearGuests.among(desk.state().sorted(Guest.class, Protocol.ORDER)));
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
        desk.runner()
                .edit(() -> service.sayDistinct(pair.one().id(), pair.other().id()));
    }

    public ObservableList<NearGuests.Pair> pairs() {
        return pairs;
    }
}
