package org.hallwright.ui.guests.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.NearGuests;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Protocol;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Folding;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.service.Committed;
import org.hallwright.service.guests.GuestService;
import org.hallwright.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The guests in protocol order, those that are sought among them, and the one whose card is open.
public final class GuestsViewModel {
    private static final Comparator<Activity> IN_TIME = Comparator.comparing(
            (Activity a) -> a.when() == null ? null : a.when().start(),
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final Desk desk;
    private final GuestService service;
    private final ObservableList<GuestRow> rows = FXCollections.observableArrayList();
    private final FilteredList<GuestRow> found = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable PresenceMode> mode = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Guest> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> editing = new SimpleObjectProperty<>(false);

    /// A line of a card: what, and the faint words below it.
    record Line(String text, String detail) {}

    public GuestsViewModel(Desk desk, GuestService service) {
        this.desk = desk;
        this.service = service;
        filter.addListener(o -> sieve());
        mode.addListener(o -> sieve());
        refresh();
    }

    public Desk desk() {
        return desk;
    }

    public void refresh() {
        var guests = desk.state().sorted(Guest.class, Protocol.ORDER);
        var namesakes = NearGuests.namesakes(guests);
        rows.setAll(guests.stream().map(g -> row(g, namesakes)).toList());
        var card = shown.get();
        if (card != null && !isNew(card)) {
            shown.set(desk.state().find(card.id()).orElse(null));
        } else if (card != null && !editing.get()) {
            shown.set(null);
        }
    }

    public void follow(Committed committed) {
        var change = committed.applied();
        if (change.touches(Guest.class) || change.touches(Delegation.class) || change.touches(Activity.class)) {
            refresh();
        }
    }

    private GuestRow row(Guest g, Set<Name> namesakes) {
        var organisation = desk.name(g.organisation());
        var name = desk.name(g.name());
        var delegation = delegation(g).map(d -> desk.name(d.name())).orElse("");
        return new GuestRow(
                g,
                g.rank() == 0 ? "" : String.valueOf(g.rank()),
                namesakes.contains(g.name()) && !organisation.isEmpty()
                        ? desk.text("guests.namesake", name, organisation)
                        : name,
                desk.name(g.position()),
                organisation,
                desk.formats().country(g.country()),
                desk.messages().text("presence", g.mode()),
                delegation,
                Folding.of(String.join(
                        "\n",
                        g.name().both(),
                        g.position().both(),
                        g.organisation().both(),
                        desk.formats().country(g.country()),
                        delegation)));
    }

    private void sieve() {
        var words = Folding.of(filter.get()).strip().split("\\s+");
        var wanted = mode.get();
        found.setPredicate(row -> (wanted == null || row.guest().mode() == wanted)
                && List.of(words).stream().allMatch(row.sought()::contains));
    }

    Optional<Delegation> delegation(Guest g) {
        return Optional.ofNullable(g.delegation()).flatMap(desk.state()::find);
    }

    /// What the guest does in which activity, in order of time.
    List<Line> roles(Guest guest) {
        var lines = new ArrayList<Line>();
        for (var activity : desk.state().sorted(Activity.class, IN_TIME)) {
            for (var part : activity.people()) {
                if (part.guest().equals(guest.id())) {
                    lines.add(new Line(
                            desk.name(activity.title()),
                            joined(
                                    time(activity),
                                    desk.messages().text("role", part.role()),
                                    desk.messages().text("presence", part.mode()))));
                }
            }
        }
        return lines;
    }

    private String time(Activity activity) {
        return activity.when() == null
                ? ""
                : desk.formats().shortDay(activity.when().start().toLocalDate()) + " "
                        + desk.formats().time(activity.when().start().toLocalTime());
    }

    /// How the guest's delegation is received.
    List<Line> reception(Guest guest) {
        var lines = new ArrayList<Line>();
        delegation(guest).ifPresent(d -> {
            var head = Optional.ofNullable(d.head()).flatMap(desk.state()::find);
            lines.add(new Line(
                    desk.name(d.name()),
                    head.map(h -> h.id().equals(guest.id())
                                    ? desk.text("guests.is-head")
                                    : desk.text("guests.head-is", desk.name(h.name())))
                            .orElse("")));
            add(lines, "guests.reception", d.reception());
            add(lines, "guests.interpreter", d.interpreter());
            add(lines, "guests.vehicle", d.vehicle());
            add(lines, "guests.hotel", d.hotel());
        });
        return lines;
    }

    private void add(List<Line> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(new Line(value, desk.text(key)));
        }
    }

    static String joined(String... parts) {
        return String.join(
                "  ·  ", List.of(parts).stream().filter(p -> !p.isEmpty()).toList());
    }

    boolean isNew(Guest guest) {
        return desk.state().find(guest.id()).isEmpty();
    }

    /// Opens the form of a guest that is to be added.
    public void begin() {
        shown.set(Guest.named(Id.fresh(), Name.NONE));
        editing.set(true);
    }

    void save(Guest guest) {
        editing.set(false);
        shown.set(guest);
        desk.runner().edit(() -> service.save(guest));
    }

    void delete(Collection<Id<Guest>> ids) {
        shown.set(null);
        desk.runner().edit(() -> service.delete(ids));
    }

    /// @param other null for the end
    void moveBefore(Collection<Id<Guest>> ids, @Nullable Id<Guest> other) {
        desk.runner().edit(() -> service.moveBefore(ids, other));
    }

    void step(Collection<Id<Guest>> ids, boolean later) {
        desk.runner().edit(() -> service.step(ids, later));
    }

    List<@Nullable Id<Delegation>> delegations() {
        var all = new ArrayList<@Nullable Id<Delegation>>();
        all.add(null);
        desk.state().sorted(Delegation.class, Comparator.comparing(d -> desk.name(d.name()))).stream()
                .map(Delegation::id)
                .forEach(all::add);
        return all;
    }

    String delegationName(@Nullable Id<Delegation> id) {
        return Optional.ofNullable(id)
                .flatMap(desk.state()::find)
                .map(d -> desk.name(d.name()))
                .orElseGet(() -> desk.text("guests.no-delegation"));
    }

    ObservableList<GuestRow> found() {
        return found;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable PresenceMode> modeProperty() {
        return mode;
    }

    public ObjectProperty<@Nullable Guest> shownProperty() {
        return shown;
    }

    ObjectProperty<Boolean> editingProperty() {
        return editing;
    }
}
