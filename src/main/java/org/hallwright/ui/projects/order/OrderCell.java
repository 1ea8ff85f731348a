package org.hallwright.ui.projects.order;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hallwright.domain.schedule.signing.TablePlan.Place;

/// A project in the order of signing, or the head of a batch.
final class OrderCell extends ListCell<OrderLine> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final SigningViewModel view;

    OrderCell(SigningViewModel view) {
        this.view = view;
        getStyleClass().add("order-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(OrderLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        pseudoClassStateChanged(HEAD, !empty && line != null && line.place() == null);
        if (empty || line == null) {
            return;
        }
        if (line.place() == null) {
            setText(view.batchWords(line.batch()));
        } else {
            setGraphic(row(line.place()));
        }
    }

    private HBox row(Place place) {
        var desk = view.desk();
        var number = new Label(String.valueOf(place.order()));
        number.getStyleClass().add("order-number");
        var name = new Label(desk.name(place.project().name()));
        name.getStyleClass().add("order-name");
        name.setMinWidth(0);
        var parties = new Label(place.seats().stream()
                .map(seat -> desk.name(seat.party().name()))
                .filter(party -> !party.isEmpty())
                .collect(Collectors.joining("  ·  ")));
        parties.getStyleClass().add("order-parties");
        parties.setMinWidth(0);
        var words = new VBox(name, parties);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var amount = new Label(
                place.project().amount() == null
                        ? ""
                        : desk.formats().roundMoney(place.project().amount()));
        amount.getStyleClass().add("order-amount");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(10, number, words, amount);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
