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
