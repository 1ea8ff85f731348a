package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.exchange.schedule.table.ScheduleField;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which column of a table is which field of the schedule, as the user sees and changes it.
class ScheduleColumnsJourneyTest {
    private static final String TABLE = "What it is,Day of it,Begins,Ends at,Where,Remarks\n"
            + "Opening ceremony,2021-09-23,09:00,10:00,Main hall,bring flags\n"
            + "Summit forum,2021-09-23,10:30,12:00,Main hall,\n";

    private OpenProgramme programme;
    private ScheduleStage stage;
    private Path file;

    @BeforeEach
    void aTableWithHeadersOfItsOwn(@TempDir Path folder) throws IOException {
        file = Files.writeString(folder.resolve("plan.csv"), TABLE);
        programme = OpenProgramme.bare(folder);
        stage = new ScheduleStage(programme.open(), Language.EN, 1308, 822).onScreen();
        read();
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private void read() {
        stage.screen.run(() -> stage.controller().importing().read(file));
        stage.screen.settle();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<ScheduleField>> field(String header) {
        return (ComboBox<Optional<ScheduleField>>) stage.scene().lookup("#mapping").lookupAll(".combo-box").stream()
                .filter(node -> Objects.equals(node.getAccessibleText(), header))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String header, ScheduleField field) {
        stage.screen.run(() -> field(header).setValue(Optional.of(field)));
        stage.screen.settle();
    }

    private void chooseAll() {
        choose("What it is", ScheduleField.TITLE);
        choose("Day of it", ScheduleField.DATE);
        choose("Begins", ScheduleField.START);
        choose("Ends at", ScheduleField.END);
    }

    private Button take() {
        return (Button) stage.scene().lookup("#take");
    }

    @Test
    void whatHeadersDoNotTellIsChosenAndTakenInAsOneChange() {
        assertThat(take().isDisabled()).isTrue();
        assertThat(((Label) stage.scene().lookup("#refusal")).getText()).contains("Choose which column");
        assertThat(field("Where").getValue()).contains(ScheduleField.ROOM);
        assertThat(((javafx.scene.control.TableView<?>) stage.scene().lookup("#rows"))
                        .getPlaceholder()
                        .isVisible())
                .as("that all of it is there already")
                .isFalse();
        stage.screen.picture(stage.scene(), "schedule-import-columns-refused");

        chooseAll();

        assertThat(((Label) stage.scene().lookup("#refusal")).isVisible()).isFalse();
        stage.screen.picture(stage.scene(), "schedule-import-columns");
        stage.screen.run(() -> take().fire());
        var state = programme.open().state();
        assertThat(state.all(Activity.class))
                .extracting(a -> a.title().en(), a -> a.when().end())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Opening ceremony", LocalDateTime.of(2021, 9, 23, 10, 0)),
                        org.assertj.core.groups.Tuple.tuple("Summit forum", LocalDateTime.of(2021, 9, 23, 12, 0)));
        stage.screen.run(() -> programme.open().undo());
        assertThat(programme.open().state().count(Activity.class)).isZero();
    }

    @Test
    void theSheetTheEncodingAndTheRowOfHeadersAreTheUsersToSay() throws IOException {
        var words = "Programme,,\nApproved,by,Li Wei\ntitle,start,room\n開幕式,2021-09-23 09:00,甲廳\n";
        file = Files.write(file.resolveSibling("old.csv"), words.getBytes(java.nio.charset.Charset.forName("Big5")));
        read();
        stage.screen.run(() -> {
            this.<String>box("#encoding").setValue("Big5");
            this.<Integer>box("#headerRow").setValue(3);
        });
        stage.screen.settle();
        assertThat(take().isDisabled()).isFalse();
        stage.screen.picture(stage.scene(), "schedule-import-encoding");
        stage.screen.run(() -> take().fire());
        assertThat(programme.open().state().all(Activity.class))
                .extracting(a -> a.title().zh())
                .containsExactly("開幕式");
    }

    @Test
    void whatIsNoTableHasNothingToSayAboutColumns() throws IOException {
        file = Files.writeString(
                file.resolveSibling("c.ics"),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nSUMMARY:Talk\nDTSTART:20210923T090000\n"
                        + "DTEND:20210923T100000\nEND:VEVENT\nEND:VCALENDAR\n");
        read();
        assertThat(take().isDisabled()).isFalse();
        assertThat(stage.scene().lookup("#source").isVisible()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String id) {
        return (ComboBox<T>) stage.scene().lookup(id);
    }

    @Test
    void aFileOfThatFormIsReadAlikeUntilItIsMatchedAnew() {
        chooseAll();
        stage.screen.run(() -> take().fire());

        read();

        assertThat(field("Begins").getValue()).contains(ScheduleField.START);
        assertThat(stage.scene().lookup("#remembered").isVisible()).isTrue();
        stage.screen.run(() -> ((javafx.scene.control.Hyperlink)
                        stage.scene().lookup("#remembered").lookup(".hyperlink"))
                .fire());
        stage.screen.settle();
        assertThat(field("Begins").getValue()).isEmpty();
        assertThat(field("Where").getValue()).contains(ScheduleField.ROOM);
    }
}
