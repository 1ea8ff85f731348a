package org.hallwright.ui.roster.form;

import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hallwright.ui.kit.Icons;

/// Wires the persons to reach at an exhibitor: a small card for each, added and removed.
public final class ContactsFormController {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final ExhibitorFormViewModel viewModel;

    @FXML
    private VBox contacts;

    public ContactsFormController(ExhibitorFormViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.fields().contacts.addListener(this::changed);
        rebuild();
    }

    private void changed(ListChangeListener.Change<? extends ContactDraft> change) {
        while (change.next()) {
            // An update is typing in one of the fields, which must keep the cursor.
            if (!change.wasUpdated()) {
                rebuild();
                return;
            }
        }
    }

    private void rebuild() {
        contacts.getChildren()
                .setAll(viewModel.fields().contacts.stream().map(this::card).toList());
    }

    private Node card(ContactDraft contact) {
        var card = new GridPane();
        card.getStyleClass().add("contact-card");
        card.add(field("roster.contact-name", contact.nameProperty()), 0, 0);
        card.add(field("roster.contact-role", contact.roleProperty()), 1, 0);
        card.add(remove(contact), 2, 0);
        card.add(field("roster.contact-phone", contact.phoneProperty()), 0, 1);
        var email = field("roster.contact-email", contact.emailProperty());
        card.add(email, 1, 1);
        var wrong = new Label(viewModel.desk().text("roster.email-wrong"));
        wrong.getStyleClass().add("field-wrong");
        wrong.visibleProperty().bind(contact.soundProperty().not());
        wrong.managedProperty().bind(wrong.visibleProperty());
        card.add(wrong, 0, 2, 3, 1);
        email.pseudoClassStateChanged(DANGER, !contact.soundProperty().get());
        contact.soundProperty().addListener((o, was, is) -> email.pseudoClassStateChanged(DANGER, !is));
        return card;
    }

    private TextField field(String key, StringProperty value) {
        var field = new TextField();
        field.setPromptText(viewModel.desk().text(key));
        field.setAccessibleText(viewModel.desk().text(key));
        field.textProperty().bindBidirectional(value);
        GridPane.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Button remove(ContactDraft contact) {
        var remove = new Button(null, Icons.of("mdal-close"));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(viewModel.desk().text("roster.remove-contact"));
        remove.setOnAction(e -> viewModel.fields().contacts.remove(contact));
        return remove;
    }

    @FXML
    private void onAdd() {
        viewModel.addContact();
        if (contacts.getChildren().getLast() instanceof GridPane card) {
            card.getChildren().getFirst().requestFocus();
        }
    }
}
