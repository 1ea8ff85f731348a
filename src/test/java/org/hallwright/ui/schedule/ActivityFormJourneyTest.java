package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.activity;
import static org.hallwright.service.OpenProgramme.guest;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.guests.Guest;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.AgendaItem;
import org.hallwright.domain.schedule.Participation;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user writes about one activity in the form beside the timeline.
class ActivityFormJourneyTest {
    private OpenProgramme programme;
    private ScheduleStage stage;

    @BeforeEach
    void selectAForum(@TempDir Path folder) {
        var forum = activity("Forum", "09:00", 60, A);
        var speeches = List.of(
                new AgendaItem(Name.of("Welcome", "致辞"), null, 20), new AgendaItem(Name.of("Report", "报告"), null, 25));
        programme = OpenProgramme.in(folder)
                .with(
                        forum.withProgramme(
                                forum.programme().edit().agenda(speeches).build()),
                        activity("Opening", "08:00", 30, A));
        stage = new ScheduleStage(programme.open(), Language.EN, 1308, 822).onScreen();
        stage.screen.run(() -> stage.controller().select(List.of(new Id<Activity>("Forum"))));
        stage.screen.settle();
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private TextField speech(int place) {
        return (TextField) stage.scene()
                .lookup("#speeches")
                .lookupAll(".schedule-row")
                .toArray(javafx.scene.Node[]::new)[place]
                .lookup(".text-field");
    }

    private String text(String selector) {
        return ((Label) stage.scene().lookup(selector)).getText();
    }

    private void apply() {
        stage.screen.run(() -> ((Button) stage.scene().lookup(".schedule-buttons .accent")).fire());
    }

    private List<String> agenda() {
        return programme.activity("Forum").programme().agenda().stream()
                .map(item -> item.title().en() + " " + item.minutes())
                .toList();
    }

    @Test
    void whatIsLeftOfTheTimeIsSaidWhileSpeechesAreTyped() {
        assertThat(text("#sum")).contains("45 min").contains("15 min left over");
        assertThat(stage.scene().getRoot().lookupAll(".schedule-clock"))
                .extracting(clock -> ((Label) clock).getText())
                .containsExactly("09:00", "09:20");
        stage.screen.run(
                () -> ((TextField) stage.scene().lookup("#speeches").lookup(".schedule-minutes")).setText("50"));
        assertThat(text("#sum")).contains("15 min too much");
        assertThat(programme.activity("Forum").programme().agendaMinutes()).isEqualTo(45);
    }

    @Test
    void aSpeechMovesByKeysAndApplyingIsOneChange() {
        stage.screen.run(() -> speech(1).requestFocus());
        stage.screen.type(KeyCode.ALT, KeyCode.UP);
        assertThat(stage.screen.call(() -> speech(0).getText())).isEqualTo("Report");
        assertThat(stage.screen.call(() -> speech(0).isFocused())).isTrue();
        apply();
        assertThat(agenda()).containsExactly("Report 25", "Welcome 20");
        stage.screen.run(() -> programme.open().undo());
        assertThat(agenda()).containsExactly("Welcome 20", "Report 25");
    }

    @Test
    void aSpeechIsAddedAndTypedWithTheKeyboard() {
        stage.screen.run(() -> ((Button) stage.scene().lookup(".add-speech")).fire());
        stage.screen.write("Closing");
        apply();
        assertThat(agenda()).containsExactly("Welcome 20", "Report 25", "Closing 0");
    }

    @Test
    void anActivityIsMadeToFollowAnotherByItsTitle() {
        stage.screen.run(() -> stage.scene().lookup("#followsSearch").requestFocus());
        stage.screen.write("open");
        stage.screen.type(KeyCode.ENTER);
        apply();
        assertThat(programme.activity("Forum").follows())
                .extracting(f -> f.activity().value())
                .containsExactly("Opening");
    }

    @Test
    void whoHasANamesakeIsToldApartByTheOrganisation() {
        var alone = guest("Li Na");
        var one = Guest.named(new Id<>("one"), Name.of("Wang Wei", "王伟")).from(Name.of("Harbour Bank", ""));
        var other = Guest.named(new Id<>("other"), Name.of("Wang Wei", "王伟")).from(Name.of("City Hall", ""));
        stage.screen.run(() -> programme.with(List.of(
                alone,
                one,
                other,
                programme
                        .activity("Forum")
                        .withPeople(List.of(
                                Participation.speaker(alone.id()),
                                Participation.speaker(one.id()),
                                Participation.speaker(other.id()))))));
        stage.screen.settle();
        assertThat(stage.scene().lookup("#people").lookupAll(".label"))
                .extracting(label -> ((Label) label).getText())
                .contains("Li Na", "Wang Wei · Harbour Bank", "Wang Wei · City Hall");
    }
}
