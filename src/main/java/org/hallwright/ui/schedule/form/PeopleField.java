package org.hallwright.ui.schedule.form;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.NearGuests;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Role;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.schedule.form.field.ActivitySearch;
import org.hallwright.ui.schedule.form.field.Chips;

/// The people of an activity: a row each with role and mode, and a search among the guests for more.
final class PeopleField {
    private final Desk desk;
    private final ObservableList<Participation> chosen;
    private final Chips<Guest> chips;

    PeopleField(Desk desk, ObservableList<Participation> chosen, Pane shown, TextField search) {
        this.desk = desk;
        this.chosen = chosen;
        this.chips = new Chips<>(shown, search, this::find, this::introduce, this::add);
        chosen.addListener((ListChangeListener<Participation>) change -> show());
        show();
    }

    private void add(Guest guest) {
        chosen.add(new Participation(guest.id(), Role.SPEAKER, guest.mode()));
    }

    /// By protocol rank, then by name; those without a rank last.
    private List<Guest> find(String typed) {
        var search = new ActivitySearch(typed);
        return desk.state().all(Guest.class).stream()
                .filter(guest -> search.matches(guest.name()) || search.matches(guest.organisation()))
                .filter(guest -> chosen.stream().noneMatch(p -> p.guest().equals(guest.id())))
                .sorted(Comparator.comparingInt((Guest g) -> g.rank() == 0 ? Integer.MAX_VALUE : g.rank())
                        .thenComparing(g -> desk.name(g.name())))
                .toList();
    }

    private String introduce(Guest guest) {
        var from = desk.name(guest.organisation());
        return from.isEmpty() ? desk.name(guest.name()) : desk.name(guest.name()) + " · " + from;
    }

    private void show() {
        var namesakes = NearGuests.namesakes(desk.state().all(Guest.class));
        chips.show(chosen.stream().map(person -> row(person, namesakes)).toList());
    }

    /// Who has a namesake is told apart by the organisation.
    private Node row(Participation person, Set<Name> namesakes) {
        var words = desk.state()
                .find(person.guest())
                .map(guest -> namesakes.contains(guest.name()) ? introduce(guest) : desk.name(guest.name()))
                .orElse("");
        return Chips.chip(words, List.of(part(person)), desk.text("schedule.remove"), () -> chosen.remove(person));
    }

    private MenuButton part(Participation person) {
        var words = desk.messages().text("role", person.role());
        var menu = new MenuButton(
                person.mode() == PresenceMode.IN_PERSON
                        ? words
                        : words + " · " + desk.messages().text("presence", person.mode()));
        menu.getStyleClass().addAll("flat", "schedule-chip-part");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (var role : Role.values()) {
            menu.getItems()
                    .add(choice(
                            desk.messages().text("role", role),
                            role == person.role(),
                            () -> replace(person, new Participation(person.guest(), role, person.mode()))));
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (var mode : PresenceMode.values()) {
            menu.getItems()
                    .add(choice(
                            desk.messages().text("presence", mode),
                            mode == person.mode(),
                            () -> replace(person, new Participation(person.guest(), person.role(), mode))));
        }
        return menu;
    }

    private static MenuItem choice(String words, boolean chosen, Runnable choose) {
        var item = new CheckMenuItem(words);
        item.setSelected(chosen);
        item.setOnAction(click -> choose.run());
        return item;
    }

    private void replace(Participation before, Participation after) {
        var place = chosen.indexOf(before);
        if (place >= 0) {
            chosen.set(place, after);
        }
    }
}
