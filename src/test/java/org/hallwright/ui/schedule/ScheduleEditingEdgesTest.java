package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.C;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;
import static org.hallwright.ui.schedule.ProgrammeDesk.ROOMS;
import static org.hallwright.ui.schedule.ProgrammeDesk.id;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Name;
import org.hallwright.service.OpenProgramme;
import org.hallwright.service.ScheduleService;
import org.hallwright.ui.schedule.form.field.Rooms;
import org.hallwright.ui.schedule.gesture.Gesture;
import org.hallwright.ui.schedule.gesture.Hit;
import org.hallwright.ui.schedule.gesture.Spot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleEditingEdgesTest {
    private static final int NINE = 9 * 60;

    @TempDir
    Path folder;

    private ProgrammeDesk desk;
    private ScheduleEditing editing;
    private OpenProgramme programme;
    private int edits;

    @BeforeEach
    void open() {
        desk = ProgrammeDesk.with(
                folder,
                activity("Forum", "09:00", 60, A),
                activity("Talk", "10:30", 30, B),
                activity("Tour", "12:00", 60).at(null, List.of()));
        editing = desk.editing;
        programme = desk.programme;
        edits = programme.edits();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int made() {
        return programme.edits() - edits;
    }

    private static Spot spot(int column, int minute) {
        return Spot.of(column, DAY, minute);
    }

    private Gesture move(String... titles) {
        var moved = List.of(titles).stream().map(programme::activity).toList();
        return new Gesture.Move(moved.getFirst(), moved, List.of(), ROOMS, spot(0, NINE));
    }

    private void select(String... titles) {
        desk.view
                .selectionProperty()
                .set(List.of(titles).stream().map(ProgrammeDesk::id).collect(Collectors.toSet()));
    }

    @Test
    void theProposalNamesWhatItWouldClashWith() {
        editing.begin(move("Forum"));
        editing.dragTo(spot(1, NINE + 60), false);

        assertThat(editing.proposalProperty().get().clashing()).containsExactly(id("Talk"));
        assertThat(editing.overlay().clashWords()).contains("Talk");
        assertThat(editing.overlay().title()).isEqualTo("Forum");
        editing.dragTo(spot(2, NINE + 60), false);
        assertThat(editing.proposalProperty().get().clashing()).isEmpty();
    }

    @Test
    void aCancelledDragLeavesEverythingAsItWas() {
        editing.begin(move("Forum"));
        editing.dragTo(spot(1, NINE + 60), false);
        desk.view.dayProperty().set(DAY.plusDays(1));
        editing.cancel();
        editing.dragTo(spot(2, NINE), false);
        editing.drop();

        assertThat(desk.day()).isEqualTo(DAY);
        assertThat(editing.proposalProperty().get()).isNull();
        assertThat(made()).isZero();
    }

    @Test
    void aDropWithoutADragIsNothing() {
        editing.begin(move("Forum"));
        editing.drop();
        editing.drop();

        assertThat(made()).isZero();
        assertThat(editing.isDragging()).isFalse();
    }

    @Test
    void severalMoveInOneChangeAndUndoBringsAllBack() {
        editing.begin(move("Forum", "Talk"));
        editing.dragTo(spot(1, NINE + 30), false);
        editing.drop();

        assertThat(programme.whereIs("Forum")).isEqualTo("09:30 [room-B]");
        assertThat(programme.whereIs("Talk")).isEqualTo("11:00 [room-C]");
        assertThat(made()).isEqualTo(1);
        programme.open().undo();
        assertThat(programme.whereIs("Talk")).isEqualTo("10:30 [room-B]");
    }

    @Test
    void whatWaitsAndIsTakenOffAgainIsNothing() {
        editing.begin(new Gesture.Place(programme.activity("Tour"), ROOMS));
        editing.dragTo(spot(2, 13 * 60), false);
        assertThat(editing.proposalProperty().get()).isNotNull();
        editing.dragOffTime();
        assertThat(editing.proposalProperty().get()).isNull();
        editing.drop();

        assertThat(made()).isZero();
    }

    @Test
    void whatWaitsIsPlacedForAnHour() {
        editing.begin(new Gesture.Place(programme.activity("Tour"), ROOMS));
        editing.dragTo(spot(2, 13 * 60), false);
        editing.drop();

        assertThat(programme.whereIs("Tour")).isEqualTo("13:00 [room-C]");
        assertThat(desk.view.waiting()).isEmpty();
    }

    @Test
    void aPulledEdgeIsOneChange() {
        editing.begin(new Gesture.Resize(programme.activity("Forum"), Hit.Edge.END));
        editing.dragOffTime();
        editing.dragTo(spot(0, NINE + 90), false);
        editing.drop();

        assertThat(programme.activity("Forum").when().length()).hasMinutes(90);
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void aDrawnActivityIsADraftUntilItIsAdded() {
        editing.begin(new Gesture.Draw(id("new"), ROOMS, spot(2, NINE)));
        editing.dragTo(spot(2, NINE + 45), false);
        editing.drop();

        var draft = editing.draftProperty().get();
        assertThat(draft.when().length()).hasMinutes(45);
        assertThat(editing.proposalProperty().get()).isNotNull();
        assertThat(editing.overlay().title()).isEqualTo("New activity");
        assertThat(made()).isZero();

        editing.addDraft(draft.entitled(Name.of("Reception", ""), ActivityKind.OTHER, ActivityState.DRAFT));
        assertThat(programme.whereIs("new")).isEqualTo("09:00 [room-C]");
        assertThat(desk.selected()).containsExactly("new");
        assertThat(editing.draftProperty().get()).isNull();
        assertThat(editing.proposalProperty().get()).isNull();
    }

    @Test
    void anotherDragGivesTheDraftUp() {
        editing.makeAnywhere();
        editing.begin(move("Forum"));

        assertThat(editing.draftProperty().get()).isNull();
    }

    @Test
    void withoutRoomsOrDatesADraftHasNeither() {
        var undated = org.hallwright.domain.exhibition.Exhibition.titled("T2", Name.of("Open", ""), null, null);
        var other = OpenProgramme.holding(folder.resolve("undated"), undated, List.of(undated));
        try (var bare = new ProgrammeDesk(other)) {
            bare.editing.makeAnywhere();

            assertThat(bare.editing.draftProperty().get().when()).isNull();
            assertThat(bare.editing.draftProperty().get().rooms()).isEmpty();
            assertThat(bare.editing.overlay().clashWords()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, 09:05 [room-A]",
        "-5, 0, 08:55 [room-A]",
        "1, 0, 09:01 [room-A]",
        "0, 1, 09:00 [room-B]",
        "0, 9, 09:00 [room-C]",
        "0, -1, 09:00 [room-A]"
    })
    void keysMoveByMinutesAndByRooms(int minutes, int rooms, String where) {
        select("Forum");

        editing.nudge(minutes, rooms);

        assertThat(programme.whereIs("Forum")).isEqualTo(where);
    }

    @Test
    void aGroupMovesWithKeysAsFarAsItsLastRoom() {
        select("Forum", "Talk");
        editing.nudge(0, 1);
        editing.nudge(0, 1);
        editing.nudge(5, 0);

        assertThat(programme.whereIs("Forum")).isEqualTo("09:05 [room-B]");
        assertThat(programme.whereIs("Talk")).isEqualTo("10:35 [room-C]");
    }

    @Test
    void keysDoNothingToWhatHasNoTimeOrToNothing() {
        editing.nudge(5, 0);
        select("Tour");
        editing.nudge(5, 1);

        assertThat(programme.whereIs("Tour")).isEqualTo("no time []");
        assertThat(desk.failures).isEmpty();
    }

    @Test
    void manyStepsThereAndBackLeadHome() {
        var random = new Random(5);
        select("Forum");
        for (var i = 0; i < 20; i++) {
            var minutes = 5 * (random.nextInt(25) - 12);
            editing.nudge(minutes, 0);
            editing.nudge(0, 1);
            editing.nudge(-minutes, 0);
            editing.nudge(0, -1);
            assertThat(programme.whereIs("Forum")).isEqualTo("09:00 [room-A]");
        }
    }

    @Test
    void theSelectionIsDeletedInOneChange() {
        editing.delete();
        assertThat(made()).isZero();
        select("Forum", "Tour");

        editing.delete();

        assertThat(made()).isEqualTo(1);
        assertThat(programme.state().all(Activity.class))
                .extracting(Activity::id)
                .containsExactly(id("Talk"));
        assertThat(desk.view.selectionProperty().get()).isEmpty();
    }

    @Test
    void roomsAreAddedNamedAndPutInOrder() {
        editing.addRoom(Name.NONE, 10);
        assertThat(made()).isZero();
        editing.addRoom(Name.of("Annexe", ""), 40);
        var annexe = Rooms.leftToRight(programme.state()).getLast();
        var schedule = new ScheduleService(programme.open());
        schedule.moveRoom(annexe.id(), 0);

        assertThat(Rooms.leftToRight(programme.state())).extracting(Room::id).startsWith(annexe.id(), A.id());
        assertThat(desk.view.sheetProperty().get().rooms().getFirst().name()).isEqualTo("Annexe");
        schedule.moveRoom(annexe.id(), 99);
        assertThat(Rooms.leftToRight(programme.state())).extracting(Room::id).endsWith(C.id(), annexe.id());
    }

    @Test
    void aRevisionIsAppliedToWhatIsThere() {
        editing.edit(id("Talk"), before -> before.entitled(Name.of("Keynote", ""), before.kind(), before.state()));
        editing.edit(id("nowhere"), before -> before.at(null, List.of()));

        assertThat(programme.activity("Talk").title().en()).isEqualTo("Keynote");
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void whatFailsIsReportedAndTheProposalIsTakenBack() {
        editing.begin(move("Forum"));
        editing.dragTo(spot(1, NINE), false);
        editing.drop();
        editing.edit(id("Talk"), before -> {
            throw new IllegalArgumentException("refused");
        });

        assertThat(desk.failures).hasSize(1);
        assertThat(editing.proposalProperty().get()).isNull();
    }

    @Test
    void theOverlayKnowsSelectionAndSearch() {
        select("Talk");
        assertThat(editing.overlay().found()).isNull();
        desk.view.filterProperty().set("forum");

        assertThat(editing.overlay().selected()).isEqualTo(Set.of(id("Talk")));
        assertThat(editing.overlay().found()).containsExactly(id("Forum"));
        assertThat(editing.overlay().proposal()).isNull();
    }

    @Test
    void anActivityThatIsDeletedUnderTheDragIsNotBroughtBack() {
        editing.begin(move("Forum"));
        editing.dragTo(spot(1, NINE), false);
        select("Forum");
        editing.delete();
        editing.drop();

        assertThat(programme.state().find(id("Forum"))).isEmpty();
        assertThat(desk.failures).isEmpty();
        assertThat(editing.proposalProperty().get()).isNull();
    }
}
