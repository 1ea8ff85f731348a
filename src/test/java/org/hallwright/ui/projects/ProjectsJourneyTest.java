package org.hallwright.ui.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.hallwright.domain.guests.Project;
import org.hallwright.domain.guests.ProjectState;
import org.hallwright.domain.schedule.Activity;
import org.hallwright.domain.schedule.signing.TablePlan;
import org.hallwright.domain.value.Id;
import org.hallwright.i18n.Language;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.OpenProgramme;
import org.hallwright.ui.Screen;
import org.hallwright.ui.ViewStage;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.kit.columns.ColumnMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The 128 projects of E5 through the window: sought, signed in order by hand and keys, seated, and counted.
class ProjectsJourneyTest {
    @TempDir
    Path folder;

    private static ViewStage<ProjectsController> stage(OpenExhibition open, Language language, boolean dark) {
        return new ViewStage<>(
                open,
                language,
                dark,
                ProjectsController.class,
                (views, desk) -> ProjectViews.register(
                        views, desk, new Dialogs(desk.messages(), null), new ColumnMemory(Map.of(), all -> {})));
    }

    private static void tab(ViewStage<ProjectsController> stage, String id) {
        ToggleButton tab = stage.find(id);
        stage.screen.run(() -> tab.setSelected(true));
    }

    private static Activity firstSigning(OpenExhibition open) {
        return open.state().all(Activity.class).stream()
                .filter(a -> !a.signings().isEmpty())
                .min(Comparator.comparing(a -> a.when().start()))
                .orElseThrow();
    }

    @Test
    void theOrderIsChangedByDraggingAndByKeysAndTakenBack() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var open = programme.open();
            var stage = stage(open, Language.EN, false);
            tab(stage, "#orderTab");
            var before = firstSigning(open).signings();
            assertThat(before).hasSize(128);
            ListView<?> order = stage.find("#order");
            // Line 0 is the head of the first batch; lines 1 to 6 are its projects.
            var cells = cellMiddles(stage, order);
            stage.screen.drag(order, 150, cells[1], 150, cells[4] - 12);
            assertThat(firstSigning(open).signings().subList(0, 4))
                    .containsExactly(before.get(1), before.get(2), before.get(0), before.get(3));
            stage.screen.click(order, 150, cells[2]);
            stage.screen.holding(KeyCode.ALT, () -> stage.screen.type(KeyCode.UP));
            assertThat(firstSigning(open).signings().getFirst()).isEqualTo(before.get(2));
            stage.screen.holding(KeyCode.ALT, () -> stage.screen.type(KeyCode.DOWN));
            stage.screen.holding(KeyCode.ALT, () -> stage.screen.type(KeyCode.DOWN));
            assertThat(firstSigning(open).signings().get(2)).isEqualTo(before.get(2));
            stage.screen.run(() -> {
                while (open.nextUndo().isPresent()) {
                    open.undo();
                }
            });
            assertThat(firstSigning(open).signings()).isEqualTo(before);
            stage.screen.hold(stage.screen.at(order, 150, cells[1]), stage.screen.at(order, 150, cells[5]));
            stage.screen.type(KeyCode.ESCAPE);
            stage.screen.letGo();
            assertThat(firstSigning(open).signings()).isEqualTo(before);
        }
    }

    private static double[] cellMiddles(ViewStage<ProjectsController> stage, ListView<?> order) {
        return stage.screen.call(() -> {
            var middles = new double[8];
            order.getScene().getRoot().applyCss();
            order.getScene().getRoot().layout();
            for (var node : order.lookupAll(".order-cell")) {
                var cell = (javafx.scene.control.ListCell<?>) node;
                if (!cell.isEmpty() && cell.getIndex() < middles.length) {
                    var box = order.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
                    middles[cell.getIndex()] = box.getCenterY();
                }
            }
            return middles;
        });
    }

    @Test
    void aTableIsLookedAtTakenInAndTakenBack() throws Exception {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var open = programme.open();
            var stage = stage(open, Language.EN, false);
            var out = folder.resolve("out.csv");
            stage.screen.run(() -> stage.controller().intake().exportTo(out));
            var lines = java.nio.file.Files.readAllLines(out);
            assertThat(lines).hasSizeGreaterThan(128);
            var file = java.nio.file.Files.writeString(
                    folder.resolve("more.csv"),
                    "code,project,field,parties,amount\nX1,Wind farm,New energy,Ann Co,many\nX2,,,,\n");
            stage.screen.run(() -> stage.controller().intake().open(file));
            TableView<?> shown = stage.find("#lines");
            ListView<?> problems = stage.find("#problems");
            assertThat(shown.getItems()).hasSize(2);
            assertThat(problems.getItems()).isNotEmpty();
            stage.picture("projects-intake");
            javafx.scene.control.Button take = stage.find("#take");
            stage.screen.run(take::fire);
            assertThat(open.state().count(Project.class)).isEqualTo(130);
            stage.screen.run(open::undo);
            assertThat(open.state().count(Project.class)).isEqualTo(128);
        }
    }

    @Test
    void projectsAreSoughtByTheirState() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var open = programme.open();
            var stage = stage(open, Language.EN, false);
            TableView<?> table = stage.find("#table");
            ComboBox<ProjectState> states = stage.find("#states");
            var agreed = open.state().all(Project.class).stream()
                    .filter(p -> p.state() == ProjectState.AGREED)
                    .count();
            stage.screen.run(() -> states.setValue(ProjectState.AGREED));
            assertThat(table.getItems()).hasSize((int) agreed);
            stage.screen.run(() -> states.setValue(ProjectState.SIGNED));
            assertThat(table.getItems()).hasSize(128 - (int) agreed);
            stage.screen.run(() -> states.setValue(null));
            assertThat(table.getItems()).hasSize(128);
        }
    }

    @Test
    void projectsAreSoughtEditedAndSaved() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            var open = programme.open();
            var stage = stage(open, Language.ZH, false);
            TableView<?> table = stage.find("#table");
            assertThat(table.getItems()).hasSize(128);
            TextField filter = stage.find("#filter");
            stage.screen.run(() -> filter.setText("p007"));
            assertThat(table.getItems()).hasSize(1);
            stage.screen.run(() -> table.getSelectionModel().select(0));
            TextField amount = stage.find("#amount");
            stage.screen.run(() -> amount.setText("many"));
            javafx.scene.control.Button save = stage.find(".form-foot .accent");
            var edits = programme.edits();
            stage.screen.run(save::fire);
            assertThat(programme.edits()).isEqualTo(edits);
            stage.screen.run(() -> {
                amount.setText("12.5亿元");
                save.fire();
            });
            assertThat(project(open, "P007").amount().amount()).isEqualByComparingTo("1250000000");
            ComboBox<Id<Activity>> signing = stage.find("#signing");
            stage.screen.run(() -> {
                signing.setValue(null);
                save.fire();
            });
            assertThat(firstSigning(open).signings())
                    .hasSize(127)
                    .doesNotContain(project(open, "P007").id());
        }
    }

    private static Project project(OpenExhibition open, String code) {
        return open.state().all(Project.class).stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutProjectsThePlaceSaysHowToBegin() {
        try (var programme = OpenProgramme.bare(folder)) {
            var stage = stage(programme.open(), Language.EN, false);
            stage.picture("projects-empty");
            assertThat(stage.find("#begin").isVisible()).isTrue();
            stage.screen.run(() -> ((javafx.scene.control.Button) stage.find("#begin .accent")).fire());
            assertThat(stage.find("#begin").isVisible()).isFalse();
        }
    }

    @Test
    void picturesInBothLanguagesAndThemes() {
        try (var programme = OpenProgramme.sample(folder, "E5")) {
            for (var language : Language.values()) {
                for (var dark : List.of(false, true)) {
                    var stage = stage(programme.open(), language, dark);
                    var end = "-" + language.name().toLowerCase(Locale.ROOT) + (dark ? "-dark" : "-light");
                    TableView<?> table = stage.find("#table");
                    stage.screen.run(() -> table.getSelectionModel().select(2));
                    stage.picture("projects" + end);
                    tab(stage, "#totalsTab");
                    stage.picture("project-totals" + end);
                    tab(stage, "#orderTab");
                    stage.picture("signing-order" + end);
                    ListView<?> order = stage.find("#order");
                    stage.screen.run(() -> {
                        order.scrollTo(20);
                        order.getSelectionModel().select(24);
                    });
                    stage.picture("table-plan" + end);
                    assertThat(Screen.PICTURES.resolve("table-plan" + end + ".png"))
                            .isNotEmptyFile();
                    var plan = TablePlan.of(
                            firstSigning(programme.open()), programme.open().state());
                    assertThat(order.getItems()).hasSize(128 + plan.batches().size());
                }
            }
        }
    }
}
