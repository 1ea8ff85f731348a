package org.hallwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.C;
import static org.hallwright.service.OpenProgramme.activity;
import static org.hallwright.service.OpenProgramme.guest;

import java.nio.file.Path;
import java.util.List;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.schedule.Sound;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.schedule.check.ScheduleRules;
import org.hallwright.domain.schedule.check.Walk;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rooms with their halls and doors, and what the check of the programme can say because of them.
class RoomVerbsTest {
    private static final Point SOUTH = new Point(5, 0);
    private static final Point NORTH = new Point(5, 40);

    private OpenProgramme programme;
    private ScheduleService service;

    @BeforeEach
    void openWithASpeakerInTwoRooms(@TempDir Path folder) {
        var ann = guest("Ann");
        programme = OpenProgramme.in(folder)
                .with(
                        HALL,
                        ann,
                        speaking(activity("Forum", "09:00", 60, A), ann.id()),
                        speaking(activity("Talk", "10:00", 30, B), ann.id()),
                        heard(activity("Concert", "14:00", 60, A), Sound.LOUD),
                        heard(activity("Dialogue", "14:00", 60, B, C), Sound.QUIET));
        service = new ScheduleService(programme.open());
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private static Activity speaking(Activity activity, Id<org.hallwright.domain.guests.Guest> speaker) {
        return activity.withPeople(List.of(Participation.speaker(speaker)));
    }

    private static Activity heard(Activity activity, Sound sound) {
        return activity.withProgramme(activity.programme().edit().sound(sound).build());
    }

    private void putInHall(Id<Room> room, Point door) {
        service.editRoom(room, r -> r.at(HALL.id(), door));
    }

    private List<String> found() {
        return ScheduleCheck.problems(programme.state()).stream()
                .map(Problem::rule)
                .toList();
    }

    private String undoWords(Language language) {
        return Messages.of(language)
                .text(programme.open().nextUndo().orElseThrow().label());
    }

    @Test
    void roomsGivenTheirHallAndDoorsRaiseTheWalkAndTheNoise() {
        assertThat(found()).isEmpty();
        putInHall(A.id(), SOUTH);
        assertThat(found()).isEmpty();
        putInHall(B.id(), NORTH);
        assertThat(found()).containsExactlyInAnyOrder("person-walk", "loud-beside-quiet");
        programme.open().undo();
        assertThat(found()).isEmpty();
    }

    /// 40 m along the floor take a minute; round a wall almost across the hall they take more than two.
    @Test
    void theWalkIsMeasuredRoundWhatIsBuilt() {
        putInHall(A.id(), SOUTH);
        putInHall(B.id(), NORTH);
        assertThat(walk().limit()).isEqualTo("1 min");
        programme.with(new Wall(new Id<>("wall"), HALL.id(), new Point(0, 20), new Point(55, 20), 0.1));
        assertThat(walk().limit()).isEqualTo("2 min");
    }

    private Problem walk() {
        return ScheduleCheck.problems(programme.state()).stream()
                .filter(p -> p.rule().equals("person-walk"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRoomIsAddedInItsHallInOneChange() {
        var before = programme.edits();
        var id = service.addRoom(Name.of("Stage", "舞台"), 80, HALL.id(), NORTH);
        assertThat(programme.state().get(id)).isEqualTo(new Room(id, Name.of("Stage", "舞台"), HALL.id(), 80, 3, NORTH));
        assertThat(programme.edits()).isEqualTo(before + 1);
        programme.open().undo();
        assertThat(programme.state().find(id)).isEmpty();
    }

    @Test
    void whatIsHeldInADeletedRoomKeepsItsTimeAndItsOtherRooms() {
        service.setWalking(0, List.of(new Walk(A.id(), B.id(), 4), new Walk(A.id(), C.id(), 5)));
        var before = programme.edits();
        service.deleteRoom(B.id());
        assertThat(programme.state().find(B.id())).isEmpty();
        assertThat(programme.whereIs("Talk")).isEqualTo("10:00 []");
        assertThat(programme.whereIs("Dialogue")).isEqualTo("14:00 [room-C]");
        assertThat(programme.state().all(ScheduleRules.class))
                .flatExtracting(ScheduleRules::walks)
                .containsExactly(new Walk(A.id(), C.id(), 5));
        assertThat(programme.edits()).isEqualTo(before + 1);
        assertThat(undoWords(Language.EN)).isEqualTo("Delete room Room B");
        assertThat(undoWords(Language.ZH)).isEqualTo("删除会场 B 厅");
        programme.open().undo();
        assertThat(programme.state().get(B.id())).isEqualTo(B);
        assertThat(programme.whereIs("Talk")).isEqualTo("10:00 [room-B]");
        assertThat(programme.whereIs("Dialogue")).isEqualTo("14:00 [room-B, room-C]");
    }

    @Test
    void aRoomThatIsNoLongerThereIsPassedOver() {
        var before = programme.edits();
        service.deleteRoom(new Id<>("gone"));
        service.editRoom(new Id<>("gone"), room -> room.at(HALL.id(), NORTH));
        assertThat(programme.edits()).isEqualTo(before);
    }
}
