package org.hallwright.ui.guests.delegation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Protocol;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.NameOrder;
import org.hallwright.service.Committed;
import org.hallwright.service.guests.GuestService;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The delegations by name, and the one in front with its members and its programme.
public final class DelegationsViewModel {
    private final Desk desk;
    private final GuestService service;
    private final ObservableList<Delegation> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Delegation> shown = new SimpleObjectProperty<>();

    /// A line of a list: what, and the faint words below it.
    record Line(String text, String detail) {}

    public DelegationsViewModel(Desk desk, GuestService service) {
        this.desk = desk;
        this.service = service;
        refresh();
    }

    public Desk desk() {
        return desk;
    }

    public void refresh() {
        var order = new NameOrder(desk.messages().language());
        var id = Optional.ofNullable(shown.get()).map(Delegation::id);
        all.setAll(desk.state().sorted(Delegation.class, Comparator.comparing(d -> desk.name(d.name()), order)));
        var before = shown.get();
        var after = id.flatMap(desk.state()::find)
                .or(() -> all.stream().findFirst())
                .orElse(null);
        shown.set(after);
        if (before != null && before.equals(after)) {
            shown.set(null);
            shown.set(after);
        }
    }

    public void follow(Committed committed) {
        var change = committed.applied();
        if (change.touches(Guest.class) || change.touches(Delegation.class) || change.touches(Activity.class)) {
            refresh();
        }
    }

    /// The head, then the others in the order of protocol.
    List<Guest> members(Delegation delegation) {
        return desk.state().sorted(Guest.class, Protocol.ORDER).stream()
                .filter(g -> delegation.id().equals(g.delegation()))
                .sorted(Comparator.comparing(g -> !g.id().equals(delegation.head())))
                .toList();
    }

    Line member(Delegation delegation, Guest guest) {
        var head = guest.id().equals(delegation.head()) ? desk.text("guests.is-head") : "";
        return new Line(desk.name(guest.name()), joined(head, desk.name(guest.position()), organisation(guest)));
    }

    private String organisation(Guest guest) {
        return desk.name(guest.organisation());
    }

    /// The activities in which members take part, in order of time.
    List<Line> programme(Delegation delegation) {
        Set<Id<Guest>> members = new HashSet<>();
        members(delegation).forEach(g -> members.add(g.id()));
        var lines = new ArrayList<Line>();
        var byTime = Comparator.comparing(
                (Activity a) -> a.when() == null ? null : a.when().start(),
                Comparator.nullsLast(Comparator.naturalOrder()));
        for (var activity : desk.state().sorted(Activity.class, byTime)) {
            var taking = activity.people().stream()
                    .filter(p -> members.contains(p.guest()))
                    .flatMap(p -> desk.state().find(p.guest()).stream())
                    .map(g -> desk.name(g.name()))
                    .distinct()
                    .toList();
            if (!taking.isEmpty()) {
                var time = activity.when() == null
                        ? ""
                        : desk.formats().shortDay(activity.when().start().toLocalDate()) + " "
                                + desk.formats().time(activity.when().start().toLocalTime());
                lines.add(new Line(
                        desk.name(activity.title()), joined(time, String.join(desk.text("list.comma"), taking))));
            }
        }
        return lines;
    }

    private static String joined(String... parts) {
        return String.join(
                "  ·  ", List.of(parts).stream().filter(p -> !p.isEmpty()).toList());
    }

    void add() {
        var fresh =
                new Delegation(Id.fresh(), Name.guess(desk.text("guests.new-delegation")), "", null, "", "", "", "");
        desk.runner().edit(() -> service.save(fresh));
        shown.set(desk.state().find(fresh.id()).orElse(shown.get()));
    }

    void save(Delegation delegation) {
        desk.runner().edit(() -> service.save(delegation));
    }

    void delete(Delegation delegation) {
        desk.runner().edit(() -> service.deleteDelegation(delegation.id()));
    }

    ObservableList<Delegation> all() {
        return all;
    }

    ObjectProperty<@Nullable Delegation> shownProperty() {
        return shown;
    }
}
