package org.hallwright.ui.roster.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExhibitorFieldsTest {
    private static final Exhibitor MAKER = Exhibitor.named(new Id<>("maker"), Name.of("Maker", "制造商"))
            .edit()
            .country("DE")
            .city(Name.of("Hamburg", "汉堡"))
            .request(new BoothRequest(
                    37.5, BoothKind.RAW_SPACE, 2, new Id<>("area"), List.of(), List.of(), List.of(), null))
            .categories(List.of("F01"))
            .contacts(List.of(new Contact("Li", "Sales", "021", "li@x.example")))
            .notes("near the door")
            .build();

    private final ExhibitorFields fields = new ExhibitorFields();

    @BeforeEach
    void fill() {
        fields.fill(MAKER);
    }

    @Test
    void whatIsFilledAndReadBackIsTheSame() {
        assertThat(fields.over(MAKER)).isEqualTo(MAKER);
        assertThat(fields.area.get()).isEqualTo("37.5");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "' ', 0", "36, 36", "'1,200', 1200", " 37.25 , 37.25", "0, 0", "9999999.999, 9999999.999"})
    void anAreaIsTypedInSquareMetres(String typed, double area) {
        fields.area.set(typed);

        assertThat(fields.area()).hasValue(area);
        assertThat(fields.over(MAKER).request().area()).isEqualTo(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9", "36 m²", "1.2345", "12345678", "1e3", ".", "36.", "thirty", "3x3"})
    void whatIsNoAreaKeepsTheOneThatWas(String typed) {
        fields.area.set(typed);

        assertThat(fields.area()).isEmpty();
        assertThat(fields.over(MAKER).request().area()).isEqualTo(37.5);
    }

    @Test
    void theRestOfTheRequestIsKept() {
        fields.boothKind.set(Optional.empty());
        fields.openSides.set(3);

        var request = fields.over(MAKER).request();

        assertThat(request.kind()).isNull();
        assertThat(request.openSides()).isEqualTo(3);
        assertThat(request.themedArea()).isEqualTo(MAKER.request().themedArea());
    }

    @Test
    void whoExhibitsAloneHasNoHost() {
        fields.host.set(Optional.of(new Id<>("host")));
        assertThat(fields.over(MAKER).host()).isNull();

        fields.kind.set(ExhibitorKind.CO_EXHIBITOR);
        assertThat(fields.over(MAKER).host()).isEqualTo(new Id<Exhibitor>("host"));
    }

    @Test
    void aSearchForAHostThatFindsNobodyIsNoHost() {
        fields.kind.set(ExhibitorKind.REPRESENTED_COMPANY);
        fields.host.set(null);

        assertThat(fields.host.get()).isEmpty();
        assertThat(fields.over(MAKER).host()).isNull();
    }

    @Test
    void spacesAroundTextAreNoEdit() {
        fields.nameEn.set(" Maker ");
        fields.website.set("  ");
        fields.notes.set("near the door\n");

        assertThat(fields.over(MAKER)).isEqualTo(MAKER);
    }

    @Test
    void eachFieldIsListenedTo() {
        var heard = new ArrayList<Object>();
        fields.all().forEach(field -> field.addListener(heard::add));

        fields.openSides.set(4);
        fields.categories.add("F02");
        fields.contacts.getFirst().phoneProperty().set("022");

        assertThat(heard).containsExactly(fields.openSides, fields.categories, fields.contacts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "li@x.example", " li@x.example ", "l.i+fair@mail.x.example"})
    void anAddressIsSoundOrMissing(String email) {
        assertThat(new ContactDraft(new Contact("Li", "", "", email))
                        .soundProperty()
                        .get())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"li", "li@", "@x.example", "li@x", "li@x.", "li x@y.example", "li@@x.example", "a@b.c, d@e.f"})
    void whatIsNoAddressIsNotSound(String email) {
        var draft = new ContactDraft(new Contact("Li", "", "", ""));
        draft.emailProperty().set(email);

        assertThat(draft.soundProperty().get()).isFalse();
        draft.emailProperty().set("");
        assertThat(draft.soundProperty().get()).isTrue();
    }

    @Test
    void aContactOfWhichNothingIsKnownIsLeftOut() {
        fields.contacts.add(new ContactDraft(new Contact("", "", "", "")));
        fields.contacts.add(new ContactDraft(new Contact("", "Press", "", "")));

        assertThat(fields.over(MAKER).contacts()).extracting(Contact::role).containsExactly("Sales", "Press");
        assertThat(new ContactDraft(new Contact(" ", "", "", "")).isBlank()).isTrue();
    }
}
