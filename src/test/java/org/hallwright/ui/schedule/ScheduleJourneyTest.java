package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user does on the timetable, with mouse and keyboard.
class ScheduleJourneyTest {
    private OpenProgramme programme;
    private ScheduleStage stage;

    @BeforeEach
    void openTheSchedule(@TempDir Path folder) {
        programme = OpenProgramme.in(folder)
                .with(
                        activity("Forum", "09:00", 60, A),
                        activity("Talk", "10:00", 60, B),
                        activity("Waiting", "10:00", 60, A).at(null, List.of()));
        stage = new ScheduleStage(programme.open(), Language.EN, 1300, 800).onScreen();
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private ToggleButton day(int place) {
        return (ToggleButton) stage.scene().getRoot().lookupAll(".schedule-day").toArray()[place];
    }

    @Test
    void anActivityIsDraggedToAnotherRoomAndTimeAndBackByUndo() {
        stage.drag(stage.at(0, 9 * 60 + 30), stage.at(2, 11 * 60 + 32));
        assertThat(programme.whereIs("Forum")).isEqualTo("11:00 [room-C]");
        stage.screen.run(() -> programme.open().undo());
        assertThat(programme.whereIs("Forum")).isEqualTo("09:00 [room-A]");
        assertThat(stage.area(new Id<Activity>("Forum")).block().room()).isZero();
    }

    @Test
    void theLowerEdgeIsDraggedToAnotherEnd() {
        var edge = stage.at(0, 10 * 60);
        stage.drag(new double[] {edge[0], edge[1] - 3}, stage.at(0, 10 * 60 + 44));
        assertThat(programme.activity("Forum").when().end()).isEqualTo(DAY.atTime(10, 45));
        assertThat(programme.activity("Forum").when().start()).isEqualTo(DAY.atTime(9, 0));
    }

    @Test
    void anActivityDroppedOnADayKeepsTimeAndRoomThere() {
        var from = stage.at(1, 10 * 60 + 20);
        var tab = day(2);
        stage.screen.drag(stage.canvas(), from[0], from[1], tab, tab.getWidth() / 2, tab.getHeight() / 2);
        assertThat(programme.activity("Talk").when().start())
                .isEqualTo(DAY.plusDays(2).atTime(10, 0));
        assertThat(programme.whereIs("Talk")).isEqualTo("10:00 [room-B]");
        assertThat(stage.controller().day()).isEqualTo(DAY.plusDays(2));
        assertThat(day(2).isSelected()).isTrue();
        stage.screen.run(() -> programme.open().undo());
        assertThat(programme.activity("Talk").when().start()).isEqualTo(DAY.atTime(10, 0));
        assertThat(day(0).isSelected()).as("undo shows the day it went back to").isTrue();
    }

    @Test
    void arrowKeysMoveWhatWasClicked() {
        var middle = stage.at(0, 9 * 60 + 30);
        stage.screen.click(stage.canvas(), middle[0], middle[1]);
        stage.screen.type(KeyCode.DOWN);
        stage.screen.type(KeyCode.DOWN);
        stage.screen.type(KeyCode.RIGHT);
        assertThat(programme.whereIs("Forum")).isEqualTo("09:10 [room-B]");
        stage.screen.type(KeyCode.DELETE);
        assertThat(programme.state().find(new Id<Activity>("Forum"))).isEmpty();
    }

    @Test
    void anActivityIsDrawnNamedAndAdded() {
        var before = programme.state().count(Activity.class);
        stage.drag(stage.at(2, 13 * 60), stage.at(2, 14 * 60 + 31));
        assertThat(programme.state().count(Activity.class)).isEqualTo(before);
        stage.screen.write("Gala");
        stage.screen.type(KeyCode.ENTER);
        var added = programme.state().all(Activity.class).stream()
                .filter(a -> a.title().en().equals("Gala"))
                .findFirst()
                .orElseThrow();
        assertThat(added.when().start()).isEqualTo(DAY.atTime(13, 0));
        assertThat(added.when().end()).isEqualTo(DAY.atTime(14, 30));
    }

    @Test
    void whatHasNoTimeIsDraggedOntoTheTimetable() {
        var tab = (ToggleButton) stage.scene().lookup("#waitingTab");
        stage.screen.click(tab);
        var cell = stage.scene().lookup(".schedule-waiting");
        var to = stage.at(1, 14 * 60 + 1);
        stage.screen.drag(cell, 40, 12, stage.canvas(), to[0], to[1]);
        assertThat(programme.whereIs("Waiting")).isEqualTo("14:00 [room-B]");
    }

    @Test
    void aTitleTypedInTheFormIsOneChange() {
        var middle = stage.at(1, 10 * 60 + 30);
        stage.screen.click(stage.canvas(), middle[0], middle[1]);
        var edits = programme.edits();
        var title = (TextField) stage.scene().lookup("#titleEn");
        stage.screen.run(title::requestFocus);
        stage.screen.run(title::selectAll);
        stage.screen.write("Round table");
        stage.screen.type(KeyCode.ENTER);
        assertThat(programme.activity("Talk").title().en()).isEqualTo("Round table");
        assertThat(programme.edits()).isEqualTo(edits + 1);
    }

    @Test
    void aFileIsShownFirstAndThenTakenInAsOneChange(@TempDir Path files) throws IOException {
        var file = Files.writeString(
                files.resolve("gala.ics"),
                String.join(
                        "\r\n",
                        List.of(
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:test",
                                "BEGIN:VEVENT",
                                "UID:1",
                                "DTSTAMP:20240101T000000Z",
                                "DTSTART:20240822T180000",
                                "DTEND:20240822T200000",
                                "SUMMARY:Gala",
                                "LOCATION:Ballroom",
                                "END:VEVENT",
                                "END:VCALENDAR",
                                "")));
        var before = programme.state();
        stage.screen.run(() -> stage.controller().importing().read(file));
        assertThat(programme.state()).isEqualTo(before);
        assertThat(isAskedInFront()).isTrue();

        stage.screen.type(KeyCode.SPACE);
        assertThat(isAskedInFront()).isFalse();
        assertThat(programme.state().all(Activity.class))
                .anyMatch(a -> a.title().en().equals("Gala"));
        assertThat(day(2).isSelected()).as("the first day of what came in").isTrue();
        assertThat(stage.notices).extracting(notice -> notice.key()).containsExactly("schedule.imported");
        stage.screen.run(() -> programme.open().undo());
        assertThat(programme.state()).isEqualTo(before);
    }

    private boolean isAskedInFront() {
        return stage.scene().getRoot().lookupAll(".form-veil").stream().anyMatch(Node::isVisible);
    }

    @Test
    void escapeEndsADragWhereItBegan() {
        var before = programme.edits();
        stage.hold(stage.at(0, 9 * 60 + 30), stage.at(2, 12 * 60));
        stage.screen.type(KeyCode.ESCAPE);
        stage.letGo();
        assertThat(programme.edits()).isEqualTo(before);
        assertThat(programme.whereIs("Forum")).isEqualTo("09:00 [room-A]");
    }
}
