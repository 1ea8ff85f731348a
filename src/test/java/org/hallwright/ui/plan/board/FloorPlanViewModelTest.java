package org.hallwright.ui.plan.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.AssignmentState;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.BoothRequest;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.OpenHall;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.unplaced.UnplacedViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorPlanViewModelTest {
    @TempDir
    Path folder;

    private final List<Notice> notices = new ArrayList<>();
    private OpenHall hall;
    private FloorPlanViewModel viewModel;
    private UnplacedViewModel unplaced;
    private Gestures gestures;

    @BeforeEach
    void open() {
        hall = new OpenHall(folder).with(OpenHall.HALL, OpenHall.booth("A1", 10, 10), OpenHall.booth("A2", 20, 10));
        var desk = new Desk(
                hall.open(),
                Messages.of(Language.EN),
                new Formats(Language.EN),
                TaskRunner.inline(),
                (place, select) -> {},
                notices::add);
        viewModel = new FloorPlanViewModel(desk, new PlanService(hall.open()));
        unplaced = new UnplacedViewModel(
                desk, new AssignmentService(hall.open()), viewModel, new Dialogs(desk.messages(), null));
        gestures = new Gestures(viewModel);
        viewModel.follow();
        unplaced.follow();
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void drag(double x0, double y0, double x1, double y1) {
        gestures.press(Pointer.at(x0, y0));
        gestures.drag(Pointer.at(x1, y1));
        gestures.release(Pointer.at(x1, y1));
    }

    @Test
    void aDragIsOneEditAndStaysSelected() {
        var before = hall.edits();

        drag(11, 11, 31, 21);

        assertThat(hall.edits()).isEqualTo(before + 1);
        assertThat(hall.booth("A1").bounds().minX()).isEqualTo(30);
        assertThat(viewModel.selectedBooths())
                .extracting(m -> m.booth().number())
                .containsExactly("A1");
        assertThat(viewModel.selected().getFirst().bounds().minX()).isEqualTo(30);
    }

    @Test
    void aHallThatIsReshapedIsFollowedWithoutMakingItsBoothsAnew() {
        var sheet = viewModel.sheetProperty().get();
        var a1 = sheet.booth(hall.booth("A1").id()).orElseThrow();

        new PlanService(hall.open()).halls().reshape(OpenHall.HALL.id(), Outline.rectangle(0, 0, 70, 40));

        var after = viewModel.sheetProperty().get();
        assertThat(after.hall().outline().bounds().width()).isEqualTo(70);
        assertThat(after.bounds().width()).isEqualTo(70);
        assertThat(viewModel.halls()).containsExactly(after.hall());
        assertThat(after.booth(a1.booth().id()).orElseThrow()).isSameAs(a1);
    }

    @Test
    void escapeEndsTheGestureThenTheToolThenTheSelection() {
        viewModel.selectAll();
        gestures.modeProperty().set(Mode.ROWS);
        gestures.press(Pointer.at(1, 20));
        gestures.escape();
        gestures.release(Pointer.at(40, 35));
        assertThat(gestures.modeProperty().get()).isEqualTo(Mode.ROWS);
        gestures.escape();
        assertThat(gestures.modeProperty().get()).isEqualTo(Mode.SELECT);
        gestures.escape();

        assertThat(viewModel.selected()).isEmpty();
        assertThat(hall.numbers()).containsExactly("A1", "A2");
    }

    @Test
    void newRowsAreSelectedAndTheNextNumberIsSuggested() {
        gestures.modeProperty().set(Mode.ROWS);

        drag(1, 20, 13, 29);

        assertThat(viewModel.selected()).hasSize(8);
        assertThat(viewModel.patternProperty().get().firstNumber()).isEqualTo("A301");
    }

    @Test
    void aBoothIsFoundByNumberInAnyHallAndByItsFormerNumber() {
        var other = Hall.rectangular(new Id<>("hall-b"), "B", Name.of("Hall B", ""), 30, 30);
        hall.with(other);
        new PlanService(hall.open()).booths().renumber(hall.booth("A2").id(), "A77");
        var revealed = new ArrayList<Bounds>();
        viewModel.onReveal(revealed::add);
        viewModel.choose(other);

        assertThat(viewModel.find(" a-2 ")).isTrue();
        assertThat(viewModel.sheetProperty().get().hall()).isEqualTo(OpenHall.HALL);
        assertThat(viewModel.selectedBooths())
                .extracting(m -> m.booth().number())
                .containsExactly("A77");
        assertThat(revealed).hasSize(1);
        assertThat(viewModel.find("Z9")).isFalse();
        assertThat(notices).extracting(Notice::key).containsExactly("plan.found-formerly", "plan.find-none");
    }

    @Test
    void deletingTellsHowManyConfirmedAssignmentsWouldGo() {
        var maker = OpenHall.exhibitor("Maker");
        var a1 = hall.booth("A1").id();
        hall.with(maker, new Assignment(new Id<>("as"), a1, maker.id(), AssignmentState.CONFIRMED, "", false));
        viewModel.selectAll();

        assertThat(viewModel.picking().confirmedAmongSelected()).isEqualTo(1);
        viewModel.deleteSelected();
        assertThat(hall.numbers()).isEmpty();
        assertThat(viewModel.selected()).isEmpty();
        hall.open().undo();
        assertThat(viewModel.sheetProperty().get().boothCount()).isEqualTo(2);
    }

    @Test
    void anExhibitorIsCarriedToABoothAndLeavesTheList() {
        hall.with(OpenHall.exhibitor("Maker"), OpenHall.exhibitor("Trader"));
        var maker = unplaced.exhibitors().getFirst();
        unplaced.lift(maker);
        unplaced.carry(new Point(11, 11));
        assertThat(unplaced.dropProperty().get().fitting()).hasSize(2);
        unplaced.letGo();

        assertThat(hall.occupancy().statusOf(hall.booth("A1"))).isEqualTo(BoothStatus.PROPOSED);
        assertThat(unplaced.exhibitors()).doesNotContain(maker).hasSize(1);
        unplaced.lift(unplaced.exhibitors().getFirst());
        unplaced.carry(new Point(11, 11));
        unplaced.letGo();
        assertThat(notices).extracting(Notice::key).containsExactly("assignment.taken");
    }

    @Test
    void onlyBoothsThatAnswerTheRequestAreShownAsFitting() {
        var wish = new BoothRequest(36, BoothKind.RAW_SPACE, 0, null, List.of(), List.of(), List.of(), null);
        hall.with(OpenHall.exhibitor("Maker").edit().request(wish).build());

        unplaced.lift(unplaced.exhibitors().getFirst());

        assertThat(unplaced.dropProperty().get().fitting()).isEmpty();
        assertThat(unplaced.wish(unplaced.exhibitors().getFirst())).isEqualTo("36 m² · Raw space");
    }

    @Test
    void theKeyboardAssignsTheOneSelectedBooth() {
        hall.with(OpenHall.exhibitor("Maker"));
        var maker = unplaced.exhibitors().getFirst();
        unplaced.assignToSelected(maker);
        assertThat(notices).extracting(Notice::key).containsExactly("plan.select-one-booth");

        viewModel.select(Set.of(hall.booth("A2").id()));
        unplaced.assignToSelected(maker);

        assertThat(hall.occupancy().of(maker.id())).hasSize(1);
    }

    @Test
    void theListIsFilteredInEitherLanguage() {
        hall.with(OpenHall.exhibitor("Maker"), OpenHall.exhibitor("Trader"));

        unplaced.filterProperty().set("trader公");

        assertThat(unplaced.exhibitors()).extracting(e -> e.name().en()).containsExactly("Trader");
    }
}
