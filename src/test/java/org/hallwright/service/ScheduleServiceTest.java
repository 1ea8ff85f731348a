package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.C;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.ActivityKind;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.Placement;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.schedule.check.ScheduleRule;
import org.hallwright.domain.schedule.check.Walk;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleServiceTest {
    private OpenProgramme programme;
    private ScheduleService service;

    @BeforeEach
    void openWithTwoActivities(@TempDir Path folder) {
        programme = OpenProgramme.in(folder).with(activity("Forum", "09:00", 60, A), activity("Talk", "10:00", 30, B));
        service = new ScheduleService(programme.open());
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private List<String> rooms() {
        return programme.state().sorted(Room.class, Comparator.comparingInt(Room::order)).stream()
                .map(room -> room.name().en())
                .toList();
    }

    private String undoWords(Language language) {
        return Messages.of(language)
                .text(programme.open().nextUndo().orElseThrow().label());
    }

    @Test
    void aNewRoomStandsToTheRightOfAllOthers() {
        service.addRoom(Name.of("Room D", "丁厅"), 40);
        assertThat(rooms()).containsExactly("Room A", "Room B", "Room C", "Room D");
        assertThat(undoWords(Language.EN)).isEqualTo("Add room Room D");
        assertThat(undoWords(Language.ZH)).isEqualTo("添加会场 丁厅");
    }

    @Test
    void aRoomMovedToTheFrontPushesTheOthersRight() {
        service.moveRoom(C.id(), 0);
        assertThat(rooms()).containsExactly("Room C", "Room A", "Room B");
        programme.open().undo();
        assertThat(rooms()).containsExactly("Room A", "Room B", "Room C");
    }

    @Test
    void aRoomMovedBeyondTheEndIsTheLast() {
        service.moveRoom(A.id(), 99);
        assertThat(rooms()).containsExactly("Room B", "Room C", "Room A");
    }

    @Test
    void aRoomKeepsItsPlaceWhenItIsEdited() {
        service.editRoom(B.id(), room -> room.named(Name.of("Grand hall", ""), 900));
        assertThat(rooms()).containsExactly("Room A", "Grand hall", "Room C");
        assertThat(programme.state().get(B.id()).capacity()).isEqualTo(900);
    }

    @Test
    void movingSeveralActivitiesIsOneChange() {
        var before = programme.edits();
        service.move(List.of(
                Placement.of(programme.activity("Forum"))
                        .at(When.of(DAY.plusDays(1).atTime(14, 0), Duration.ofHours(1)))
                        .in(List.of(C.id())),
                Placement.of(programme.activity("Talk")).in(List.of(A.id(), B.id()))));
        assertThat(programme.whereIs("Forum")).isEqualTo("14:00 [room-C]");
        assertThat(programme.whereIs("Talk")).isEqualTo("10:00 [room-A, room-B]");
        assertThat(programme.edits()).isEqualTo(before + 1);
        assertThat(undoWords(Language.EN)).isEqualTo("Move 2 activities");

        programme.open().undo();
        assertThat(programme.whereIs("Forum")).isEqualTo("09:00 [room-A]");
        assertThat(programme.whereIs("Talk")).isEqualTo("10:00 [room-B]");
    }

    @Test
    void takingAnActivityOffTheTimetableSaysSo() {
        service.move(List.of(Placement.of(programme.activity("Talk")).at(null)));
        assertThat(programme.whereIs("Talk")).isEqualTo("no time [room-B]");
        assertThat(undoWords(Language.ZH)).isEqualTo("将“Talk活动”移出日程表");
    }

    @Test
    void resizingKeepsTheRooms() {
        service.resize(new Id<>("Forum"), When.of(DAY.atTime(8, 30), Duration.ofMinutes(95)));
        assertThat(programme.whereIs("Forum")).isEqualTo("08:30 [room-A]");
        assertThat(programme.activity("Forum").when().length()).hasMinutes(95);
    }

    @Test
    void anEditThatChangesNothingIsNoChange() {
        var before = programme.edits();
        service.edit(new Id<>("Forum"), activity -> activity);
        service.move(List.of(Placement.of(programme.activity("Forum"))));
        assertThat(programme.edits()).isEqualTo(before);
    }

    @Test
    void whatIsNoLongerThereIsPassedOver() {
        service.delete(List.of(new Id<>("Forum")));
        var before = programme.edits();
        service.resize(new Id<>("Forum"), When.of(DAY.atTime(8, 30), Duration.ofMinutes(95)));
        service.edit(
                new Id<>("Forum"),
                activity -> activity.entitled(Name.of("x", ""), ActivityKind.OTHER, ActivityState.DRAFT));
        assertThat(programme.edits()).isEqualTo(before);
        assertThat(programme.state().find(new Id<>("Forum"))).isEmpty();
    }

    @Test
    void aCopyFollowsItsOriginalInTheSameRoom() {
        var copies = service.duplicate(List.of(new Id<>("Forum")));
        var copy = programme.state().get(copies.getFirst());
        assertThat(copy.when().start()).isEqualTo(DAY.atTime(10, 0));
        assertThat(copy.rooms()).containsExactly(A.id());
        assertThat(copy.title()).isEqualTo(programme.activity("Forum").title());
        assertThat(undoWords(Language.EN)).isEqualTo("Duplicate “Forum”");
    }

    @Test
    void deletingIsUndoneWhole() {
        var before = programme.state();
        service.delete(List.of(new Id<>("Forum"), new Id<>("Talk")));
        assertThat(undoWords(Language.EN)).isEqualTo("Delete 2 activities");
        programme.open().undo();
        assertThat(programme.state()).isEqualTo(before);
    }

    @Test
    void whatFollowedADeletedActivityFollowsItNoMore() {
        service.link(new Id<>("Forum"), new Id<>("Talk"), 30);
        assertThat(programme.activity("Talk").follows()).containsExactly(new Follows(new Id<>("Forum"), 30));

        service.delete(List.of(new Id<>("Forum")));

        assertThat(programme.activity("Talk").follows()).isEmpty();
        programme.open().undo();
        assertThat(programme.activity("Talk").follows()).hasSize(1);
    }

    @Test
    void aLinkIsMadeOnceChangedAndTakenBack() {
        service.link(new Id<>("Forum"), new Id<>("Talk"), 30);
        service.link(new Id<>("Forum"), new Id<>("Talk"), 10);
        service.link(new Id<>("Talk"), new Id<>("Talk"), 10);
        assertThat(programme.activity("Talk").follows()).containsExactly(new Follows(new Id<>("Forum"), 10));
        assertThat(ScheduleCheck.problems(programme.state()))
                .extracting(Problem::rule)
                .containsExactly("out-of-order");

        service.unlink(new Id<>("Forum"), new Id<>("Talk"));

        assertThat(programme.activity("Talk").follows()).isEmpty();
    }

    @Test
    void aRuleThatIsSwitchedOffStaysOffAndIsOneUndo() {
        service.move(List.of(
                new Placement(new Id<>("Talk"), programme.activity("Forum").when(), List.of(A.id()))));
        assertThat(ScheduleCheck.problems(programme.state())).hasSize(1);

        service.setRule(ScheduleRule.ROOM_OVERLAP, false, Severity.NOTE);
        service.setWalking(50, List.of(new Walk(A.id(), B.id(), 7)));

        assertThat(ScheduleCheck.problems(programme.state())).isEmpty();
        assertThat(undoWords(Language.EN)).isEqualTo("Set the rules of the programme check");
        programme.open().undo();
        programme.open().undo();
        assertThat(ScheduleCheck.problems(programme.state())).hasSize(1);
    }

    @Test
    void freeSlotsAreTheNearestInNobodysWay() {
        programme.with(activity("Block", "09:00", 60, B));
        var slots = service.freeSlots(new Id<>("Forum"));
        assertThat(slots).isNotEmpty().allSatisfy(slot -> {
            var moved = programme.activity("Forum").at(slot.when(), slot.rooms());
            assertThat(ScheduleCheck.of(programme.state()).ifPlaced(List.of(Placement.of(moved))))
                    .isEmpty();
        });
        assertThat(slots.getFirst())
                .isEqualTo(new Placement(
                        new Id<>("Forum"), When.of(DAY.atTime(8, 45), Duration.ofHours(1)), List.of(A.id())));
        assertThat(slots).anyMatch(slot -> slot.rooms().equals(List.of(C.id())));
        assertThat(service.freeSlots(new Id<>("nothing"))).isEmpty();
    }
}
