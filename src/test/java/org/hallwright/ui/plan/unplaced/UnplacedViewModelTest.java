package org.hallwright.ui.plan.unplaced;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.ExhibitorKind;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenHall;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.board.PlanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnplacedViewModelTest {
    private static final Point ON_A1 = new Point(11, 11);
    private static final Point ON_A2 = new Point(21, 11);
    private static final Point AISLE = new Point(16, 11);

    @TempDir
    Path folder;

    private PlanDesk plan;
    private UnplacedViewModel unplaced;

    @BeforeEach
    void open() {
        plan = PlanDesk.furnished(folder.resolve("hall"));
        unplaced = new UnplacedViewModel(plan.desk, plan.assignments, plan.view, plan.dialogs);
        unplaced.follow();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private Exhibitor maker() {
        var maker = OpenHall.exhibitor("Maker");
        plan.hall.with(maker);
        return maker;
    }

    @Test
    void anEmptyListSaysWhyNobodyIsInIt() {
        var empty = new PlanDesk(folder.resolve("empty"), Language.EN);
        var nobody = new UnplacedViewModel(empty.desk, empty.assignments, empty.view, empty.dialogs);
        nobody.follow();
        assertThat(nobody.whyNobody()).isEqualTo("plan.no-exhibitors");
        empty.close();
        maker();
        assertThat(unplaced.whyNobody()).isEqualTo("plan.none-match");
        unplaced.everybody().clear();
        assertThat(unplaced.whyNobody()).isEqualTo("plan.all-placed");
    }

    private List<String> names() {
        return unplaced.exhibitors().stream().map(e -> e.name().en()).toList();
    }

    private static BoothRequest wish(double area, BoothKind kind, int openSides) {
        return new BoothRequest(area, kind, openSides, null, List.of(), List.of(), List.of(), null);
    }

    private int fittingFor(BoothRequest request) {
        unplaced.lift(OpenHall.exhibitor("Asker").edit().request(request).build());
        return unplaced.dropProperty().get().fitting().size();
    }

    @Test
    void coExhibitorsShareTheBoothOfTheirHostAndNeedNone() {
        var host = maker();
        plan.hall.with(OpenHall.exhibitor("Guest")
                .edit()
                .kind(ExhibitorKind.CO_EXHIBITOR)
                .host(host.id())
                .build());

        assertThat(names()).containsExactly("Maker");
    }

    @Test
    void withoutPointsTheyStandByName() {
        plan.hall.with(OpenHall.exhibitor("Trader"), OpenHall.exhibitor("Anvil"), OpenHall.exhibitor("Maker"));

        assertThat(names()).containsExactly("Anvil", "Maker", "Trader");
    }

    @Test
    void whoDeclinesOrIsReleasedIsListedAgain() {
        var maker = maker();
        plan.assignments.assign(plan.booth("A1").id(), maker.id());
        assertThat(unplaced.everybody()).isEmpty();

        plan.assignments.decline(plan.booth("A1").id(), "too small");
        assertThat(names()).containsExactly("Maker");

        plan.assignments.assign(plan.booth("A2").id(), maker.id());
        assertThat(unplaced.everybody()).isEmpty();
        plan.plan.elements().delete(Set.of(plan.booth("A2").id()));
        assertThat(names()).containsExactly("Maker");
    }

    @Test
    void whatFollowsEachChangeIsWhatAFreshListShows() {
        var dice = new Random(11);
        var booths = List.of(plan.booth("A1").id(), plan.booth("A2").id());
        for (var step = 0; step < 120; step++) {
            var exhibitor = OpenHall.exhibitor("Maker " + dice.nextInt(8));
            var booth = booths.get(dice.nextInt(booths.size()));
            switch (dice.nextInt(4)) {
                case 0, 1 ->
                    plan.hall.with(exhibitor
                            .edit()
                            .points(List.of(new PointsEntry(null, "", dice.nextInt(3))))
                            .kind(dice.nextInt(5) == 0 ? ExhibitorKind.CO_EXHIBITOR : ExhibitorKind.EXHIBITOR)
                            .build());
                case 2 ->
                    plan.hall.with(new Assignment(
                            Id.fresh(), booth, exhibitor.id(), AssignmentState.values()[dice.nextInt(4)], "", false));
                default -> plan.hall.open().undo();
            }
            var fresh = new UnplacedViewModel(plan.desk, plan.assignments, plan.view, plan.dialogs);
            fresh.follow().run();

            assertThat(unplaced.everybody()).isEqualTo(fresh.everybody());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAKER", "  maker ", "maker公司", "ｍａｋｅｒ", "Hamburg", "汉堡", "de"})
    void theFilterLooksAtNamesCityAndCountry(String words) {
        plan.hall.with(
                OpenHall.exhibitor("Maker")
                        .edit()
                        .city(Name.of("Hamburg", "汉堡"))
                        .country("DE")
                        .build(),
                OpenHall.exhibitor("Trunk"));
        unplaced.filterProperty().set(words);

        assertThat(names()).containsExactly("Maker");
        assertThat(unplaced.everybody()).hasSize(2);
        unplaced.filterProperty().set(" ");
        assertThat(names()).hasSize(2);
    }

    @Test
    void theFilterStaysWhileTheListChanges() {
        unplaced.filterProperty().set("mak");
        plan.hall.with(OpenHall.exhibitor("Trunk"), OpenHall.exhibitor("Makers of Wu"));

        assertThat(names()).containsExactly("Makers of Wu");
    }

    @ParameterizedTest
    @CsvSource({
        "0, , CN, Ningbo, Ningbo",
        "0, , '', Ningbo, Ningbo",
        "0, , '', '', ''",
        "18, , DE, Hamburg, 18 m² · Germany",
        "0, SHELL_SCHEME, FR, '', Shell scheme · France",
        "36, RAW_SPACE, CN, '', 36 m² · Raw space"
    })
    void theWishIsALineOfWhatIsKnown(double area, BoothKind kind, String country, String city, String line) {
        var asker = OpenHall.exhibitor("Asker")
                .edit()
                .request(wish(area, kind, 0))
                .country(country)
                .city(Name.of(city, ""))
                .build();

        assertThat(unplaced.wish(asker)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"9, 0, 2", "9.5, 0, 2", "9.6, 0, 0", "5.7, 0, 2", "5.6, 0, 0", "9, 2, 2", "0, 4, 2"})
    void aBoothFitsThatIsNotSmallerAndNotMuchLarger(double area, int openSides, int fitting) {
        assertThat(fittingFor(wish(area, null, openSides))).isEqualTo(fitting);
    }

    @Test
    void knownOpenSidesMustBeEnough() {
        plan.plan.booths().edit(plan.booth("A1").withOpenSides(1));

        assertThat(fittingFor(wish(9, null, 1))).isEqualTo(2);
        assertThat(fittingFor(wish(9, null, 2))).isEqualTo(1);
    }

    @Test
    void whatIsHeldForOthersDoesNotFit() {
        plan.assignments.hold(plan.booth("A1").id(), "Somebody", null, "");
        assertThat(fittingFor(BoothRequest.NONE)).isEqualTo(1);

        plan.assignments.hold(plan.booth("A1").id(), "asker", null, "");
        assertThat(fittingFor(BoothRequest.NONE)).isEqualTo(2);
    }

    @Test
    void overTheAisleThereIsNeitherBoothNorObstacle() {
        var maker = maker();
        unplaced.lift(maker);
        unplaced.carry(ON_A1);
        assertThat(unplaced.dropProperty().get().booth().number()).isEqualTo("A1");

        unplaced.carry(AISLE);
        assertThat(unplaced.dropProperty().get().booth()).isNull();
        unplaced.carry(null);
        assertThat(unplaced.dropProperty().get().booth()).isNull();
        assertThat(unplaced.dropProperty().get().obstacle()).isNull();

        var before = plan.hall.edits();
        unplaced.letGo();
        assertThat(plan.hall.edits()).isEqualTo(before);
        assertThat(unplaced.dropProperty().get()).isNull();
        assertThat(plan.notices).isEmpty();
    }

    @Test
    void whoIsNotCarriedCannotBeLetGo() {
        unplaced.carry(ON_A1);
        unplaced.letGo();

        assertThat(unplaced.dropProperty().get()).isNull();
        assertThat(plan.notices).isEmpty();
    }

    @Test
    void whoIsPutBackStaysOnTheList() {
        var maker = maker();
        unplaced.lift(maker);
        unplaced.carry(ON_A1);
        unplaced.putBack();
        unplaced.letGo();

        assertThat(names()).containsExactly("Maker");
        assertThat(plan.hall.occupancy().of(maker.id())).isEmpty();
    }

    @Test
    void theHolderOfATakenBoothIsNamed() {
        plan.hall.with(OpenHall.exhibitor("Trader"));
        plan.assignments.assign(
                plan.booth("A1").id(), OpenHall.exhibitor("Trader").id());
        unplaced.lift(maker());
        unplaced.carry(ON_A1);
        unplaced.letGo();

        assertThat(plan.notices).extracting(Notice::args).containsExactly(List.of("A1", "Trader"));
        assertThat(plan.notices).extracting(Notice::tone).containsExactly(Notice.Tone.WARNING);
    }

    @Test
    void aHeldBoothAndOneThatIsNotForSaleAreRefusedInWords() {
        plan.assignments.hold(plan.booth("A1").id(), "Ministry", null, "");
        plan.plan.booths().edit(plan.booth("A2").withKind(BoothKind.NON_INVENTORY));
        for (var place : List.of(ON_A1, ON_A2)) {
            unplaced.lift(OpenHall.exhibitor("Maker"));
            unplaced.carry(place);
            unplaced.letGo();
        }

        assertThat(plan.noticed()).containsExactly("assignment.held", "assignment.not-for-sale");
        assertThat(plan.notices.getFirst().args()).containsExactly("A1", "Ministry");
    }

    @Test
    void aBoothThatDoesNotFitCanStillBeGiven() {
        var modest =
                OpenHall.exhibitor("Modest").edit().request(wish(100, null, 0)).build();
        plan.hall.with(modest);
        unplaced.lift(modest);
        assertThat(unplaced.dropProperty().get().fitting()).isEmpty();
        unplaced.carry(ON_A2);
        unplaced.letGo();

        assertThat(plan.hall.occupancy().of(modest.id())).hasSize(1);
        assertThat(plan.selected()).containsExactly("A2");
    }

    /// Gives A1 to an area that takes only exhibitors from Mongolia.
    private void narrowA1() {
        var area = plan.plan.areas().make(List.of(plan.booth("A1").id()), null);
        var admits = new ThemedArea.Admission(List.of(), List.of("MN"), List.of(), false);
        plan.plan.areas().edit(plan.hall.state().get(area).withAdmits(admits));
    }

    @Test
    void aBoothWhoseAreaDoesNotAdmitIsGivenOnlyAfterAQuestion() {
        narrowA1();
        var maker = OpenHall.exhibitor("Maker").edit().province("22").build();
        plan.hall.with(maker);
        unplaced.lift(maker);
        assertThat(unplaced.dropProperty().get().fitting()).hasSize(1);
        unplaced.carry(ON_A1);
        assertThat(unplaced.dropProperty().get().obstacle()).isNull();
        assertThat(plan.desk.messages().text(unplaced.dropProperty().get().reservation()))
                .isEqualTo("Themed area 1 takes only exhibitors from Mongolia; Maker is from Jilin.");
        assertThat(unplaced.ghosts().getLast().allowed()).isFalse();

        plan.answer = false;
        unplaced.letGo();
        assertThat(plan.hall.occupancy().of(maker.id())).isEmpty();
        assertThat(plan.asked)
                .containsExactly("plan.not-admitted-title Themed area 1 takes only exhibitors from Mongolia; Maker is"
                        + " from Jilin.");

        plan.answer = true;
        plan.view.select(Set.of(plan.booth("A1").id()));
        unplaced.assignToSelected(maker);
        assertThat(plan.asked).hasSize(2);
        assertThat(plan.hall.occupancy().of(maker.id())).hasSize(1);
    }

    @Test
    void whomAnAreaAdmitsIsAssignedWithoutAQuestion() {
        narrowA1();
        var guest = OpenHall.exhibitor("Guest").edit().country("MN").build();
        plan.hall.with(guest);
        unplaced.lift(guest);
        assertThat(unplaced.dropProperty().get().fitting()).hasSize(2);
        unplaced.carry(ON_A1);
        unplaced.letGo();

        assertThat(plan.asked).isEmpty();
        assertThat(plan.hall.occupancy().of(guest.id())).hasSize(1);
    }

    @Test
    void nothingIsAskedAboutABoothThatIsTakenAnyway() {
        narrowA1();
        plan.hall.with(OpenHall.exhibitor("Trader"));
        plan.assignments.assign(
                plan.booth("A1").id(), OpenHall.exhibitor("Trader").id());
        plan.view.select(Set.of(plan.booth("A1").id()));
        unplaced.assignToSelected(maker());

        assertThat(plan.asked).isEmpty();
        assertThat(plan.failures).hasSize(1);
    }

    @Test
    void severalSelectedBoothsAreOneTooManyForTheKeyboard() {
        var maker = maker();
        plan.view.selectAll();
        unplaced.assignToSelected(maker);

        assertThat(plan.noticed()).containsExactly("plan.select-one-booth");
        assertThat(plan.hall.occupancy().of(maker.id())).isEmpty();
    }

    @Test
    void theKeyboardGetsTheSameRefusalAsTheDrag() {
        plan.hall.with(OpenHall.exhibitor("Trader"));
        plan.assignments.assign(
                plan.booth("A1").id(), OpenHall.exhibitor("Trader").id());
        plan.view.select(Set.of(plan.booth("A1").id()));
        unplaced.assignToSelected(maker());

        assertThat(plan.failures).hasSize(1);
        assertThat(names()).containsExactly("Maker");
    }

    @Test
    void withoutAHallNothingFitsAndNothingIsUnderThePointer() {
        try (var bare = new PlanDesk(folder.resolve("bare"), Language.EN)) {
            bare.hall.with(OpenHall.exhibitor("Maker"));
            var list = new UnplacedViewModel(bare.desk, bare.assignments, bare.view, bare.dialogs);
            list.follow();
            list.lift(list.exhibitors().getFirst());
            list.carry(ON_A1);

            assertThat(list.dropProperty().get().fitting()).isEmpty();
            assertThat(list.dropProperty().get().booth()).isNull();
            list.letGo();
            assertThat(bare.failures).isEmpty();
        }
    }
}
