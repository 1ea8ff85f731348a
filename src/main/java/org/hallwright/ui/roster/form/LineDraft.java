package org.hallwright.ui.roster.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hallwright.domain.roster.DocumentDue;
import org.hallwright.domain.roster.Exhibit;
import org.hallwright.domain.roster.ExhibitForm;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// One exhibit, document due or field of the user's own while it is edited.
///
/// Days are typed as `2024-08-20`; what is no day is [#isSound] no line to save.
final class LineDraft {
    final StringProperty en;
    final StringProperty zh;
    final StringProperty first;
    final StringProperty second;
    final ObjectProperty<ExhibitForm> form;

    private LineDraft(Name name, String first, String second, ExhibitForm form) {
        en = new SimpleStringProperty(name.en());
        zh = new SimpleStringProperty(name.zh());
        this.first = new SimpleStringProperty(first);
        this.second = new SimpleStringProperty(second);
        this.form = new SimpleObjectProperty<>(form);
    }

    /// Its link is the second text.
    static LineDraft of(Exhibit exhibit) {
        return new LineDraft(exhibit.name(), "", exhibit.link(), exhibit.form());
    }

    /// Its two days are the two texts.
    static LineDraft of(DocumentDue document) {
        return new LineDraft(document.name(), words(document.due()), words(document.received()), ExhibitForm.PHYSICAL);
    }

    /// Its name is the first text.
    static LineDraft own(String name, String value) {
        return new LineDraft(Name.NONE, name, value, ExhibitForm.PHYSICAL);
    }

    static String words(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /// A day, or none for a blank; empty where it is neither.
    static Optional<Optional<LocalDate>> day(String typed) {
        var plain = typed.strip().replace('/', '-').replace('.', '-');
        try {
            return Optional.of(plain.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(plain)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    boolean isSound() {
        return day(first.get()).isPresent() && day(second.get()).isPresent();
    }

    boolean isBlank() {
        return (en.get() + zh.get() + first.get() + second.get()).isBlank();
    }

    Exhibit exhibit() {
        return new Exhibit(Name.of(en.get(), zh.get()), form.get(), second.get());
    }

    /// What is no day is left out.
    DocumentDue document() {
        return new DocumentDue(
                Name.of(en.get(), zh.get()),
                day(first.get()).flatMap(d -> d).orElse(null),
                day(second.get()).flatMap(d -> d).orElse(null));
    }

    Observable[] parts() {
        return new Observable[] {en, zh, first, second, form};
    }
}
