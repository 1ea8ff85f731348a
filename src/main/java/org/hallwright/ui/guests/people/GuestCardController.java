package org.hallwright.ui.guests.people;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hallwright.domain.guests.Guest;
import org.hallwright.ui.guests.people.GuestsViewModel.Line;
import org.jspecify.annotations.Nullable;

/// Shows the card of one guest: who it is, how it takes part and in what, and how its delegation is received.
public final class GuestCardController {
    private final GuestsViewModel view;

    @FXML
    private VBox root;

    @FXML
    private Label rank;

    @FXML
    private Label name;

    @FXML
    private Label otherName;

    @FXML
    private Label position;

    @FXML
    private Label organisation;

    @FXML
    private Label country;

    @FXML
    private Label presence;

    @FXML
    private Label sector;

    @FXML
    private VBox roles;

    @FXML
    private VBox delegation;

    @FXML
    private Label delegationTitle;

    @FXML
    private Label notes;

    @FXML
    private Label notesTitle;

    public GuestCardController(GuestsViewModel view) {
        this.view = view;
    }

    @FXML
    private void initialize() {
        view.shownProperty().addListener(o -> fill());
        view.editingProperty().addListener(o -> fill());
        fill();
    }

    private void fill() {
        var guest = view.shownProperty().get();
        var isShown = guest != null && !view.editingProperty().get();
        root.setVisible(isShown);
        root.setManaged(isShown);
        if (guest != null && isShown) {
            show(guest);
        }
    }

    private void show(Guest g) {
        var desk = view.desk();
        say(rank, g.rank() == 0 ? "" : desk.text("guests.rank-is", g.rank()));
        say(name, desk.name(g.name()));
        var both = g.name();
        say(otherName, desk.name(both).equals(both.zh()) ? both.en() : both.zh());
        say(position, desk.name(g.position()));
        say(organisation, desk.name(g.organisation()));
        say(country, desk.formats().country(g.country()));
        say(presence, desk.messages().text("presence", g.mode()));
        say(sector, desk.messages().text("sector", g.sector()));
        var parts = view.roles(g);
        lines(roles, parts.isEmpty() ? List.of(new Line(desk.text("guests.no-roles"), "")) : parts);
        var reception = view.reception(g);
        lines(delegation, reception);
        delegationTitle.setVisible(!reception.isEmpty());
        say(notes, g.notes());
        notesTitle.setVisible(!g.notes().isEmpty());
    }

    private static void say(Label label, @Nullable String words) {
        label.setText(words);
        label.setVisible(words != null && !words.isEmpty());
        label.setManaged(label.isVisible());
    }

    private static void lines(VBox box, List<Line> lines) {
        box.getChildren().clear();
        for (var line : lines) {
            var text = new Label(line.text());
            text.setWrapText(true);
            var each = new VBox(text);
            each.getStyleClass().add("guest-line");
            if (!line.detail().isEmpty()) {
                var detail = new Label(line.detail());
                detail.setWrapText(true);
                detail.getStyleClass().add("guest-detail");
                each.getChildren().add(detail);
            }
            box.getChildren().add(each);
        }
    }

    @FXML
    private void onEdit() {
        view.editingProperty().set(true);
    }

    @FXML
    private void onClose() {
        view.shownProperty().set(null);
    }
}
