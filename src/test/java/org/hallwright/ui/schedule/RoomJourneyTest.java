package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenHall.HALL;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.activity;
import static org.hallwright.service.OpenProgramme.guest;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.schedule.Room;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rooms put into a hall of the plan from the timeline, and what the check then says about the walk between them.
class RoomJourneyTest {
    private static final Door SOUTH =
            new Door(new Id<>("south"), HALL.id(), "S1", DoorKind.ENTRANCE, new Point(5, 0), 4, 0);

    private OpenProgramme programme;
    private ScheduleStage stage;

    @BeforeEach
    void openWithASpeakerInTwoRooms(@TempDir Path folder) {
        var ann = guest("Ann");
        var speaking = List.of(Participation.speaker(ann.id()));
        programme = OpenProgramme.in(folder)
                .with(
                        HALL,
                        SOUTH,
                        ann,
                        activity("Forum", "09:00", 60, A).withPeople(speaking),
                        activity("Talk", "10:00", 30, B).withPeople(speaking));
        stage = new ScheduleStage(programme.open(), Language.EN, 1308, 822).onScreen();
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private void openForm(int column) {
        var header = stage.at(column, 9 * 60);
        stage.screen.click(stage.canvas(), header[0], 16);
        stage.screen.settle();
    }

    private void choose(String box, int place) {
        stage.screen.run(() ->
                ((ChoiceBox<?>) stage.scene().lookup(box)).getSelectionModel().select(place));
    }

    private void type(String field, String words) {
        stage.screen.run(() -> ((TextField) stage.scene().lookup(field)).setText(words));
    }

    private void press(String button) {
        stage.screen.settle();
        stage.screen.click(stage.scene().lookup(button));
        stage.screen.settle();
    }

    private Room room(Room before) {
        return programme.state().get(before.id());
    }

    @Test
    void twoRoomsWithDoorsInOneHallGiveAWalk() {
        openForm(0);
        choose("#hall", 1);
        choose("#door", 1);
        press(".room-apply");
        assertThat(room(A)).isEqualTo(A.at(HALL.id(), SOUTH.at()));
        assertThat(stage.clashes().getItems()).isEmpty();

        openForm(1);
        choose("#hall", 1);
        choose("#door", 2);
        type("#across", "500");
        type("#along", "40");
        assertThat(stage.scene().lookup(".room-apply").isDisabled()).isTrue();
        assertThat(((Label) stage.scene().lookup("#placeProblem")).getText())
                .isEqualTo("This place lies outside the hall.");
        type("#across", "5");
        press(".room-apply");
        assertThat(room(B)).isEqualTo(B.at(HALL.id(), new Point(5, 40)));
        assertThat(stage.clashes().getItems()).hasSize(1);
        stage.screen.run(() -> programme.open().undo());
        assertThat(stage.clashes().getItems()).isEmpty();
    }

    @Test
    void whatIsTypedAboutARoomStaysWhileAnotherDeskWorks() {
        openForm(0);
        type("#nameEn", "Great hall");
        stage.screen.run(() -> programme.with(activity("Visit", "12:00", 30, B)));
        assertThat(((TextField) stage.scene().lookup("#nameEn")).getText()).isEqualTo("Great hall");
        press(".room-apply");
        assertThat(room(A).name().en()).isEqualTo("Great hall");
        assertThat(room(A).name().zh()).isEqualTo("A 厅");
    }

    @Test
    void aDeletedRoomLeavesItsActivitiesInTheColumnForNoRoom() {
        openForm(1);
        press(".room-delete");
        assertThat(programme.state().find(B.id())).isEmpty();
        assertThat(stage.scene().lookup("#roomForm").isVisible()).isFalse();
        var table = stage.table();
        assertThat(table.sheet().columns()).isEqualTo(3);
        assertThat(stage.area(new Id<Activity>("Talk")).block().room()).isEqualTo(2);
        stage.screen.run(() -> programme.open().undo());
        assertThat(programme.whereIs("Talk")).isEqualTo("10:00 [room-B]");
    }
}
