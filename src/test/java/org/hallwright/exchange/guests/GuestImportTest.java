package org.hallwright.exchange.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.guests.Delegation;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.guests.Party;
import org.hallwright.domain.guests.PresenceMode;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.guests.Sector;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Money;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.table.TableWriter;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestImportTest {
    private static GuestsPreview guests(String text) {
        return GuestImport.read(
                new SourceFile("g.csv", text.getBytes(StandardCharsets.UTF_8)), ExhibitionState.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "xlsx", "json"})
    void whatGoesOutComesBackEqual(String format) {
        var state = ExhibitionState.of(entries(new Random(7)));
        for (var language : Language.values()) {
            var guests = new SourceFile("g." + format, TableWriter.write(GuestExport.guests(state, language), format));
            var projects =
                    new SourceFile("p." + format, TableWriter.write(GuestExport.projects(state, language), format));
            assertThat(GuestImport.read(guests, state).change().edits()).isEmpty();
            assertThat(ProjectImport.read(projects, state).change().edits()).isEmpty();
            var back = ExhibitionState.EMPTY.apply(
                    GuestImport.read(guests, ExhibitionState.EMPTY).change());
            back = back.apply(ProjectImport.read(projects, back).change());
            assertThat(back.all(Project.class)).containsExactlyInAnyOrderElementsOf(state.all(Project.class));
            for (var guest : state.all(Guest.class)) {
                var found = back.get(guest.id());
                var delegation = back.get(found.delegation());
                assertThat(delegation.name()).isEqualTo(state.get(guest.delegation()).name());
                assertThat(delegation.head()).isEqualTo(state.get(guest.delegation()).head());
                assertThat(found).usingRecursiveComparison().ignoringFields("delegation").isEqualTo(guest);
            }
        }
    }

    @Test
    void homonymsAreToldApartByOrganisationAndNamed() {
        var read = guests("Name,Organisation\nLi Wei,Port\nWei Li,Bank\nLi Wei,Bank\n");
        assertThat(read.created()).isEqualTo(3);
        assertThat(read.problems()).extracting(Problem::rule).containsOnly("guests-alike").hasSize(2);
        var state = ExhibitionState.EMPTY.apply(read.change());
        assertThat(state.apply(read.change().inverse()).all(Guest.class)).isEmpty();
    }

    @Test
    void oddCellsAreListedAndKeptInTheNotes() {
        var read = guests("姓名,国家,座位,参会方式\n王强,Atlantis,A1,贺信\n");
        var guest = ExhibitionState.EMPTY.apply(read.change()).all(Guest.class).iterator().next();
        assertThat(guest.notes()).contains("Atlantis", "A1");
        assertThat(guest.mode()).isEqualTo(PresenceMode.LETTER);
        assertThat(read.problems()).extracting(Problem::rule).containsOnly("cell-not-understood");
    }

    private static List<Entry> entries(Random random) {
        var all = new ArrayList<Entry>();
        var team = new Id<Delegation>("team");
        all.add(new Delegation(team, name(random), "MN", new Id<>("g0"), "", "", "", ""));
        for (var i = 0; i < 40; i++) {
            all.add(new Guest(
                    new Id<>("g" + i), name(random), name(random), name(random), random.nextInt(99) + 1, "MN",
                    Sector.values()[i % 7], PresenceMode.values()[i % 4], team, "note " + i));
            all.add(new Project(
                    new Id<>("p" + i), "C" + i, name(random), name(random), name(random),
                    List.of(new Party(name(random), "CN", name(random)), new Party(name(random), "", Name.NONE)),
                    Money.of(random.nextLong(1L << 50), "CNY"), ProjectState.values()[i % 4], "note " + i));
        }
        return all;
    }

    private static Name name(Random random) {
        return new Name("A" + random.nextInt(9999) + " b|; \\c, \"d\"", "名" + random.nextInt(9999) + "；称");
    }
}
