package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.activity;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.schedule.TrackColours;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenProgramme;
import org.hallwright.ui.schedule.track.TrackRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tracks made, coloured, put in order and deleted from the timeline and from the form of an activity.
class TracksJourneyTest {
    private OpenProgramme programme;
    private ScheduleStage stage;

    @BeforeEach
    void openWithoutTracks(@TempDir Path folder) {
        programme = OpenProgramme.in(folder).with(activity("Forum", "09:00", 60, A));
        stage = new ScheduleStage(programme.open(), Language.EN, 1308, 822).onScreen();
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private void press(String selector) {
        stage.screen.settle();
        stage.screen.click(stage.scene().lookup(selector));
        stage.screen.settle();
    }

    private void add(String name) {
        stage.screen.write(name);
        stage.screen.type(KeyCode.ENTER);
        stage.screen.settle();
    }

    private List<String> tracks() {
        return TrackColours.inOrder(programme.state()).stream()
                .map(track -> track.name().en() + " " + track.colour())
                .toList();
    }

    private List<String> legend() {
        return stage.screen.call(() -> stage.scene().lookup("#legend").lookupAll(".schedule-legend").stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    @SuppressWarnings("unchecked")
    private ListView<TrackRow> list() {
        return (ListView<TrackRow>) stage.scene().lookup(".schedule-tracks");
    }

    private String hue(int place) {
        return TrackColours.offered().get(place);
    }

    @Test
    void tracksAreTypedOneAfterTheOtherFromTheLegend() {
        press(".schedule-strip .edit-tracks");
        add("Energy");
        add("Health");
        assertThat(tracks()).containsExactly("Energy " + hue(0), "Health " + hue(1));
        assertThat(legend()).containsExactly("Energy", "Health");
        press(".track-close");
        assertThat(stage.scene().lookup(".schedule-tracks").getParent().isVisible())
                .isFalse();
        press(".schedule-legend");
        assertThat(((TextField) stage.scene().lookup(".track-name-en")).getText())
                .isEqualTo("Energy");
    }

    @Test
    void aTrackIsColouredMovedAndDeleted() {
        press(".schedule-strip .edit-tracks");
        add("Energy");
        add("Health");
        stage.screen.run(() -> list().getSelectionModel().select(0));
        stage.screen.run(() -> {
            var picker = (ColorPicker) stage.scene().lookup(".track-colour");
            picker.setValue(Color.web("#12ab34"));
            picker.fireEvent(new javafx.event.ActionEvent());
        });
        press(".track-apply");
        assertThat(tracks()).startsWith("Energy #12ab34");
        press(".track-down");
        assertThat(tracks()).containsExactly("Health " + hue(1), "Energy #12ab34");
        assertThat(stage.screen.call(() ->
                        list().getSelectionModel().getSelectedItem().name().en()))
                .isEqualTo("Energy");
        press(".track-delete");
        assertThat(tracks()).containsExactly("Health " + hue(1));
        assertThat(legend()).containsExactly("Health");
        stage.screen.run(() -> programme.open().undo());
        assertThat(legend()).containsExactly("Health", "Energy");
    }

    @Test
    void aTrackMadeFromAnActivityCanBeChosenThereWithoutLosingWhatWasTyped() {
        stage.screen.run(() -> stage.controller().select(List.of(new Id<Activity>("Forum"))));
        stage.screen.settle();
        stage.screen.run(() -> ((TextField) stage.scene().lookup("#titleEn")).setText("Great forum"));
        stage.screen.run(() -> ((Button) button(stage.scene().lookup("#activityForm"), ".edit-tracks")).fire());
        stage.screen.settle();
        add("Energy");
        press(".track-close");
        assertThat(((TextField) stage.scene().lookup("#titleEn")).getText()).isEqualTo("Great forum");
        stage.screen.run(() -> ((ChoiceBox<?>) stage.scene().lookup("#track"))
                .getSelectionModel()
                .selectLast());
        stage.screen.run(() -> ((Button) button(stage.scene().lookup("#activityForm"), ".accent")).fire());
        var forum = programme.activity("Forum");
        assertThat(forum.title().en()).isEqualTo("Great forum");
        assertThat(programme.state().get(forum.track()).name().en()).isEqualTo("Energy");
    }

    private static Node button(Node within, String selector) {
        return within.lookup(selector);
    }
}
