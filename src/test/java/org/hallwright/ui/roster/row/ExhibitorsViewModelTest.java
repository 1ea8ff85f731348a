package org.hallwright.ui.roster.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.roster.RosterDesk;
import org.hallwright.ui.roster.column.RosterColumn;
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
        var made = new ExhibitorsViewModel(
                desk, roster.service(), new RosterMemory(new ViewShelf(List.of(), views -> {})));
        made.reload();
        desk.listen(made::follow);
        return made;
    }

    private List<String> names() {
        return viewModel.arrangement().found().stream()
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
        viewModel.query().textProperty().set("ＨＡＮＳＥ");
        assertThat(names()).containsExactly("Hanse Cranes");

        viewModel.query().textProperty().set("渤海");
        assertThat(names()).containsExactly("Bohai Steel");

        viewModel.query().textProperty().set("china");
        assertThat(names()).containsExactly("Anji Tea", "Bohai Steel");

        viewModel.query().textProperty().set("a2");
        assertThat(names()).containsExactly("Hanse Cranes");
    }

    @Test
    void viewsCountWhatTheyWouldShow() {
        assertThat(viewModel.countsProperty().get())
                .containsEntry("all", 3)
                .containsEntry("unplaced", 1)
                .containsEntry("contract-open", 3)
                .containsEntry("payment-due", 0)
                .containsEntry("international", 1);

        viewModel.choose(RosterView.ofProgram().get(1));
        assertThat(names()).containsExactly("Anji Tea");
        assertThat(viewModel.query().textProperty().get()).isEqualTo("!booth");
    }

    @Test
    void aWrongQueryLeavesTheLastOneInForce() {
        viewModel.query().textProperty().set("country:CN");
        viewModel.query().textProperty().set("country:CN area>");

        assertThat(names()).containsExactly("Anji Tea", "Bohai Steel");
        assertThat(viewModel.query().problemProperty().get()).isNotNull();
    }

    @Test
    void countriesAreAskedByCodeAndByNameInEitherLanguage() {
        for (var query : List.of("country:DE", "country:Germany", "国家:德国", "-country:china")) {
            viewModel.query().textProperty().set(query);
            assertThat(names()).as(query).containsExactly("Hanse Cranes");
        }
    }

    @Test
    void groupsHaveTotalsAndCanBeClosed() {
        viewModel.group(RosterColumn.COUNTRY);

        var lines = viewModel.arrangement().linesProperty().get();
        assertThat(lines).hasSize(5);
        var china = (GroupLine) lines.getFirst();
        assertThat(china.value()).isEqualTo("China");
        assertThat(china.totals()).isEqualTo(new Totals(2, 1, 9, 0));

        viewModel.arrangement().toggle(china);
        assertThat(viewModel.arrangement().linesProperty().get()).hasSize(3);
        assertThat(viewModel.arrangement().found()).hasSize(3);
    }

    @Test
    void aViewOfTheUsersOwnKeepsQueryColumnsOrderAndGroups() {
        viewModel.query().textProperty().set("country:CN");
        viewModel.order(new RosterOrder(List.of(new RosterOrder.Key(RosterColumn.AREA, true))));
        viewModel.group(RosterColumn.CONTRACT);
        viewModel.layout(
                RosterView.Layout.STANDARD.toggled(RosterColumn.PROVINCE).frozen(2));
        var kept = viewModel.shownProperty().get().named("Mine");

        viewModel.choose(RosterView.ofProgram().getFirst());
        viewModel.choose(RosterView.parse("Mine", kept.lines()));

        assertThat(viewModel.shownProperty().get().shows(kept)).isTrue();
        assertThat(names()).containsExactly("Anji Tea", "Bohai Steel");
        assertThat(viewModel.arrangement().group()).isEqualTo(RosterColumn.CONTRACT);
    }

    @Test
    void whatIsKeptAsAViewIsCountedAndChosenUntilItIsRemoved() {
        viewModel.query().textProperty().set("country:CN");
        viewModel.keep("Mine");

        assertThat(viewModel.views()).extracting(RosterView::id).endsWith("Mine");
        assertThat(viewModel.countsProperty().get()).containsEntry("Mine", 2);
        assertThat(viewModel.chosenProperty().get())
                .isEqualTo(viewModel.shownProperty().get());

        viewModel.remove(viewModel.chosenProperty().get());
        assertThat(viewModel.countsProperty().get()).doesNotContainKey("Mine");
    }

    @Test
    void inAnotherLanguageTheRosterIsLookedAtAsBefore() {
        var memory = new RosterMemory(new ViewShelf(List.of(), views -> {}));
        var english = new ExhibitorsViewModel(roster.desk(Language.EN), roster.service(), memory);
        english.choose(RosterView.ofProgram().get(1));
        english.group(RosterColumn.COUNTRY);

        var chinese = new ExhibitorsViewModel(roster.desk(Language.ZH), roster.service(), memory);

        assertThat(chinese.chosenProperty().get())
                .isEqualTo(RosterView.ofProgram().get(1));
        assertThat(chinese.shownProperty().get().group()).isEqualTo(RosterColumn.COUNTRY);
        assertThat(chinese.arrangement().group()).isEqualTo(RosterColumn.COUNTRY);
    }

    @Test
    void aChangeTouchesOnlyTheRowsItIsAbout() {
        var rows = viewModel.arrangement().linesProperty().get();
        var shown = rows.stream().map(row -> ((ExhibitorRow) row).shown()).toList();

        new AssignmentService(roster.hall().open()).confirm(new Id<>("booth-A2"));

        assertThat(row(RosterDesk.HANSE).standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(viewModel.arrangement().linesProperty().get()).isSameAs(rows);
        var now = rows.stream().map(row -> ((ExhibitorRow) row).shown()).toList();
        assertThat(java.util.stream.IntStream.range(0, 3).filter(i -> now.get(i) != shown.get(i)))
                .hasSize(1);
    }

    @Test
    void aRenumberedBoothShowsItsNewNumber() {
        new PlanService(roster.hall().open()).booths().renumber(new Id<>("booth-A1"), "B7");

        assertThat(row(RosterDesk.STEEL).words(RosterColumn.BOOTHS)).isEqualTo("B7");
    }

    @Test
    void exhibitorsFollowTheFiguresInTheirBoothNumbers() {
        new PlanService(roster.hall().open()).booths().renumber(new Id<>("booth-A1"), "A10");
        new PlanService(roster.hall().open()).booths().renumber(new Id<>("booth-A2"), "A9");
        viewModel.order(new RosterOrder(List.of(new RosterOrder.Key(RosterColumn.BOOTHS, false))));

        var rows = viewModel.arrangement().linesProperty().get();
        assertThat(rows.stream()
                        .map(row -> ((ExhibitorRow) row).words(RosterColumn.BOOTHS))
                        .filter(words -> !words.isEmpty()))
                .containsExactly("A9", "A10");
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
        viewModel.query().textProperty().set("tea");

        assertThat(viewModel.reveal(List.of(RosterDesk.STEEL.id()))).hasSize(1);
        assertThat(viewModel.query().textProperty().get()).isEmpty();
    }

    @Test
    void manyRowsAreFilledAtOnce() {
        var many = new ArrayList<Exhibitor>();
        for (var i = 0; i < 100; i++) {
            many.add(Exhibitor.named(new Id<>("many-" + i), Name.of("Many " + i, "")));
        }
        var events = new ArrayList<Object>();
        viewModel.arrangement().linesProperty().addListener((o, was, is) -> events.add(is));

        roster.hall().with(many.toArray(Exhibitor[]::new));

        assertThat(viewModel.total()).isEqualTo(103);
        assertThat(events).hasSize(1);
    }

    @Test
    void theLastOneDeletedLeavesAnEmptyRoster() {
        viewModel.delete(List.of(RosterDesk.STEEL.id(), RosterDesk.HANSE.id(), RosterDesk.TEA.id()));

        assertThat(viewModel.emptyProperty().get()).isTrue();
        assertThat(roster.notices()).hasSize(1);
    }

    @Test
    void anExportIsTheTableAsItIsShown() throws Exception {
        var file = folder.resolve("shown.csv");
        viewModel.layout(new RosterView.Layout(
                List.of(new RosterView.Width(RosterColumn.BOOTHS, 90), new RosterView.Width(RosterColumn.NAME, 200)),
                0));
        viewModel.order(new RosterOrder(List.of(new RosterOrder.Key(RosterColumn.NAME, true))));
        viewModel.query().textProperty().set("booth");
        viewModel.group(RosterColumn.COUNTRY);
        viewModel.arrangement().toggle((GroupLine)
                viewModel.arrangement().linesProperty().get().getFirst());

        viewModel.export(file);

        assertThat(Files.readString(file).lines().map(line -> line.replace("\ufeff", "")))
                .containsExactly("Booths,Name", "China  1,", "Germany  1,", "A2,Hanse Cranes");
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

    @Test
    void whoeverAsksForACategoryFindsWhatIsBelowIt() {
        var food = new Category(new Id<>("food"), null, "food", Name.of("Food", "食品"));
        var tea = new Category(new Id<>("tea"), food.id(), "tea", Name.of("Tea", "茶叶"));
        roster.hall().with(food, tea);
        roster.hall().with(RosterDesk.TEA.edit().categories(List.of("tea")).build());

        for (var query : List.of("category:food", "category=食品", "category:tea")) {
            viewModel.query().textProperty().set(query);
            assertThat(names()).as(query).containsExactly("Anji Tea");
        }
        roster.hall().with(new Category(tea.id(), null, "tea", tea.name()));
        viewModel.query().textProperty().set("category:food");
        assertThat(names()).isEmpty();
        roster.hall().open().undo();
        assertThat(names()).containsExactly("Anji Tea");
    }
}
