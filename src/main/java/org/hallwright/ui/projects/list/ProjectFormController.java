package org.hallwright.ui.projects.list;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Money;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.guests.Amounts;
import org.hallwright.ui.kit.Choices;
import org.jspecify.annotations.Nullable;

/// The form of one project beside the table; what is in it is saved at once with one button.
public final class ProjectFormController {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final List<String> CURRENCIES =
            List.of("CNY", "USD", "EUR", "RUB", "MNT", "KZT", "JPY", "KRW", "HKD");

    private final ProjectsViewModel view;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private TextField code;

    @FXML
    private TextField nameZh;

    @FXML
    private TextField nameEn;

    @FXML
    private TextField fieldZh;

    @FXML
    private TextField fieldEn;

    @FXML
    private TextField typeZh;

    @FXML
    private TextField typeEn;

    @FXML
    private TextField amount;

    @FXML
    private ComboBox<String> currency;

    @FXML
    private ComboBox<ProjectState> state;

    @FXML
    private ComboBox<@Nullable Id<Activity>> signing;

    @FXML
    private VBox parties;

    @FXML
    private TextArea notes;

    @FXML
    private Label wrong;

    @FXML
    private Button delete;

    public ProjectFormController(ProjectsViewModel view) {
        this.view = view;
    }

    @FXML
    private void initialize() {
        state.getItems().setAll(ProjectState.values());
        state.setConverter(
                Choices.words(s -> s == null ? "" : view.desk().messages().text("project-state", s)));
        signing.setConverter(Choices.words(view::title));
        currency.getItems().setAll(CURRENCIES);
        view.editedProperty().addListener((o, was, is) -> fill(is));
        fill(view.editedProperty().get());
    }

    private void fill(@Nullable Project p) {
        root.setVisible(p != null);
        root.setManaged(p != null);
        if (p == null) {
            return;
        }
        title.setText(
                view.isNew(p) ? view.desk().text("projects.new") : view.desk().name(p.name()));
        delete.setVisible(!view.isNew(p));
        code.setText(p.code());
        both(p.name(), nameEn, nameZh);
        both(p.field(), fieldEn, fieldZh);
        both(p.type(), typeEn, typeZh);
        amount.setText(p.amount() == null ? "" : p.amount().amount().toPlainString());
        currency.setValue(p.amount() == null ? "CNY" : p.amount().currency());
        state.setValue(p.state());
        signing.getItems().setAll(view.signings());
        signing.setValue(view.signingOf(p.id()));
        notes.setText(p.notes());
        parties.getChildren().clear();
        p.parties().forEach(this::add);
        mark(amount, false);
        mark(nameZh, false);
        wrong.setText("");
    }

    private static void both(Name name, TextField en, TextField zh) {
        en.setText(name.en());
        zh.setText(name.zh());
    }

    private void add(Party party) {
        var box = new PartyBox[1];
        box[0] = new PartyBox(view.desk(), party, () -> parties.getChildren().remove(box[0]));
        parties.getChildren().add(box[0]);
    }

    @FXML
    private void onAddParty() {
        add(new Party(Name.NONE, "", Name.NONE));
    }

    @FXML
    private void onSave() {
        var before = view.editedProperty().get();
        var name = new Name(nameEn.getText(), nameZh.getText());
        var money = money();
        mark(nameZh, name.isEmpty());
        mark(amount, money.isEmpty() && !amount.getText().isBlank());
        if (name.isEmpty() || money.isEmpty() && !amount.getText().isBlank()) {
            wrong.setText(view.desk().text(name.isEmpty() ? "projects.name-missing" : "projects.amount-wrong"));
            return;
        }
        if (before != null) {
            view.save(
                    new Project(
                            before.id(),
                            code.getText().strip(),
                            name,
                            new Name(fieldEn.getText(), fieldZh.getText()),
                            new Name(typeEn.getText(), typeZh.getText()),
                            parties.getChildren().stream()
                                    .map(box -> ((PartyBox) box).party())
                                    .toList(),
                            money.orElse(null),
                            state.getValue(),
                            notes.getText()),
                    signing.getValue());
        }
    }

    /// As people write it; a currency beside the number wins over the one chosen.
    private Optional<Money> money() {
        return Amounts.read(amount.getText())
                .map(read -> read.currency().isEmpty() ? new Money(read.amount(), currency.getValue()) : read);
    }

    private static void mark(Node field, boolean isWrong) {
        field.pseudoClassStateChanged(WRONG, isWrong);
    }

    @FXML
    private void onDelete() {
        var project = view.editedProperty().get();
        if (project != null) {
            view.delete(List.of(project.id()));
        }
    }

    @FXML
    private void onClose() {
        view.editedProperty().set(null);
    }
}
