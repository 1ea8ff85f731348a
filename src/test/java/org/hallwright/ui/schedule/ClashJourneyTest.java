package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.service.OpenProgramme.A;
import static org.hallwright.service.OpenProgramme.B;
import static org.hallwright.service.OpenProgramme.C;
import static org.hallwright.service.OpenProgramme.activity;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Follows;
import org.hallwright.domain.schedule.check.ScheduleCheck;
import org.hallwright.domain.schedule.check.ScheduleRule;
import org.hallwright.domain.schedule.check.ScheduleRules;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenProgramme;
import org.hallwright.ui.schedule.clash.ClashItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user does about clashes: free slots from the list, and the rules by which they are found.
class ClashJourneyTest {
    private OpenProgramme programme;
    private ScheduleStage stage;

    @BeforeEach
    void openTheClashes(@TempDir Path folder) {
        programme = OpenProgramme.in(folder).with(activity("Forum", "09:00", 60, A), activity("Talk", "09:30", 60, A));
        stage = new ScheduleStage(programme.open(), Language.EN, 1300, 800).onScreen();
        stage.screen.run(() -> ((ToggleButton) stage.scene().lookup("#clashesTab")).setSelected(true));
        stage.screen.settle();
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private void openRules() {
        stage.screen.run(() -> ((Button) stage.scene().lookup(".check-rules")).fire());
    }

    private CheckBox rule(int place) {
        return (CheckBox) stage.scene().lookup("#rules").lookupAll(".check-box").toArray()[place];
    }

    @Test
    void freeSlotsOfEitherOfAPairAreOfferedAndAClickOnOneSolvesTheClash() {
        assertThat(ScheduleCheck.problems(programme.state())).hasSize(1);
        stage.screen.click(stage.scene().lookup(".schedule-find-slot"));
        var menu = menu();
        stage.screen.picture(stage.scene(), "schedule-free-slots-en");
        var slots = menu.getItems().stream()
                .filter(item -> item.getOnAction() != null)
                .toList();
        assertThat(menu.getItems().stream().filter(MenuItem::isDisable))
                .extracting(MenuItem::getText)
                .containsExactly("Forum", "Talk");
        assertThat(slots).hasSizeGreaterThan(2).extracting(MenuItem::getText).doesNotHaveDuplicates();
        stage.screen.run(() -> slots.getFirst().fire());
        stage.screen.run(menu::hide);
        assertThat(ScheduleCheck.problems(programme.state())).isEmpty();
        assertThat(stage.clashes().getItems()).isEmpty();
        stage.screen.run(() -> programme.open().undo());
        assertThat(stage.clashes().getItems()).hasSize(1);
    }

    private ContextMenu menu() {
        return stage.screen.call(() -> Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu && window.isShowing())
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aRuleThatIsSwitchedOffFindsNothingUntilUndone() {
        openRules();
        stage.screen.run(() -> rule(0).fire());
        assertThat(ScheduleRules.of(programme.state()).isOn(ScheduleRule.ROOM_OVERLAP))
                .isFalse();
        assertThat(stage.clashes().getItems()).isEmpty();
        stage.screen.run(() -> programme.open().undo());
        assertThat(stage.clashes().getItems()).extracting(ClashItem::severity).containsExactly(Severity.BLOCKER);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSeverityIsOneChange() {
        openRules();
        stage.screen.run(() ->
                ((ChoiceBox<Severity>) stage.scene().lookup("#rules").lookup(".choice-box")).setValue(Severity.NOTE));
        assertThat(stage.clashes().getItems()).extracting(ClashItem::severity).containsExactly(Severity.NOTE);
        stage.screen.run(() -> programme.open().undo());
        assertThat(ScheduleRules.of(programme.state()).severity(ScheduleRule.ROOM_OVERLAP))
                .isEqualTo(Severity.BLOCKER);
    }

    @Test
    void walksAreTypedAndAppliedTogether() {
        openRules();
        stage.screen.run(() -> {
            ((TextField) stage.scene().lookup("#pace")).setText("3,6");
            ((Button) stage.scene().lookup("#addWalk")).fire();
        });
        var apply = (Button) stage.scene().lookup(".form-card #apply");
        assertThat(apply.isDisabled()).as("a walk without minutes").isTrue();
        assertThat(((Label) stage.scene().lookup(".form-card #problem")).getText())
                .contains("0 to 600");
        stage.screen.run(() -> ((TextField) stage.scene().lookup("#table").lookup(".schedule-minutes")).setText("7"));
        stage.screen.run(apply::fire);

        var rules = ScheduleRules.of(programme.state());
        assertThat(rules.pace()).isEqualTo(60);
        assertThat(rules.walks())
                .singleElement()
                .satisfies(walk -> assertThat(walk.minutes()).isEqualTo(7));
        assertThat(List.of(
                        rules.walks().getFirst().from(),
                        rules.walks().getFirst().to()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aProposalIsShownFirstAndTakenInOneChange() {
        var talk = programme.activity("Talk");
        stage.screen.run(() -> programme.with(
                talk.entitled(talk.title(), talk.kind(), ActivityState.DRAFT),
                activity("Waiting", "10:00", 60, A).at(null, List.of())));
        var edits = programme.edits();
        stage.screen.run(() -> ((Button) stage.scene().lookup(".replan")).fire());
        assertThat(programme.edits()).as("nothing is done before it is wanted").isEqualTo(edits);
        assertThat(stage.scene().getRoot().lookupAll(".schedule-proposal")).hasSize(1);
        stage.screen.run(() -> ((Button) stage.scene().lookup(".take-places")).fire());
        assertThat(ScheduleCheck.problems(programme.state())).isEmpty();
        assertThat(programme.whereIs("Forum")).isEqualTo("09:00 [room-A]");

        stage.screen.run(() -> ((Button) stage.scene().lookup(".place-all")).fire());
        stage.screen.run(() -> ((Button) stage.scene().lookup(".take-places")).fire());
        assertThat(programme.activity("Waiting").when()).isNotNull();
        stage.screen.run(() -> programme.open().undo());
        assertThat(programme.activity("Waiting").when()).isNull();
        assertThat(programme.activity("Talk").when()).isNotEqualTo(talk.when());
    }

    @Test
    void aChainIsProposedTogetherAndEachSaysWhatItGoesAlongWith() {
        var edits = programme.edits();
        for (var language : Language.values()) {
            var shown = new ScheduleStage(programme.open(), language, 1300, 800).onScreen();
            if (programme.edits() == edits) {
                shown.screen.run(this::fillTheMorning);
            }
            shown.screen.run(() -> ((ToggleButton) shown.scene().lookup("#clashesTab")).setSelected(true));
            shown.screen.settle();
            shown.screen.run(() -> ((Button) shown.scene().lookup(".replan")).fire());
            assertThat(shown.scene().getRoot().lookupAll(".schedule-proposal")).hasSize(2);
            assertThat(shown.scene().getRoot().lookupAll(".schedule-proposal .text-muted").stream()
                            .map(node -> ((Label) node).getText()))
                    .anyMatch(words -> words.contains(language == Language.EN ? "“Talk”" : "“Talk活动”"));
            shown.screen.picture(
                    shown.scene(), "schedule-replan-chain-" + language.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /// So that the talk has no place in front of what follows it, in any room.
    private void fillTheMorning() {
        var talk = programme.activity("Talk");
        var follower = draft(activity("Questions", "10:30", 30, A));
        programme.with(
                draft(talk),
                activity("Seminar", "08:00", 210, B),
                activity("Workshop", "08:00", 210, C),
                activity("Breakfast", "08:00", 60, A),
                follower.edit().follows(List.of(Follows.directly(talk.id()))).build());
    }

    private static Activity draft(Activity activity) {
        return activity.entitled(activity.title(), activity.kind(), ActivityState.DRAFT);
    }
}
