package org.hallwright.ui.roster.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// The fields of the form as they are typed, filled from an exhibitor and read back over it.
///
/// Text that is no number keeps the area as it was; [#area()] tells that it is none.
public final class ExhibitorFields {
    final StringProperty nameEn = new SimpleStringProperty("");
    final StringProperty nameZh = new SimpleStringProperty("");
    final StringProperty fasciaEn = new SimpleStringProperty("");
    final StringProperty fasciaZh = new SimpleStringProperty("");
    final ObjectProperty<ExhibitorKind> kind = new SimpleObjectProperty<>(ExhibitorKind.EXHIBITOR);
    final ObjectProperty<Optional<Id<Exhibitor>>> host = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<String> country = new SimpleObjectProperty<>("");
    final ObjectProperty<String> province = new SimpleObjectProperty<>("");
    final StringProperty cityEn = new SimpleStringProperty("");
    final StringProperty cityZh = new SimpleStringProperty("");
    final StringProperty area = new SimpleStringProperty("");
    final ObjectProperty<Optional<BoothKind>> boothKind = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Integer> openSides = new SimpleObjectProperty<>(0);
    final ObjectProperty<ContractState> contract = new SimpleObjectProperty<>(ContractState.NONE);
    final ObjectProperty<PaymentState> payment = new SimpleObjectProperty<>(PaymentState.UNPAID);
    final ObservableList<String> categories = FXCollections.observableArrayList();
    final StringProperty website = new SimpleStringProperty("");
    final StringProperty descriptionEn = new SimpleStringProperty("");
    final StringProperty descriptionZh = new SimpleStringProperty("");
    final StringProperty notes = new SimpleStringProperty("");
    final ObservableList<ContactDraft> contacts = FXCollections.observableArrayList(ContactDraft::parts);

    final RecordFields records = new RecordFields();

    final WishFields wishes;

    /// For fields that refer to nothing.
    ExhibitorFields() {
        this(() -> ExhibitionState.EMPTY, Name::both);
    }

    /// @param state where booths and other exhibitors are found by what is typed
    /// @param words a name in the user's language
    ExhibitorFields(Supplier<ExhibitionState> state, Function<Name, String> words) {
        wishes = new WishFields(state, words);
        // A box whose search finds nothing has no value.
        host.addListener((o, was, is) -> {
            if (is == null) {
                host.set(Optional.empty());
            }
        });
    }

    /// Everything that can be edited, to listen to.
    List<Observable> all() {
        var all = new ArrayList<Observable>(List.of(nameEn, nameZh, fasciaEn, fasciaZh, kind, host, country, province));
        all.addAll(List.of(cityEn, cityZh, area, boothKind, openSides, contract, payment, categories, website));
        all.addAll(List.of(descriptionEn, descriptionZh, notes, contacts));
        all.addAll(records.all());
        all.addAll(wishes.all());
        return all;
    }

    void fill(Exhibitor e) {
        nameEn.set(e.name().en());
        nameZh.set(e.name().zh());
        fasciaEn.set(e.fascia().en());
        fasciaZh.set(e.fascia().zh());
        kind.set(e.kind());
        host.set(Optional.ofNullable(e.host()));
        country.set(e.country());
        province.set(e.province());
        cityEn.set(e.city().en());
        cityZh.set(e.city().zh());
        area.set(e.request().area() == 0 ? "" : plain(e.request().area()));
        boothKind.set(Optional.ofNullable(e.request().kind()));
        openSides.set(e.request().openSides());
        contract.set(e.contract());
        payment.set(e.payment());
        categories.setAll(e.categories());
        website.set(e.website());
        descriptionEn.set(e.description().en());
        descriptionZh.set(e.description().zh());
        notes.set(e.notes());
        contacts.setAll(e.contacts().stream().map(ContactDraft::new).toList());
        records.fill(e);
        wishes.fill(e.request());
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /// Square metres, 0 for none; empty where the text is no such number.
    OptionalDouble area() {
        var text = area.get().strip().replace(",", "");
        if (text.isEmpty()) {
            return OptionalDouble.of(0);
        }
        return text.matches("\\d{1,7}(\\.\\d{1,3})?")
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }

    Exhibitor over(Exhibitor shown) {
        var base = records.over(shown);
        var alone = kind.get() == ExhibitorKind.EXHIBITOR;
        return base.edit()
                .name(Name.of(nameEn.get(), nameZh.get()))
                .fascia(Name.of(fasciaEn.get(), fasciaZh.get()))
                .kind(kind.get())
                .host(alone ? null : host.get().orElse(null))
                .country(country.get())
                .province(province.get())
                .city(Name.of(cityEn.get(), cityZh.get()))
                .request(requestOver(base.request()))
                .contract(contract.get())
                .payment(payment.get())
                .categories(List.copyOf(categories))
                .website(website.get().strip())
                .description(Name.of(descriptionEn.get(), descriptionZh.get()))
                .notes(notes.get().strip())
                .contacts(contacts.stream()
                        .filter(c -> !c.isBlank())
                        .map(ContactDraft::contact)
                        .toList())
                .build();
    }

    private BoothRequest requestOver(BoothRequest base) {
        return wishes.over(base)
                .withArea(area().orElse(base.area()))
                .withKind(boothKind.get().orElse(null))
                .withOpenSides(openSides.get());
    }
}
