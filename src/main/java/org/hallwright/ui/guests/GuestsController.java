package org.hallwright.ui.guests;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.value.Id;
import org.hallwright.service.Committed;
import org.hallwright.ui.guests.delegation.DelegationsViewModel;
import org.hallwright.ui.guests.intake.GuestIntakeController;
import org.hallwright.ui.guests.people.GuestListController;
import org.hallwright.ui.guests.people.GuestsViewModel;
import org.hallwright.ui.guests.same.SamePeopleViewModel;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.Selectable;
import org.hallwright.ui.kit.ViewController;

/// Puts the sides of people in front in turn: guests, delegations, who may be one person.
public final class GuestsController extends ViewController implements Selectable {
    private final GuestsViewModel people;
    private final DelegationsViewModel delegations;
    private final SamePeopleViewModel same;

    @FXML
    private ToggleGroup sides;

    @FXML
    private ToggleButton listTab;

    @FXML
    private ToggleButton delegationsTab;

    @FXML
    private ToggleButton sameTab;

    @FXML
    private Node full;

    @FXML
    private Node begin;

    @FXML
    private GuestIntakeController intakeController;

    @FXML
    private Node guestList;

    @FXML
    private GuestListController guestListController;

    @FXML
    private Node delegationSide;

    @FXML
    private Node sameSide;

    GuestsController(GuestsViewModel people, DelegationsViewModel delegations, SamePeopleViewModel same) {
        this.people = people;
        this.delegations = delegations;
        this.same = same;
    }

    @FXML
    private void initialize() {
        guestList.visibleProperty().bind(listTab.selectedProperty());
        delegationSide.visibleProperty().bind(delegationsTab.selectedProperty());
        sameSide.visibleProperty().bind(sameTab.selectedProperty());
        sides.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null) {
                sides.selectToggle(was);
            }
        });
        people.shownProperty().addListener(o -> fill());
        same.pairs().addListener((Observable o) -> fill());
    }

    @Override
    protected void onShow() {
        whileShown(people.desk().listen(this::follow));
        people.refresh();
        delegations.refresh();
        same.refresh();
        fill();
    }

    private void follow(Committed committed) {
        people.follow(committed);
        delegations.follow(committed);
        same.follow(committed);
        fill();
    }

    private void fill() {
        var isEmpty = people.isEmpty() && people.shownProperty().get() == null;
        begin.setVisible(isEmpty);
        full.setVisible(!isEmpty);
        sameTab.setText(people.desk().text("guests.same", same.pairs().size()));
    }

    @Override
    public void resume(ViewController before) {
        if (before instanceof GuestsController other) {
            delegationsTab.setSelected(other.delegationsTab.isSelected());
            sameTab.setSelected(other.sameTab.isSelected());
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void select(List<? extends Id<? extends Entry>> entries) {
        var guests = new ArrayList<Id<Guest>>();
        for (var id : entries) {
            if (people.desk().state().find((Id<Entry>) id).orElse(null) instanceof Guest guest) {
                guests.add(guest.id());
            }
        }
        if (!guests.isEmpty()) {
            listTab.setSelected(true);
            guestListController.select(guests);
        }
    }

    GuestIntakeController intake() {
        return intakeController;
    }

    @FXML
    private void onImport() {
        intakeController.ask();
    }

    @FXML
    private void onExport() {
        intakeController.export();
    }

    @FXML
    private void onAdd() {
        listTab.setSelected(true);
        people.begin();
    }

    @FXML
    private void onPrint() {
        people.desk().show(Place.PUBLISH);
    }
}
