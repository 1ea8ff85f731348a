package org.hallwright.ui.projects.list;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.kit.values.CountryCodes;

/// The fields of one party: its names, its country, and who signs for it.
final class PartyBox extends VBox {
    private final TextField nameZh = new TextField();
    private final TextField nameEn = new TextField();
    private final TextField signatoryZh = new TextField();
    private final TextField signatoryEn = new TextField();
    private final ComboBox<String> country = new SearchableComboBox<>();

    PartyBox(Desk desk, Party party, Runnable onRemove) {
        super(6);
        getStyleClass().add("party-card");
        prompt(nameZh, desk, "projects.party-zh");
        prompt(nameEn, desk, "projects.party-en");
        prompt(signatoryZh, desk, "projects.signatory-zh");
        prompt(signatoryEn, desk, "projects.signatory-en");
        nameZh.setText(party.name().zh());
        nameEn.setText(party.name().en());
        signatoryZh.setText(party.signatory().zh());
        signatoryEn.setText(party.signatory().en());
        country.setConverter(
                Choices.words(code -> code == null ? "" : desk.formats().country(code)));
        country.getItems().setAll(CountryCodes.all(desk));
        country.setValue(party.country());
        country.setMaxWidth(Double.MAX_VALUE);
        country.setAccessibleText(desk.text("projects.party-country"));
        HBox.setHgrow(country, Priority.ALWAYS);
        var remove = new Button("", Icons.of("mdal-close"));
        remove.getStyleClass().addAll("button-icon", "flat");
        remove.setAccessibleText(desk.text("projects.party-remove"));
        remove.setOnAction(e -> onRemove.run());
        getChildren()
                .setAll(
                        new HBox(6, grown(nameZh), remove),
                        nameEn,
                        new HBox(6, grown(signatoryZh), grown(signatoryEn)),
                        country);
    }

    private static void prompt(TextField field, Desk desk, String key) {
        field.setPromptText(desk.text(key));
        field.setAccessibleText(desk.text(key));
    }

    private static TextField grown(TextField field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    Party party() {
        return new Party(
                new Name(nameEn.getText(), nameZh.getText()),
                country.getValue() == null ? "" : country.getValue(),
                new Name(signatoryEn.getText(), signatoryZh.getText()));
    }
}
