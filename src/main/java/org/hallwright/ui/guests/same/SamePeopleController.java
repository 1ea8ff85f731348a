package org.hallwright.ui.guests.same;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.NearGuests;

/// Wires the pairs who may be one person: two cards side by side, and what is done about them.
public final class SamePeopleController {
    private final SamePeopleViewModel view;

    @FXML
    private ListView<NearGuests.Pair> pairs;

    public SamePeopleController(SamePeopleViewModel view) {
        this.view = view;
    }

    @FXML
    private void initialize() {
        pairs.setItems(view.pairs());
        pairs.setCellFactory(list -> new PairCell());
    }

    private final class PairCell extends ListCell<NearGuests.Pair> {
        PairCell() {
            setPrefWidth(0);
            getStyleClass().add("pair-cell");
        }

        @Override
        protected void updateItem(NearGuests.Pair pair, boolean empty) {
            super.updateItem(pair, empty);
            setGraphic(null);
            if (!empty && pair != null) {
                var apart = new Button(view.desk().text("guests.different"));
                apart.getStyleClass().add("apart");
                apart.setOnAction(e -> view.different(pair));
                apart.setMinWidth(Region.USE_PREF_SIZE);
                var row = new HBox(14, card(pair.one(), pair.other()), card(pair.other(), pair.one()), apart);
                row.setAlignment(Pos.CENTER_LEFT);
                setGraphic(row);
            }
        }

        private Node card(Guest guest, Guest other) {
            var desk = view.desk();
            var name = new Label(guest.name().both());
            name.getStyleClass().add("pair-name");
            var below = new VBox(
                    name,
                    faint(desk.name(guest.position())),
                    faint(desk.name(guest.organisation())),
                    faint(String.join(
                            "  ·  ",
                            List.of(
                                            desk.formats().country(guest.country()),
                                            desk.messages().text("presence", guest.mode()))
                                    .stream()
                                    .filter(words -> !words.isEmpty())
                                    .toList())));
            HBox.setHgrow(below, Priority.ALWAYS);
            below.setMinWidth(0);
            var keep = new Button(desk.text("guests.keep"));
            keep.getStyleClass().add("keep");
            keep.setMinWidth(Region.USE_PREF_SIZE);
            keep.setOnAction(e -> view.merge(guest, other));
            var card = new HBox(10, below, keep);
            card.setAlignment(Pos.CENTER_LEFT);
            card.getStyleClass().addAll("card", "pair-card");
            card.setPrefWidth(400);
            HBox.setHgrow(card, Priority.ALWAYS);
            return card;
        }

        private static Label faint(String words) {
            var label = new Label(words);
            label.getStyleClass().add("guest-detail");
            return label;
        }
    }
}
