package org.hallwright.ui.roster.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.roster.Category;
import org.hallwright.domain.roster.Contact;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.roster.RosterDesk;
import org.hallwright.ui.roster.column.RosterColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExhibitorsSelectionTest {
    @TempDir
    private Path folder;

    private RosterDesk roster;
    private ExhibitorsViewModel viewModel;

    @BeforeEach
    void open() {
        roster = new RosterDesk(folder);
        var desk = roster.desk(Language.EN);
        viewModel = new ExhibitorsViewModel(
                desk, roster.service(), new RosterMemory(new ViewShelf(List.of(), views -> {})));
        viewModel.reload();
        desk.listen(viewModel::follow);
    }

    @AfterEach
    void close() {
        roster.close();
    }

    private ExhibitorRow row(Exhibitor exhibitor) {
        return viewModel.reveal(List.of(exhibitor.id())).getFirst();
    }

    private List<String> names() {
        return viewModel.arrangement().found().stream()
                .map(row -> row.words(RosterColumn.NAME))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Anji Tea|Bohai Steel|Hanse Cranes",
        "!booth, Anji Tea",
        "展位, Bohai Steel|Hanse Cranes",
        "status:confirmed, Bohai Steel"
    })
    void aQueryFindsWhoStandsSo(String query, String names) {
        viewModel.query().textProperty().set(query);

        assertThat(names()).containsExactly(names.split("\\|"));
        assertThat(viewModel.totalsProperty().get().exhibitors()).isEqualTo(names().size());
        assertThat(viewModel.total()).isEqualTo(3);
    }

    @Test
    void anExhibitorStandsAsFarAsTheLeastOfItsBooths() {
        roster.hall().with(OpenHall.booth("A3", 6, 0));
        roster.hall()
                .with(new Assignment(
                        new Id<>("a-A3"),
                        new Id<>("booth-A3"),
                        RosterDesk.STEEL.id(),
                        AssignmentState.PROPOSED,
                        "",
                        false));

        assertThat(row(RosterDesk.STEEL).standing()).isEqualTo(Standing.PROPOSED);
        assertThat(row(RosterDesk.STEEL).words(RosterColumn.BOOTHS)).isEqualTo("A1, A3");
    }

    @Test
    void whoDeclinesIsWithoutABoothUnderTheQueryOfNow() {
        viewModel.query().textProperty().set("booth");

        new AssignmentService(roster.hall().open()).decline(new Id<>("booth-A2"), "no budget");

        assertThat(names()).containsExactly("Bohai Steel");
        assertThat(viewModel.countsProperty().get()).containsEntry("unplaced", 2);
    }

    @Test
    void beforeSeveralAreDeletedTheirConfirmedBoothsAreNamed() {
        var all = List.of(RosterDesk.STEEL.id(), RosterDesk.HANSE.id(), RosterDesk.TEA.id());
        assertThat(viewModel.confirmedBooths(all)).containsExactly("A1");

        viewModel.delete(all);

        assertThat(viewModel.emptyProperty().get()).isTrue();
        assertThat(roster.notices()).extracting(Notice::key).containsExactly("roster.deleted-many");
        assertThat(roster.notices()).extracting(Notice::args).containsExactly(List.of("3"));
        roster.hall().open().undo();
        assertThat(names()).hasSize(3);
    }

    @Test
    void whatIsInSightKeepsItsFilterWhenItIsRevealed() {
        viewModel.query().textProperty().set("steel");
        assertThat(viewModel.reveal(List.of(RosterDesk.STEEL.id()))).hasSize(1);
        assertThat(viewModel.query().textProperty().get()).isEqualTo("steel");

        assertThat(viewModel.reveal(List.of(new Id<Exhibitor>("nowhere")))).isEmpty();
        assertThat(viewModel.query().textProperty().get()).isEqualTo("steel");
    }

    @Test
    void aCategoryShowsItsNameAsSoonAsItHasOne() {
        roster.service()
                .save(
                        RosterDesk.TEA,
                        RosterDesk.TEA.edit().categories(List.of("F01", "F02")).build());
        assertThat(row(RosterDesk.TEA).words(RosterColumn.CATEGORY))
                .contains("F01")
                .contains("F02");

        roster.hall().with(new Category(new Id<>("c1"), null, "F01", Name.of("Green tea", "绿茶")));

        assertThat(row(RosterDesk.TEA).words(RosterColumn.CATEGORY))
                .contains("Green tea")
                .contains("F02");
        viewModel.query().textProperty().set("f01");
        assertThat(names()).containsExactly("Anji Tea");
    }

    @Test
    void theBoothOfAHostIsShownInBracketsAndRenamedWithIt() {
        var guest = RosterDesk.TEA
                .edit()
                .kind(ExhibitorKind.CO_EXHIBITOR)
                .host(RosterDesk.HANSE.id())
                .build();
        roster.service().save(RosterDesk.TEA, guest);
        assertThat(row(RosterDesk.TEA).words(RosterColumn.BOOTHS)).isEqualTo("(A2)");
        assertThat(row(RosterDesk.TEA).standing()).isEqualTo(Standing.OFFERED);

        new AssignmentService(roster.hall().open()).release(new Id<>("booth-A2"));

        assertThat(row(RosterDesk.TEA).words(RosterColumn.BOOTHS)).isEmpty();
        assertThat(row(RosterDesk.TEA).standing()).isEqualTo(Standing.NO_BOOTH);
    }

    @Test
    void aContactIsShownWithItsPhoneOrElseItsAddress() {
        var contacts = List.of(
                new Contact("Li", "Sales", "021-5555", "li@x.example"), new Contact("Wu", "", "", "wu@x.example"));
        roster.service()
                .save(RosterDesk.TEA, RosterDesk.TEA.edit().contacts(contacts).build());

        assertThat(row(RosterDesk.TEA).words(RosterColumn.CONTACTS)).isEqualTo("Li 021-5555, Wu wu@x.example");
        viewModel.query().textProperty().set("LI@X");
        assertThat(names()).containsExactly("Anji Tea");
        viewModel.query().textProperty().set("sales");
        assertThat(names()).containsExactly("Anji Tea");
    }

    @Test
    void figuresStandToTheRightAndTheNameIsShownAtFirst() {
        assertThat(Stream.of(RosterColumn.values()).filter(RosterColumn::isFigure))
                .containsExactly(
                        RosterColumn.BOOTH_AREA,
                        RosterColumn.AREA,
                        RosterColumn.POINTS,
                        RosterColumn.OPEN_SIDES,
                        RosterColumn.SPONSORSHIP);
        assertThat(RosterView.Layout.STANDARD.shows(RosterColumn.NAME)).isTrue();
        assertThat(RosterView.Layout.STANDARD.shows(RosterColumn.WEBSITE)).isFalse();
    }

    @Test
    void readingAgainWithoutAChangeKeepsTheRows() {
        var before = row(RosterDesk.TEA);
        viewModel.reload();
        assertThat(row(RosterDesk.TEA)).isSameAs(before);
    }
}
