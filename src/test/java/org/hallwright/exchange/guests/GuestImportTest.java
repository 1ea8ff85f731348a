package org.hallwright.exchange.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.table.TableOptions;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.exchange.table.form.TableForm;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestImportTest {
    private static GuestsPreview read(String text, ExhibitionState state) {
        return GuestImport.read(SourceFile.of("g.csv", text.getBytes(StandardCharsets.UTF_8)), state);
    }

    private static GuestsPreview read(String text) {
        return read(text, ExhibitionState.EMPTY);
    }

    private static List<Guest> guests(GuestsPreview read) {
        return List.copyOf(ExhibitionState.EMPTY.apply(read.change()).all(Guest.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "xlsx", "json"})
    void whatGoesOutComesBackEqual(String format) {
        for (var seed = 1; seed <= 5; seed++) {
            var state = ExhibitionState.of(entries(new Random(seed)));
            for (var language : Language.values()) {
                var file = SourceFile.of("g." + format, TableWriter.write(GuestExport.guests(state, language), format));
                assertThat(GuestImport.read(file, state).change().edits()).isEmpty();
                var back = ExhibitionState.EMPTY.apply(
                        GuestImport.read(file, ExhibitionState.EMPTY).change());
                assertThat(back.all(Guest.class)).containsExactlyInAnyOrderElementsOf(state.all(Guest.class));
                assertThat(back.all(Delegation.class)).containsExactlyInAnyOrderElementsOf(state.all(Delegation.class));
            }
        }
    }

    @Test
    void whoWasToldApartStaysSoAndIsNotTakenForOneAgain() {
        var text =
                "Name,Organisation,Position\nBat Bold,Ministry of Trade,Minister\nBold Bat,Ministry of Trade,Driver\n";
        var state = ExhibitionState.EMPTY.apply(read(text).change());
        assertThat(read(text, state).problems()).extracting(Problem::rule).containsExactly("guests-alike");
        var both = state.sorted(Guest.class, Comparator.comparing(Guest::id));
        var apart = both.getFirst().apartFrom(both.getLast().id());
        state = state.apply(Change.of(Label.of("change.say-two-people"), new Edit(both.getFirst(), apart)));

        var again = read(text.replace("Minister\n", "Vice Minister\n").replace("Driver", "Chief driver"), state);

        assertThat(again.problems()).isEmpty();
        assertThat(state.apply(again.change()).get(apart.id()).distinct()).isEqualTo(apart.distinct());
    }

    @Test
    void aColumnIsWhatTheUserSaysItIsAndAFieldIsOneColumns() {
        var file = SourceFile.of("g.csv", "Who,Name,Ministry\nAnn Lee,A-17,Trade\n".getBytes(StandardCharsets.UTF_8));
        var form = TableForm.of(
                TableOptions.FIND_OUT,
                Map.of("name-en", "Who", "organisation-en", "Ministry"),
                Column.GUESTS,
                Column::key);

        var guest = guests(GuestImport.read(file, form, ExhibitionState.EMPTY)).getFirst();

        assertThat(guest.name().en()).isEqualTo("Ann Lee");
        assertThat(guest.organisation().en()).isEqualTo("Trade");
        assertThat(guest.notes()).as("what is no field any more").isEqualTo("Name: A-17");
        assertThat(GuestImport.columns(file, form).fields())
                .containsExactly(Optional.of(Column.NAME_EN), Optional.empty(), Optional.of(Column.ORGANISATION_EN));
        var apart = new TableForm<Column>(TableOptions.FIND_OUT, Map.of(), Set.of("Name"));
        assertThat(GuestImport.columns(file, apart).fields())
                .as("also without names")
                .allMatch(Optional::isEmpty);
        assertThatThrownBy(() -> GuestImport.read(file, apart, ExhibitionState.EMPTY))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.key()).isEqualTo("exchange.no-names"));
    }

    @Test
    void aFieldOrAColumnThatThereIsNotIsToldWithThoseThatThereAre() {
        assertThatThrownBy(() ->
                        TableForm.of(TableOptions.FIND_OUT, Map.of("shoe-size", "Name"), Column.PROJECTS, Column::key))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> {
                    assertThat(e.key()).isEqualTo("exchange.unknown-field");
                    assertThat(e.args().getLast()).contains("title-zh").doesNotContain("hotel");
                });
        var file = SourceFile.of("g.csv", "Name\nAnn\n".getBytes(StandardCharsets.UTF_8));
        var form = TableForm.of(TableOptions.FIND_OUT, Map.of("hotel", "Inn"), Column.GUESTS, Column::key);
        assertThatThrownBy(() -> GuestImport.read(file, form, ExhibitionState.EMPTY))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.key()).isEqualTo("exchange.unknown-column"));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var text = "姓名,职务,单位,代表团,团长,房号,国家\n"
                + "王强,部长,商务部,甲团,是,301,蒙古国\n王强,处长,商务部,甲团,,302,Atlantis\n,司机,商务部,甲团,,,\n王强,部长,银行,,,,\n";
        var state = ExhibitionState.EMPTY.apply(read(text).change());
        assertThat(state.all(Guest.class)).hasSize(4);
        assertThat(read(text, state).change().edits()).isEmpty();
        assertThat(read(text, state).created()).isZero();
        assertThat(read(text, state).updated()).isZero();
    }

    @Test
    void namesakesAreToldApartByOrganisationAndNearlyEqualPeopleAreNamed() {
        var read = read("Name,Organisation\nLi Wei,Port\nWei LI,Bank\nLi Wei,Bank\n");
        assertThat(read.created()).isEqualTo(3);
        assertThat(read.problems()).extracting(Problem::rule).containsExactly("guests-alike");
        assertThat(read.problems().getFirst().where().words()).isEqualTo("Li Wei");
        var state = ExhibitionState.EMPTY.apply(read.change());
        assertThat(state.apply(read.change().inverse()).all(Guest.class)).isEmpty();
    }

    @Test
    void twoOfOneNameInOneHouseAreToldApartByTheirPosition() {
        var read = read("Name,Position,Organisation\nLi Wei,Chair,Port\nLi Wei,Engineer,Port\nLi Wei,Chair,Port\n");
        assertThat(guests(read)).extracting(g -> g.position().en()).containsExactlyInAnyOrder("Chair", "Engineer");
    }

    @Test
    void oddCellsAreListedAndKeptInTheNotesWhereverTheyStand() {
        var read = read("姓名,国家,座位,参会方式,备注,代表团,团长,礼宾次序\n王强,Atlantis,A1,贺信,素食,甲团,也许,很高\n");
        var guest = guests(read).getFirst();
        assertThat(guest.notes()).contains("素食", "Atlantis", "A1", "也许", "很高");
        assertThat(guest.mode()).isEqualTo(PresenceMode.LETTER);
        assertThat(read.problems())
                .extracting(Problem::rule)
                .containsExactly("cell-not-understood", "cell-not-understood", "cell-not-understood");
    }

    @Test
    void whoIsNotNamedYetIsCalledByThePosition() {
        var read = read("Name,Position,Organisation,Seat\n,Minister,Ministry of Trade,B2\n,,,B3\n");
        assertThat(guests(read)).extracting(g -> g.name().en()).containsExactly("Minister");
        assertThat(read.problems()).extracting(Problem::rule).containsExactly("guest-unnamed", "cells-without-name");
        assertThat(read.problems().getLast().args().toString()).contains("Seat: B3");
    }

    @Test
    void whatIsNoTableOfGuestsIsRefused() {
        assertThatThrownBy(() -> read("Seat,Row\nA,1\n")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> read("\0\1\2\3\0\0\0\0")).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void longNamesAndMarkupStayAsTheyAre() {
        var name = "<b>" + "a".repeat(10_000) + "</b>";
        assertThat(guests(read("Name\n" + name + "\n")).getFirst().name().en()).isEqualTo(name);
    }

    private static List<Entry> entries(Random random) {
        var all = new ArrayList<Entry>();
        var teams = List.of(new Id<Delegation>("team-1"), new Id<Delegation>("team-2"));
        var name = name(random);
        all.add(new Delegation(teams.get(0), name, "MN", new Id<>("g0"), "office", "Bat", "1 coach", "Hotel"));
        all.add(new Delegation(teams.get(1), name, "", null, "", "", "", ""));
        all.add(new Delegation(new Id<>("empty"), name(random), "RU", null, "", "", "", "Inn; 2 rooms"));
        for (var i = 0; i < 40; i++) {
            all.add(new Guest(
                    new Id<>("g" + i),
                    i % 9 == 3 ? new Name("", "王" + i) : name(random),
                    i % 5 == 4 ? Name.NONE : name(random),
                    name(random),
                    random.nextInt(99),
                    i % 6 == 5 ? "" : "MN",
                    Sector.values()[i % 7],
                    PresenceMode.values()[i % 4],
                    i % 3 == 2 ? null : teams.get(i % 3),
                    "note " + i + "\n=1+1",
                    List.of()));
        }
        return all;
    }

    static Name name(Random random) {
        return new Name("A" + random.nextInt(9999) + " b|; \\c, \"d\"", "名" + random.nextInt(9999) + "；称、x");
    }
}
