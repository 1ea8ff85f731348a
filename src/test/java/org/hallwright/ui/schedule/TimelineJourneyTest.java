package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.DAY;
import static org.hallwright.service.OpenProgramme.activity;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A programme is drawn, moved over rooms and days, resized, copied, linked and all undone: with the mouse, and with
/// nothing but the keyboard.
class TimelineJourneyTest {
    private OpenProgramme programme;
    private ScheduleStage stage;
    private ExhibitionState before;

    @BeforeEach
    void openTheSchedule(@TempDir Path folder) {
        programme = OpenProgramme.in(folder).with(activity("Forum", "09:00", 60, A), activity("Talk", "10:30", 60, B));
        before = programme.state();
        stage = new ScheduleStage(programme.open(), Language.EN, 1300, 800).onScreen();
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private void keys(KeyCode... keys) {
        for (var key : keys) {
            stage.screen.type(key);
        }
    }

    private void undoAll() {
        while (!programme.state().equals(before)) {
            assertThat(stage.screen.call(() -> programme.open().undo())).isPresent();
        }
    }

    private List<Activity> named(String title) {
        return programme.state().all(Activity.class).stream()
                .filter(a -> a.title().en().equals(title))
                .sorted(Comparator.comparing((Activity a) -> a.when().start()))
                .toList();
    }

    @Test
    void theHintSaysFromTheBeginningWhatCanBeDone() {
        assertThat(hint()).startsWith("Drag on an empty place");
    }

    private String hint() {
        return ((Label) stage.scene().lookup("#hint")).getText();
    }

    @Test
    void whatIsInSightStaysThereWhenTheDaysGrowLonger() {
        var nine = stage.at(0, 9 * 60)[1];
        stage.screen.run(() -> programme.with(activity("Gala", "21:00", 90, B)));
        stage.screen.settle();
        assertThat(stage.at(0, 9 * 60)[1]).isCloseTo(nine, within(1.0));
        stage.screen.run(() -> programme.open().undo());
        stage.screen.settle();
        assertThat(stage.at(0, 9 * 60)[1]).isCloseTo(nine, within(1.0));
    }

    @Test
    void withTheMouse() {
        stage.drag(stage.at(2, 13 * 60), stage.at(2, 14 * 60 + 1));
        stage.screen.write("Gala");
        keys(KeyCode.ENTER);
        assertThat(named("Gala")).hasSize(1);

        stage.drag(stage.at(2, 13 * 60 + 30), stage.at(1, 15 * 60 + 30));
        assertThat(programme.whereIs(named("Gala").getFirst().id().value())).isEqualTo("15:00 [room-B]");

        var edge = stage.at(1, 16 * 60);
        stage.drag(new double[] {edge[0], edge[1] - 3}, stage.at(1, 16 * 60 + 31));
        assertThat(named("Gala").getFirst().when().end()).isEqualTo(DAY.atTime(16, 30));

        stage.screen.holding(KeyCode.CONTROL, () -> stage.drag(stage.at(0, 9 * 60 + 30), stage.at(2, 11 * 60 + 30)));
        assertThat(named("Forum")).hasSize(2);
        assertThat(programme.whereIs("Forum")).isEqualTo("09:00 [room-A]");

        stage.screen.run(() -> stage.controller().select(List.of(new Id<Activity>("Forum"), new Id<Activity>("Talk"))));
        stage.screen.run(() -> stage.canvas().requestFocus());
        keys(KeyCode.L);
        assertThat(programme.activity("Talk").follows()).containsExactly(Follows.directly(new Id<>("Forum")));
        stage.screen.run(() -> stage.controller().select(List.of(new Id<Activity>("Forum"))));
        stage.drag(stage.at(0, 9 * 60 + 30), stage.at(0, 10 * 60));
        assertThat(programme.whereIs("Forum")).isEqualTo("09:30 [room-A]");
        assertThat(programme.whereIs("Talk")).as("goes with what it follows").isEqualTo("11:00 [room-B]");
        undoAll();
    }

    @Test
    void withTheKeyboardAlone() {
        keys(KeyCode.TAB);
        keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(programme.whereIs("Forum")).isEqualTo("09:05 [room-C]");
        stage.screen.type(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(programme.activity("Forum").when().end()).isEqualTo(DAY.atTime(10, 10));
        stage.screen.type(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(programme.activity("Forum").when().start())
                .isEqualTo(DAY.plusDays(1).atTime(9, 5));
        stage.screen.type(KeyCode.CONTROL, KeyCode.C);
        stage.screen.type(KeyCode.CONTROL, KeyCode.V);
        assertThat(named("Forum")).hasSize(2);

        stage.screen.run(() -> stage.controller().select(List.of(new Id<Activity>("Talk"))));
        stage.screen.run(() -> stage.canvas().requestFocus());
        keys(KeyCode.L);
        assertThat(hint()).contains("Talk");
        keys(KeyCode.TAB, KeyCode.L);
        assertThat(programme.activity("Forum").follows()).containsExactly(Follows.directly(new Id<>("Talk")));
        keys(KeyCode.S);
        assertThat(named("Forum")).hasSize(3);
        keys(KeyCode.U);
        assertThat(programme.state().all(Activity.class)).anyMatch(a -> a.when() == null);
        undoAll();
    }

    @Test
    void fromDaysToMonthsAndBackTheDayStaysInFront() {
        for (var span : List.of("month", "week", "day")) {
            var button = (ToggleButton) stage.scene().lookup(".span-" + span);
            stage.screen.run(button::fire);
            stage.table();
            assertThat(button.isSelected()).as(span).isTrue();
            assertThat(stage.controller().day()).isEqualTo(DAY);
            assertThat(stage.canvas().viewport().left()).as("the first room").isZero();
        }
    }

    @Test
    void whatADragWouldClashWithIsSaidWithTheSolution() {
        stage.hold(stage.at(0, 9 * 60 + 30), stage.at(1, 10 * 60 + 35));
        assertThat(hint()).contains("“Forum” and “Talk” are both in").contains("Move one of them");
        stage.screen.type(KeyCode.ESCAPE);
        stage.letGo();
        assertThat(hint()).doesNotContain("Talk");
        assertThat(programme.state()).isEqualTo(before);
    }
}
