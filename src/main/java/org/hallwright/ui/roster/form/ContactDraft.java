package org.hallwright.ui.roster.form;

import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.roster.Contact;

/// A contact while it is edited.
public final class ContactDraft {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final StringProperty name;
    private final StringProperty role;
    private final StringProperty phone;
    private final StringProperty email;
    private final BooleanBinding sound;

    ContactDraft(Contact contact) {
        name = new SimpleStringProperty(contact.name());
        role = new SimpleStringProperty(contact.role());
        phone = new SimpleStringProperty(contact.phone());
        email = new SimpleStringProperty(contact.email());
        sound = Bindings.createBooleanBinding(
                () -> email.get().isBlank()
                        || EMAIL.matcher(email.get().strip()).matches(),
                email);
    }

    Contact contact() {
        return new Contact(name.get(), role.get(), phone.get(), email.get());
    }

    boolean isBlank() {
        return contact().equals(new Contact("", "", "", ""));
    }

    /// What tells that it was edited.
    Observable[] parts() {
        return new Observable[] {name, role, phone, email};
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty roleProperty() {
        return role;
    }

    public StringProperty phoneProperty() {
        return phone;
    }

    public StringProperty emailProperty() {
        return email;
    }

    /// Whether the e-mail address is empty or looks like one.
    public BooleanBinding soundProperty() {
        return sound;
    }
}
