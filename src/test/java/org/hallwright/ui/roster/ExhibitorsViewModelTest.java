package org.hallwright.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.hallwright.domain.roster.ContractState;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.plan.PlanService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitorsViewModelTest {
    @TempDir
    private Path folder;

    private RosterDesk roster;
    private ExhibitorsViewModel viewModel;

    @BeforeEach
    void open() {
        roster = new RosterDesk(folder);
        viewModel = viewModel(Language.EN);
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private ExhibitorsViewModel viewModel(Language language) {
        var desk = roster.desk(language);
        var made = new ExhibitorsViewModel(desk, roster.service(), new RosterMemory());
        made.reload();
        desk.listen(made::follow);
        return made;
    }

    private List<String> names() {
        return viewModel.shown().stream()
                .map(row -> row.words(RosterColumn.NAME))
                .sorted()
                .toList();
    }

    private ExhibitorRow row(Exhibitor exhibitor) {
        return viewModel.reveal(List.of(exhibitor.id())).getFirst();
    }

    @Test
    void wordsAreInTheUsersLanguageWithTheOtherNameBeside() {
        assertThat(row(RosterDesk.HANSE).words(RosterColumn.NAME)).isEqualTo("Hanse Cranes");
        assertThat(row(RosterDesk.HANSE).words(RosterColumn.OTHER_NAME)).isEqualTo("汉斯起重机");

        viewModel = viewModel(Language.ZH);
        assertThat(row(RosterDesk.HANSE).words(RosterColumn.NAME)).isEqualTo("汉斯起重机");
        assertThat(row(RosterDesk.HANSE).words(RosterColumn.COUNTRY)).isEqualTo("德国");
    }

    @Test
    void theFilterFindsAnyFieldWhateverWidthAndCase() {
        viewModel.filterProperty().set("ＨＡＮＳＥ");
        assertThat(names()).containsExactly("Hanse Cranes");

        viewModel.filterProperty().set("渤海");
        assertThat(names()).containsExactly("Bohai Steel");

        viewModel.filterProperty().set("china");
        assertThat(names()).containsExactly("Anji Tea", "Bohai Steel");

        viewModel.filterProperty().set("a2");
        assertThat(names()).containsExactly("Hanse Cranes");
    }

    @Test
    void sievesCountUnderTheFilterOfNow() {
        assertThat(viewModel.countsProperty().get())
                .containsEntry(Sieve.ALL, 3)
                .containsEntry(Sieve.WITHOUT_BOOTH, 1)
                .containsEntry(Sieve.WITH_BOOTH, 2)
                .containsEntry(Sieve.CONFIRMED, 1);

        viewModel.filterProperty().set("china");
        viewModel.sieveProperty().set(Sieve.WITHOUT_BOOTH);
        assertThat(names()).containsExactly("Anji Tea");
        assertThat(viewModel.countsProperty().get()).containsEntry(Sieve.ALL, 2);
    }

    @Test
    void aChangeTouchesOnlyTheRowsItIsAbout() {
        var rows = List.copyOf(viewModel.shown());
        var replaced = new ArrayList<ExhibitorRow>();
        viewModel.shown().addListener((ListChangeListener<ExhibitorRow>) change -> {
            while (change.next()) {
                replaced.addAll(change.getRemoved());
            }
        });

        new AssignmentService(roster.hall().open()).confirm(new Id<>("booth-A2"));

        assertThat(row(RosterDesk.HANSE).standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(viewModel.shown()).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(replaced).isEmpty();
    }

    @Test
    void aRenumberedBoothShowsItsNewNumber() {
        new PlanService(roster.hall().open()).booths().renumber(new Id<>("booth-A1"), "B7");

        assertThat(row(RosterDesk.STEEL).words(RosterColumn.BOOTHS)).isEqualTo("B7");
    }

    @Test
    void anAddedExhibitorAppearsAndUndoTakesItAway() {
        roster.service().add(Exhibitor.named(Id.fresh(), Name.of("Zhuhai Toys", "")));
        assertThat(names()).contains("Zhuhai Toys");

        roster.hall().open().undo();
        assertThat(names()).doesNotContain("Zhuhai Toys");
    }

    @Test
    void whoComesFromElsewhereFindsTheExhibitorWhateverTheFilterSays() {
        viewModel.filterProperty().set("tea");

        assertThat(viewModel.reveal(List.of(RosterDesk.STEEL.id()))).hasSize(1);
        assertThat(viewModel.filterProperty().get()).isEmpty();
    }

    @Test
    void manyRowsAreFilledAtOnce() {
        var many = new ArrayList<Exhibitor>();
        for (var i = 0; i < 100; i++) {
            many.add(Exhibitor.named(new Id<>("many-" + i), Name.of("Many " + i, "")));
        }
        var events = new ArrayList<Object>();
        viewModel.shown().addListener((ListChangeListener<ExhibitorRow>) events::add);

        roster.hall().with(many.toArray(Exhibitor[]::new));

        assertThat(viewModel.total()).isEqualTo(103);
        assertThat(events).hasSizeLessThan(5);
    }

    @Test
    void theLastOneDeletedLeavesAnEmptyRoster() {
        viewModel.delete(List.of(RosterDesk.STEEL.id(), RosterDesk.HANSE.id(), RosterDesk.TEA.id()));

        assertThat(viewModel.emptyProperty().get()).isTrue();
        assertThat(roster.notices()).hasSize(1);
    }

    @Test
    void contractsAreSetForAllSelected() {
        viewModel.setContract(List.of(RosterDesk.STEEL.id(), RosterDesk.TEA.id()), ContractState.SENT);

        assertThat(row(RosterDesk.TEA).words(RosterColumn.CONTRACT)).isEqualTo("Sent");
        assertThat(row(RosterDesk.HANSE).words(RosterColumn.CONTRACT)).isEqualTo("None");
    }

    @Test
    void anExportHoldsTheRowsAndColumnsShown() throws Exception {
        var file = folder.resolve("shown.csv");
        viewModel.filterProperty().set("hanse");

        viewModel.export(file, List.of(RosterColumn.NAME, RosterColumn.BOOTHS), List.copyOf(viewModel.shown()));

        assertThat(Files.readString(file))
                .contains("Name,Booths")
                .contains("Hanse Cranes,A2")
                .doesNotContain("Tea");
    }

    @Test
    void aCoExhibitorShowsTheBoothOfItsHost() {
        var guest = Exhibitor.named(Id.<Exhibitor>fresh(), Name.of("Guest", ""))
                .edit()
                .host(RosterDesk.STEEL.id())
                .build();
        roster.service().add(guest);

        assertThat(row(guest).words(RosterColumn.BOOTHS)).isEqualTo("(A1)");
        assertThat(row(guest).standing()).isEqualTo(Standing.CONFIRMED);
    }
}
