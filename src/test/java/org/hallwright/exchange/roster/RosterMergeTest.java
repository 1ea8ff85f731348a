package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.exchange.roster.Rosters.acme;
import static org.hallwright.exchange.roster.Rosters.only;
import static org.hallwright.exchange.roster.Rosters.read;
import static org.hallwright.exchange.roster.Rosters.rules;

import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PaymentState;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A roster that is imported over one that is there: from another file, or once more after the user's edits.
class RosterMergeTest {
    private static final Exhibitor ACME = Exhibitor.named(new Id<>("acme"), Name.of("Acme", "艾克米"))
            .edit()
            .kind(ExhibitorKind.CO_EXHIBITOR)
            .fascia(Name.of("ACME!", "艾"))
            .country("DE")
            .province("21")
            .city(Name.of("Bonn", "波恩"))
            .categories(List.of("tools", "steel"))
            .website("https://acme.example")
            .description(Name.of("Tools", "工具"))
            .contacts(List.of(new Contact("Eva", "CEO", "1", "e@x"), new Contact("Max", "", "2", "")))
            .request(new BoothRequest(
                    18, BoothKind.PACKAGE, 2, new Id<>("area"), List.of(new Id<>("b")), List.of(), List.of(), null))
            .points(List.of(new PointsEntry(null, "years", 10)))
            .contract(ContractState.SIGNED)
            .payment(PaymentState.DEPOSIT)
            .boothReferences(List.of("A1"))
            .notes("first\r\nsecond")
            .custom(Map.of("Tier", "gold"))
            .build();
    private static final ExhibitionState STATE = ExhibitionState.of(List.of(ACME));

    @ParameterizedTest
    @EnumSource(
            value = RosterField.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NAME", "NAME_EN", "NAME_ZH"})
    void aBlankCellChangesNothing(RosterField field) {
        assertThat(read("Company," + field.english().replace(",", " ") + "\nAcme,\n", STATE)
                        .toChange()
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Country | Germany", "Country | 德国", "Province | 辽宁省", "City | Bonn", "City (Chinese) | 波恩",
                        "Category | tools; steel",
                "Website | https://acme.example", "Description | Tools", "简介 | 工具", "Contact | Eva; Max",
                        "Contact | Eva", "Phone | 1;2",
                "Area | 18 m2", "Booth Kind | 套装展位", "Open Sides | 2", "Points | 10", "Contract | signed",
                        "Payment | 已付定金",
                "Tier | gold", "Booth Number | A1", "Booth Number | Booth A1", "Fascia | ACME!", "Exhibitor Type | 联合展商"
            })
    void whatIsKnownAlreadyIsNoChange(String header, String cell) {
        assertThat(read("Company," + header + "\nAcme,\"" + cell + "\"\n", STATE)
                        .toChange()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void lineEndsAreNoChange() {
        assertThat(acme("Notes", "first\nsecond", withCustom()).toChange().isEmpty())
                .isTrue();
    }

    private static ExhibitionState withCustom() {
        return ExhibitionState.of(List.of(
                ACME.edit().custom(Map.of("Tier", "gold", "Booth Note", "x")).build()));
    }

    @Test
    void eachCellThatSaysSomethingElseWins() {
        var csv = "Company,Country,City,Category,Website,Area,Open Sides,Contract,Payment,Notes,Tier\n"
                + "Acme,France,Paris,wood,https://new.example,27,3,cancelled,paid,late,silver\n";
        var after = only(read(csv, STATE));
        var expected = ACME.edit()
                .country("FR")
                .city(Name.of("Paris", "波恩"))
                .categories(List.of("wood"))
                .website("https://new.example")
                .request(new BoothRequest(
                        27, BoothKind.PACKAGE, 3, new Id<>("area"), List.of(new Id<>("b")), List.of(), List.of(), null))
                .contract(ContractState.CANCELLED)
                .payment(PaymentState.PAID)
                .notes("late")
                .custom(Map.of("Tier", "silver"))
                .build();
        assertThat(after).isEqualTo(expected);
    }

    @Test
    void boothsOfAnotherFileAreAddedNotReplaced() {
        assertThat(only(read("Company,Booth\nAcme,A2; A1\n", STATE)).boothReferences())
                .containsExactly("A1", "A2");
    }

    @Test
    void pointsThatDifferAreBookedAsADifference() {
        var after = only(read("Company,Points\nAcme,25\n", STATE));
        assertThat(after.points())
                .containsExactly(new PointsEntry(null, "years", 10), new PointsEntry(null, "imported", 15));
    }

    @Test
    void aContactOfTheFileIsWrittenOverTheOneInItsPlace() {
        var after = only(read("Company,Contact,Phone,Email\nAcme,Eva Braun,,new@x;m@x\n", STATE));
        assertThat(after.contacts())
                .containsExactly(new Contact("Eva Braun", "CEO", "1", "new@x"), new Contact("Max", "", "2", "m@x"));
    }

    @Test
    void anUnknownWordLeavesWhatWasKnown() {
        var preview = read("Company,Country,Contract\nAcme,Atlantis,maybe\n", STATE);
        assertThat(only(preview).country()).isEqualTo("DE");
        assertThat(only(preview).contract()).isEqualTo(ContractState.SIGNED);
        assertThat(rules(preview)).containsExactly("roster-words-unknown", "roster-words-unknown");
    }

    @Test
    void aCompanyIsFoundByEitherOfItsNames() {
        var preview = read("Company,Website\nACME GmbH,https://one.example\n艾克米有限公司,https://two.example\n", STATE);
        assertThat(only(preview).id()).isEqualTo(ACME.id());
        assertThat(only(preview).website()).isEqualTo("https://two.example");
        assertThat(only(preview).name()).isEqualTo(Name.of("ACME GmbH", "艾克米有限公司"));
        assertThat(preview.counts()).isEqualTo(new RosterPreview.Counts(2, 0, 1, 0, 1, 0));
    }

    @Test
    void theFirstOfEqualRowsSpeaksAndTheReaderHearsWhatIsLost() {
        var csv = "Company,Country,Booth,Tier\nAcme,Germany,A1,gold\nAcme Ltd,France,A2,silver\nACME,Germany,A1,\n";
        var preview = read(csv);
        assertThat(only(preview).country()).isEqualTo("DE");
        assertThat(only(preview).boothReferences()).containsExactly("A1", "A2");
        assertThat(only(preview).custom()).containsEntry("Tier", "gold");
        assertThat(rules(preview)).containsExactly("row-contradicts", "row-merged");
        assertThat(preview.problems().getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(preview.problems().getFirst().args()).contains("2: Country");
        assertThat(preview.problems().get(1).severity()).isEqualTo(Severity.NOTE);
        assertThat(preview.counts()).isEqualTo(new RosterPreview.Counts(3, 1, 0, 0, 2, 0));
    }

    @Test
    void skippingLeavesWhatIsThereUntouched() {
        var preview = read("Company,Country\nAcme,France\nZenith,Italy\nZENITH,Spain\n", STATE, OnDuplicate.SKIP);
        assertThat(preview.exhibitors()).extracting(Exhibitor::country).containsExactly("IT");
        assertThat(rules(preview)).containsExactly("row-skipped", "row-skipped");
        assertThat(preview.counts()).isEqualTo(new RosterPreview.Counts(3, 1, 0, 0, 0, 2));
    }

    @Test
    void keepingMakesASecondExhibitorOfTheSameName() {
        var preview = read("Company,Country\nAcme,France\n", STATE, OnDuplicate.KEEP);
        assertThat(only(preview).id()).isNotEqualTo(ACME.id());
        assertThat(STATE.apply(preview.toChange()).count(Exhibitor.class)).isEqualTo(2);
        assertThat(STATE.apply(preview.toChange()).get(ACME.id())).isEqualTo(ACME);
    }

    @Test
    void editsOfTheUserBetweenTwoImportsStayWhereTheFileIsSilent() {
        var csv = "Company,Booth,Country\nAcme Tools,A1,Germany\nZenith,B7,Italy\n";
        var first = ExhibitionState.EMPTY.apply(read(csv).toChange());
        var acme = first.all(Exhibitor.class).stream()
                .filter(e -> e.name().en().equals("Acme Tools"))
                .findFirst()
                .orElseThrow();
        var edited = acme.edit()
                .name(Name.of("Acme Tools", "艾克米"))
                .notes("calls on Monday")
                .contract(ContractState.SIGNED)
                .custom(Map.of("Hotel", "Ritz"))
                .build();
        var state = ExhibitionState.of(first.entries().stream()
                .map(e -> e.id().equals(acme.id()) ? edited : e)
                .toList());
        assertThat(read(csv, state).toChange().isEmpty()).isTrue();
        var corrected = read(csv.replace("Germany", "Austria"), state);
        assertThat(only(corrected)).isEqualTo(edited.edit().country("AT").build());
        assertThat(corrected.counts()).isEqualTo(new RosterPreview.Counts(2, 0, 1, 1, 0, 0));
    }

    @Test
    void aHostThatNobodyKnowsIsReported() {
        var preview = read("Company,Main Exhibitor\nGuest,Nobody Ltd\nSelf,Self\n");
        assertThat(rules(preview)).containsExactly("host-unknown", "host-unknown");
        assertThat(preview.exhibitors()).allMatch(e -> e.host() == null);
        var known = read("Company,Main Exhibitor\nGuest,艾克米公司\n", STATE);
        assertThat(only(known).host()).isEqualTo(ACME.id());
    }
}
