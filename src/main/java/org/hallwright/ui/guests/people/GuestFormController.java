package org.hallwright.ui.guests.people;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.values.CountryCodes;
import org.jspecify.annotations.Nullable;

/// The form of one guest in the place of its card.
public final class GuestFormController {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int LOWEST_RANK = 999_999;

    private final GuestsViewModel view;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private TextField nameZh;

    @FXML
    private TextField nameEn;

    @FXML
    private TextField positionZh;

    @FXML
    private TextField positionEn;

    @FXML
    private TextField organisationZh;

    @FXML
    private TextField organisationEn;

    @FXML
    private Spinner<Integer> rank;

    @FXML
    private ComboBox<String> country;

    @FXML
    private ComboBox<Sector> sector;

    @FXML
    private ComboBox<PresenceMode> mode;

    @FXML
    private ComboBox<@Nullable Id<Delegation>> delegation;

    @FXML
    private TextArea notes;

    @FXML
    private Label wrong;

    @FXML
    private Button delete;

    public GuestFormController(GuestsViewModel view) {
        this.view = view;
    }

    @FXML
    private void initialize() {
        var desk = view.desk();
        rank.setValueFactory(new IntegerSpinnerValueFactory(0, LOWEST_RANK));
        country.setConverter(Choices.words(code -> code == null || code.isEmpty()
                ? desk.text("guests.no-country")
                : desk.formats().country(code)));
        country.getItems().setAll(CountryCodes.all(desk));
        sector.getItems().setAll(Sector.values());
        sector.setConverter(Choices.words(s -> s == null ? "" : desk.messages().text("sector", s)));
        mode.getItems().setAll(PresenceMode.values());
        mode.setConverter(Choices.words(m -> m == null ? "" : desk.messages().text("presence", m)));
        delegation.setConverter(Choices.words(view::delegationName));
        view.editingProperty().addListener(o -> fill());
        view.shownProperty().addListener((o, was, is) -> {
            if (was == null || is == null || !was.id().equals(is.id())) {
                view.editingProperty().set(is != null && view.isNew(is));
            }
            fill();
        });
        fill();
    }

    private void fill() {
        var guest = view.shownProperty().get();
        var isShown = guest != null && view.editingProperty().get();
        root.setVisible(isShown);
        root.setManaged(isShown);
        if (guest != null && isShown) {
            load(guest);
        }
    }

    private void load(Guest g) {
        title.setText(
                view.isNew(g) ? view.desk().text("guests.new") : view.desk().name(g.name()));
        delete.setVisible(!view.isNew(g));
        both(g.name(), nameEn, nameZh);
        both(g.position(), positionEn, positionZh);
        both(g.organisation(), organisationEn, organisationZh);
        rank.getValueFactory().setValue(g.rank());
        country.setValue(g.country());
        sector.setValue(g.sector());
        mode.setValue(g.mode());
        delegation.getItems().setAll(view.delegations());
        delegation.setValue(g.delegation());
        notes.setText(g.notes());
        wrong.setText("");
        nameZh.pseudoClassStateChanged(WRONG, false);
    }

    private static void both(Name name, TextField en, TextField zh) {
        en.setText(name.en());
        zh.setText(name.zh());
    }

    private static Name name(TextField en, TextField zh) {
        return new Name(en.getText(), zh.getText());
    }

    @FXML
    private void onSave() {
        var before = view.shownProperty().get();
        var name = name(nameEn, nameZh);
        nameZh.pseudoClassStateChanged(WRONG, name.isEmpty());
        if (name.isEmpty() || before == null) {
            wrong.setText(view.desk().text("guests.name-missing"));
            return;
        }
        view.save(new Guest(
                before.id(),
                name,
                name(positionEn, positionZh),
                name(organisationEn, organisationZh),
                rank.getValue(),
                country.getValue(),
                sector.getValue(),
                mode.getValue(),
                delegation.getValue(),
                notes.getText(),
                before.distinct()));
    }

    @FXML
    private void onDelete() {
        var guest = view.shownProperty().get();
        if (guest != null) {
            view.delete(List.of(guest.id()));
        }
    }

    @FXML
    private void onCancel() {
        var guest = view.shownProperty().get();
        view.editingProperty().set(false);
        if (guest != null && view.isNew(guest)) {
            view.shownProperty().set(null);
        }
    }
}
