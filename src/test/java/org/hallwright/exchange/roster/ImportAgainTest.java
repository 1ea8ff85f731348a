package org.hallwright.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hallwright.exchange.TestFiles.text;
import static org.hallwright.exchange.roster.Rosters.only;
import static org.hallwright.exchange.roster.Rosters.read;
import static org.hallwright.exchange.roster.Rosters.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ChangeBuilder;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.intake.ImportedRow;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.junit.jupiter.api.Test;

/// A file that comes again, corrected, after somebody worked on what it brought the first time.
class ImportAgainTest {
    private static final String FILE =
            "Company,Country,City,Phone,Tier\nAcme,Germany,Bonn,1,gold\nZenith,Italy,Rome,2,\n";

    private static ExhibitionState imported(String csv) {
        return ExhibitionState.EMPTY.apply(read(csv).toChange());
    }

    private static Exhibitor named(ExhibitionState state, String name) {
        return state.all(Exhibitor.class).stream()
                .filter(e -> e.name().en().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ExhibitionState edited(ExhibitionState state, String name, UnaryOperator<Exhibitor> how) {
        return state.apply(
                new ChangeBuilder(state).put(how.apply(named(state, name))).build(Label.of("test")));
    }

    private static RosterPreview taking(String csv, ExhibitionState state, RosterChoices choices) {
        return RosterImport.read(text("roster.csv", csv), RosterOptions.FIND_OUT.with(choices), state);
    }

    @Test
    void aCorrectedFileChangesWhatItGaveAndLeavesWhatWasEditedSince() {
        var state = edited(imported(FILE), "Acme", e -> e.edit().country("CH").build());
        var preview = read(FILE.replace("Germany,Bonn", "Austria,Vienna"), state);
        assertThat(only(preview).country()).isEqualTo("CH");
        assertThat(only(preview).city().en()).isEqualTo("Vienna");
        assertThat(preview.kept()).hasSize(1);
        var kept = preview.kept().getFirst();
        assertThat(kept.row()).isEqualTo(2);
        assertThat(kept.columnName(Language.EN)).isEqualTo("Country");
        assertThat(kept.yours(Language.EN)).isEqualTo("Switzerland");
        assertThat(kept.yours(Language.ZH)).isEqualTo("瑞士");
        assertThat(kept.file()).isEqualTo("Austria");
        assertThat(kept.isNews()).isTrue();
    }

    @Test
    void theUserMayTakeTheFilesValueForOneOrForAll() {
        var changed = edited(
                imported(FILE),
                "Acme",
                e -> e.edit().country("CH").custom(Map.of("Tier", "silver")).build());
        var csv = FILE.replace("Germany", "Austria");
        var key = read(csv, changed).kept().getFirst().key();
        var one = taking(csv, changed, new RosterChoices(false, Set.of(key), Map.of()));
        assertThat(only(one).country()).isEqualTo("AT");
        assertThat(only(one).custom()).containsEntry("Tier", "silver");
        assertThat(one.kept()).extracting(KeptValue::isTaken).containsExactly(true, false);
        var all = taking(csv, changed, new RosterChoices(true, Set.of(), Map.of()));
        assertThat(only(all).country()).isEqualTo("AT");
        assertThat(only(all).custom()).containsEntry("Tier", "gold");
    }

    @Test
    void theSameFileAgainChangesNothingAndStillTellsWhatDiffers() {
        var state = edited(imported(FILE), "Acme", e -> e.edit().country("CH").build());
        var again = read(FILE, state);
        assertThat(again.toChange().isEmpty()).isTrue();
        assertThat(again.kept()).extracting(KeptValue::isNews).containsExactly(false);
        assertThat(read(FILE, imported(FILE)).kept()).isEmpty();
    }

    @Test
    void whatTheUserEmptiedStaysEmpty() {
        var state = edited(
                imported(FILE),
                "Acme",
                e -> e.edit().city(Name.NONE).contacts(List.of()).build());
        var again = read(FILE, state);
        assertThat(again.toChange().isEmpty()).isTrue();
        assertThat(again.kept()).extracting(KeptValue::column).containsExactly("city", "phone");
    }

    @Test
    void anExhibitorWithANewNameIsNotBroughtInAsASecondOne() {
        var state = edited(
                imported(FILE),
                "Acme",
                e -> e.edit().name(Name.of("Apex Tools", "")).build());
        var again = read(FILE.replace("Bonn", "Berlin"), state);
        assertThat(again.counts()).isEqualTo(new RosterPreview.Counts(2, 0, 1, 1, 0, 0));
        assertThat(only(again).name().en()).isEqualTo("Apex Tools");
        assertThat(only(again).city().en()).isEqualTo("Berlin");
        assertThat(again.kept()).extracting(KeptValue::column).containsExactly("name");
    }

    @Test
    void anotherFormOfFileIsComparedWithWhatAnyFileGave() {
        var state = edited(imported(FILE), "Acme", e -> e.edit().country("CH").build());
        var wider = "Company,Country,City,Website\nAcme,Austria,Vienna,https://acme.example\nZenith,France,Rome,\n";
        var preview = read(wider, state);
        assertThat(preview.kept()).extracting(KeptValue::column).containsExactly("country");
        assertThat(preview.exhibitors()).extracting(Exhibitor::country).containsExactly("CH", "FR");
        assertThat(preview.exhibitors().getFirst().website()).isEqualTo("https://acme.example");
    }

    @Test
    void whatAnotherFormOfFileCorrectedIsNotTakenBackByTheOldOne() {
        var first = imported(FILE);
        var state = first.apply(read("Company,Country\nAcme,Austria\n", first).toChange());
        var again = read(FILE, state);
        assertThat(again.toChange().isEmpty()).isTrue();
        assertThat(again.kept()).extracting(KeptValue::file).containsExactly("Germany");
    }

    @Test
    void undoOfAnImportForgetsWhatTheFileSaid() {
        var first = imported(FILE);
        assertThat(first.count(ImportedRow.class)).isEqualTo(2);
        var change = read(FILE.replace("Bonn", "Berlin"), first).toChange();
        assertThat(first.apply(change).apply(change.inverse())).isEqualTo(first);
    }

    @Test
    void aBoothThatWasTakenAwaySinceIsNotGivenBack() {
        var plan = Rosters.plan("H/A1", "H/A2");
        var csv = "Company,Booth\nAcme,A1\nZenith,Z9\n";
        var state = plan.apply(read(csv, plan).toChange());
        var acme = named(state, "Acme");
        var booked = Occupancy.of(state).of(acme.id()).getFirst();
        var moved = state.apply(new ChangeBuilder(state)
                .put(new Assignment(booked.id(), boothOf(state, "A2"), acme.id(), booked.state(), "", false))
                .build(Label.of("test")));
        var again = read(csv, moved);
        assertThat(again.toChange().isEmpty()).isTrue();
        assertThat(again.kept()).extracting(KeptValue::file).containsExactly("A1");
        var taken = taking(csv, moved, new RosterChoices(true, Set.of(), Map.of()));
        assertThat(Occupancy.of(moved.apply(taken.toChange())).of(acme.id())).hasSize(2);
    }

    @Test
    void aBoothThatIsOnThePlanOnlyNowIsGivenAtLast() {
        var csv = "Company,Booth\nAcme,A1\n";
        var state = imported(csv);
        var planned = with(state, Rosters.plan("H/A1").entries().toArray(org.hallwright.domain.change.Entry[]::new));
        var again = read(csv, planned);
        assertThat(again.kept()).isEmpty();
        assertThat(planned.apply(again.toChange()).count(Assignment.class)).isEqualTo(1);
        assertThat(read(csv, planned.apply(again.toChange())).toChange().isEmpty())
                .isTrue();
    }

    @Test
    void eachRowSaysWhatBecomesOfIt() {
        var preview = read(
                "Company,Country,City,Phone,Tier\nAcme,Austria,Bonn,1,gold\nZenith,Italy,Rome,2,\nNew,,,,\nNEW Ltd,,,,\n,x,,,\n",
                imported(FILE));
        assertThat(preview.outcomes())
                .extracting(RowOutcome::row, RowOutcome::kind, RowOutcome::changed, RowOutcome::into)
                .containsExactly(
                        tuple(2, RowOutcome.Kind.UPDATED, List.of("country"), 0),
                        tuple(3, RowOutcome.Kind.UNCHANGED, List.of(), 0),
                        tuple(4, RowOutcome.Kind.CREATED, List.of(), 0),
                        tuple(5, RowOutcome.Kind.MERGED, List.of(), 4),
                        tuple(6, RowOutcome.Kind.REFUSED, List.of(), 0));
    }

    private static Id<Booth> boothOf(ExhibitionState state, String number) {
        return state.all(Booth.class).stream()
                .filter(b -> b.number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
