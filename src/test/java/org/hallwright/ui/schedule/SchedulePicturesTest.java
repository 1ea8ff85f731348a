package org.hallwright.ui.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import javafx.application.Application;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.schedule.ScheduleImport;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenProgramme;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Leaves a picture of the schedule in each state that a designer would ask for.
class SchedulePicturesTest {
    private static final Path FOSDEM = Path.of("../shared/data/schedules/fosdem-2020.pentabarf.xml");

    private static void theme(ScheduleStage stage, boolean dark) {
        stage.screen.run(() -> Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet()));
    }

    private static void picture(ScheduleStage stage, boolean dark, String name) {
        theme(stage, dark);
        stage.screen.settle();
        stage.screen.picture(stage.scene(), "schedule-" + name);
        assertThat(Path.of("target", "screens", "schedule-" + name + ".png")).isNotEmptyFile();
    }

    private static Id<Activity> firstOfDay(ScheduleStage stage) {
        return stage.table().sheet().blocks().stream()
                .min(Comparator.comparingInt(b -> b.fromMinute()))
                .orElseThrow()
                .activity();
    }

    @Test
    void theExpoInBothLanguagesAndThemes(@TempDir Path folder) {
        try (var programme = OpenProgramme.sample(folder, "E3")) {
            for (var language : Language.values()) {
                for (var dark : new boolean[] {false, true}) {
                    var stage = new ScheduleStage(programme.open(), language, 1308, 822).onScreen();
                    theme(stage, dark);
                    stage.screen.run(() -> stage.controller().select(java.util.List.of(firstOfDay(stage))));
                    picture(stage, dark, "e3-" + language.locale().getLanguage() + (dark ? "-dark" : "-light"));
                }
            }
        }
    }

    @Test
    void thirtyFiveRoomsOfARealConference(@TempDir Path folder) {
        Assumptions.assumeTrue(Files.exists(FOSDEM), "no folder ../shared/data: the real schedule is not tried");
        try (var programme = OpenProgramme.bare(folder)) {
            programme
                    .open()
                    .edit(state -> ScheduleImport.read(FOSDEM, programme.open().id(), state)
                            .change());
            var stage = new ScheduleStage(programme.open(), Language.EN, 1308, 822).onScreen();
            var clashes = (javafx.scene.control.ToggleButton) stage.scene().lookup("#clashesTab");
            stage.screen.run(() -> clashes.setSelected(true));
            picture(stage, false, "fosdem-clashes");
            stage.screen.run(() -> stage.clashes().getSelectionModel().select(0));
            picture(stage, false, "fosdem-clash-chosen");
            stage.screen.run(() -> stage.canvas().scrollBy(1700, 130));
            picture(stage, true, "fosdem-scrolled-dark");
        }
    }

    @Test
    void aFileBeforeItIsImported(@TempDir Path folder) {
        Assumptions.assumeTrue(Files.exists(FOSDEM), "no folder ../shared/data: the real schedule is not tried");
        try (var programme = OpenProgramme.bare(folder)) {
            var stage = new ScheduleStage(programme.open(), Language.EN, 1308, 822).onScreen();
            stage.screen.run(() -> stage.controller().importing().read(FOSDEM));
            picture(stage, false, "import");
        }
    }

    @Test
    void aRoomsFormAndAnActivityBeingAdded(@TempDir Path folder) {
        try (var programme = OpenProgramme.sample(folder, "E3")) {
            for (var dark : new boolean[] {true, false}) {
                var english = new ScheduleStage(programme.open(), Language.EN, 1308, 822).onScreen();
                inAHall(english, dark, "room-en");
            }
            var stage = new ScheduleStage(programme.open(), Language.ZH, 1308, 822).onScreen();
            inAHall(stage, true, "room-zh");
            inAHall(stage, false, "room-zh");
            stage.drag(stage.at(1, 10 * 60), stage.at(1, 11 * 60 + 31));
            picture(stage, true, "adding-zh-dark");
        }
    }

    /// The first room, put into a hall, with its door at a place that is typed.
    private static void inAHall(ScheduleStage stage, boolean dark, String name) {
        theme(stage, dark);
        stage.screen.settle();
        stage.screen.click(stage.canvas(), 120, 16);
        stage.screen.run(() -> {
            for (var box : java.util.List.of("#hall", "#door")) {
                var choice = (javafx.scene.control.ChoiceBox<?>) stage.scene().lookup(box);
                choice.getSelectionModel().select(1);
            }
        });
        picture(stage, dark, name + (dark ? "-dark" : ""));
        stage.screen.run(
                () -> ((javafx.scene.control.ChoiceBox<?>) stage.scene().lookup("#door"))
                        .getSelectionModel()
                        .selectLast());
        picture(stage, dark, name + "-typed" + (dark ? "-dark" : ""));
    }

    @Test
    void theTracks(@TempDir Path folder) {
        try (var programme = OpenProgramme.sample(folder, "E3")) {
            for (var language : Language.values()) {
                for (var dark : new boolean[] {false, true}) {
                    var stage = new ScheduleStage(programme.open(), language, 1308, 822).onScreen();
                    theme(stage, dark);
                    stage.screen.settle();
                    stage.screen.click(stage.scene().lookup(".schedule-legend"));
                    picture(stage, dark, "tracks-" + language.locale().getLanguage() + (dark ? "-dark" : "-light"));
                }
            }
        }
    }

    @Test
    void theWholeFormOfAnActivity(@TempDir Path folder) {
        try (var programme = OpenProgramme.sample(folder, "E3")) {
            var most = programme.state().all(Activity.class).stream()
                    .max(Comparator.comparingInt((Activity a) ->
                                    a.programme().agenda().size() + a.people().size())
                            .thenComparing(Activity::id))
                    .orElseThrow();
            for (var language : Language.values()) {
                var dark = language == Language.ZH;
                var stage = new ScheduleStage(programme.open(), language, 1308, 822).onScreen();
                stage.screen.run(() -> stage.controller().select(java.util.List.of(most.id())));
                stage.screen.settle();
                var scroll = (javafx.scene.control.ScrollPane) stage.scene().lookup("#scroll");
                for (var part : java.util.List.of(30, 60, 82, 100)) {
                    stage.screen.run(() -> scroll.setVvalue(part / 100.0));
                    picture(stage, dark, "form-" + language.locale().getLanguage() + (dark ? "-dark-" : "-") + part);
                }
            }
        }
    }

    @Test
    void theRulesOfTheCheck(@TempDir Path folder) {
        try (var programme = OpenProgramme.sample(folder, "E3")) {
            for (var language : Language.values()) {
                var dark = language == Language.ZH;
                var stage = new ScheduleStage(programme.open(), language, 1308, 822).onScreen();
                stage.screen.run(() -> {
                    ((javafx.scene.control.ToggleButton) stage.scene().lookup("#clashesTab")).setSelected(true);
                    ((javafx.scene.control.Button) stage.scene().lookup(".check-rules")).fire();
                    ((javafx.scene.control.Button) stage.scene().lookup("#addWalk")).fire();
                });
                picture(stage, dark, "rules-" + language.locale().getLanguage() + (dark ? "-dark" : ""));
            }
        }
    }

    @Test
    void whatIsProposedForAllWithoutATime(@TempDir Path folder) {
        try (var programme = OpenProgramme.sample(folder, "E3")) {
            var schedule = new org.hallwright.service.ScheduleService(programme.open());
            schedule.move(programme.state().all(Activity.class).stream()
                    .filter(a -> a.when() != null && a.id().hashCode() % 3 == 0)
                    .map(a -> org.hallwright.domain.schedule.Placement.of(a).at(null))
                    .toList());
            for (var language : Language.values()) {
                var dark = language == Language.ZH;
                var stage = new ScheduleStage(programme.open(), language, 1308, 822).onScreen();
                stage.screen.run(() -> {
                    ((javafx.scene.control.ToggleButton) stage.scene().lookup("#waitingTab")).setSelected(true);
                    ((javafx.scene.control.Button) stage.scene().lookup(".place-all")).fire();
                });
                picture(stage, dark, "proposal-" + language.locale().getLanguage() + (dark ? "-dark" : ""));
            }
        }
    }

    @Test
    void dayWeekAndMonthInOneTimeline(@TempDir Path folder) {
        for (var code : java.util.List.of("E2", "E3")) {
            try (var programme = OpenProgramme.sample(folder.resolve(code), code)) {
                for (var language : Language.values()) {
                    var dark = language == Language.ZH;
                    var stage = new ScheduleStage(programme.open(), language, 1308, 822).onScreen();
                    for (var span : java.util.List.of("day", "week", "month")) {
                        var button = (javafx.scene.control.ToggleButton)
                                stage.scene().lookup(".span-" + span);
                        stage.screen.run(button::fire);
                        picture(
                                stage,
                                dark,
                                "timeline-" + code.toLowerCase(java.util.Locale.ROOT) + "-" + span + "-"
                                        + language.locale().getLanguage() + (dark ? "-dark" : ""));
                    }
                }
            }
        }
    }

    @Test
    void aDayWithoutAnything(@TempDir Path folder) {
        try (var programme = OpenProgramme.bare(folder)) {
            picture(new ScheduleStage(programme.open(), Language.EN, 1308, 822).onScreen(), false, "empty");
            picture(new ScheduleStage(programme.open(), Language.ZH, 1308, 822).onScreen(), true, "empty-zh-dark");
        }
    }

    @Test
    void aDragUnderWay(@TempDir Path folder) {
        try (var programme = OpenProgramme.sample(folder, "E3")) {
            var stage = new ScheduleStage(programme.open(), Language.EN, 1308, 822).onScreen();
            var block = stage.area(firstOfDay(stage)).block();
            var midnight =
                    stage.table().grid().axis().minuteOf(stage.controller().day());
            var from = stage.at(block.room(), (block.fromMinute() + block.toMinute()) / 2 - midnight);
            var to = stage.at(block.room() + 1, block.toMinute() + 70 - midnight);
            stage.hold(from, to);
            picture(stage, false, "dragging");
            stage.letGo();
        }
    }
}
