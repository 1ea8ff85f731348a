package org.hallwright.ui.guests.delegation;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.guests.delegation.DelegationsViewModel.Line;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.values.CountryCodes;
import org.jspecify.annotations.Nullable;

/// Wires the delegations: the list, the form of the one in front, its members and its programme.
public final class DelegationsController {
    private final DelegationsViewModel view;

    @FXML
    private ListView<Delegation> delegations;

    @FXML
    private Node detail;

    @FXML
    private Label title;

    @FXML
    private TextField nameZh;

    @FXML
    private TextField nameEn;

    @FXML
    private ComboBox<String> country;

    @FXML
    private ComboBox<@Nullable Id<Guest>> head;

    @FXML
    private TextField reception;

    @FXML
    private TextField interpreter;

    @FXML
    private TextField vehicle;

    @FXML
    private TextField hotel;

    @FXML
    private Label membersTitle;

    @FXML
    private VBox members;

    @FXML
    private VBox programme;

    public DelegationsController(DelegationsViewModel view) {
        this.view = view;
    }

    @FXML
    private void initialize() {
        var desk = view.desk();
        delegations.setItems(view.all());
        delegations.setCellFactory(list -> new DelegationCell(view));
        delegations.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                view.shownProperty().set(is);
            }
        });
        country.setConverter(Choices.words(code -> code == null || code.isEmpty()
                ? desk.text("guests.no-country")
                : desk.formats().country(code)));
        country.getItems().setAll(CountryCodes.all(desk));
        head.setConverter(Choices.words(id -> id == null
                ? desk.text("guests.no-head")
                : desk.state().find(id).map(g -> desk.name(g.name())).orElse("")));
        view.shownProperty().addListener(o -> fill());
        fill();
    }

    private void fill() {
        var d = view.shownProperty().get();
        detail.setVisible(d != null);
        if (d == null) {
            return;
        }
        delegations.getSelectionModel().select(d);
        title.setText(view.desk().name(d.name()));
        nameZh.setText(d.name().zh());
        nameEn.setText(d.name().en());
        country.setValue(d.country());
        var people = view.members(d);
        head.getItems().setAll(people.stream().map(Guest::id).toList());
        head.getItems().addFirst(null);
        head.setValue(d.head());
        reception.setText(d.reception());
        interpreter.setText(d.interpreter());
        vehicle.setText(d.vehicle());
        hotel.setText(d.hotel());
        membersTitle.setText(view.desk().text("guests.members", people.size()));
        lines(members, people.stream().map(g -> view.member(d, g)).toList(), "guests.no-members");
        lines(programme, view.programme(d), "guests.no-roles");
    }

    private void lines(VBox box, List<Line> lines, String emptyKey) {
        box.getChildren().clear();
        var shown = lines.isEmpty() ? List.of(new Line(view.desk().text(emptyKey), "")) : lines;
        for (var line : shown) {
            var text = new Label(line.text());
            text.setWrapText(true);
            var below = new Label(line.detail());
            below.setWrapText(true);
            below.getStyleClass().add("guest-detail");
            var each = new VBox(text, below);
            each.getStyleClass().add("guest-line");
            box.getChildren().add(each);
        }
    }

    @FXML
    private void onAdd() {
        view.add();
    }

    @FXML
    private void onSave() {
        var d = view.shownProperty().get();
        var name = new Name(nameEn.getText(), nameZh.getText());
        if (d != null) {
            view.save(new Delegation(
                    d.id(),
                    name,
                    country.getValue(),
                    head.getValue(),
                    reception.getText(),
                    interpreter.getText(),
                    vehicle.getText(),
                    hotel.getText()));
        }
    }

    @FXML
    private void onDelete() {
        var d = view.shownProperty().get();
        if (d != null) {
            view.delete(d);
        }
    }

    private static final class DelegationCell extends ListCell<Delegation> {
        private final DelegationsViewModel view;

        DelegationCell(DelegationsViewModel view) {
            this.view = view;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Delegation d, boolean empty) {
            super.updateItem(d, empty);
            setGraphic(null);
            if (!empty && d != null) {
                var desk = view.desk();
                var name = new Label(desk.name(d.name()));
                var below =
                        new Label(desk.text("guests.members", view.members(d).size()) + "  "
                                + desk.formats().country(d.country()));
                below.getStyleClass().add("guest-detail");
                setGraphic(new VBox(name, below));
            }
        }
    }
}
