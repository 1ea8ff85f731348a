package org.hallwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.hallwright.domain.change.Change;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.i18n.Language;
import org.hallwright.service.Workspace;
import org.hallwright.ui.Screen;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.kit.WorkByHand;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.shell.Look;
import org.hallwright.ui.shell.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class WindowTest {
    private static final Exhibition FAIR = Exhibition.titled("X1", Name.of("Spring Fair", "春季博览会"), null, null);

    @TempDir
    private Path folder;

    private final Screen screen = Screen.ready();
    private Workspace workspace;
    private Window window;

    @BeforeEach
    void openAFair() {
        workspace = WindowFixture.empty(folder);
        workspace.create(FAIR);
        window = screen.call(() -> WindowFixture.window(workspace, new Look(Language.EN, false)));
        screen.show(window.scene(), 1280, 800);
        screen.run(() -> window.enter(FAIR.id()));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void addExhibitor() {
        var exhibitor = Exhibitor.named(new Id<>("x"), Name.of("Orion Valves", "猎户阀门"));
        var label = org.hallwright.domain.change.Label.of("change.create");
        screen.run(() -> workspace.open(FAIR.id()).edit(state -> Change.of(label, Edit.create(exhibitor))));
    }

    @Test
    void theLanguageChangesWhileTheWindowStaysWhereItIs() {
        screen.run(() -> window.go(Place.FIGURES, List.of()));
        screen.click(button("#language"));

        assertThat(window.look().language()).isEqualTo(Language.ZH);
        assertThat(button("#switcher").getText()).isEqualTo("春季博览会");
        assertThat(label("#facts").getText()).contains("展馆");
    }

    @Test
    void anotherLanguageShowsTheSamePartOfThePlanWithTheSameBoothsSelected() {
        var halls = Stream.of("A", "B")
                .map(code -> Hall.rectangular(new Id<>("hall-" + code), code, Name.of(code, code), 60, 40))
                .toList();
        var booth = Booth.shell(new Id<>("b1"), halls.getLast().id(), "B101", Footprint.rectangle(40, 30, 3, 3));
        var label = org.hallwright.domain.change.Label.of("change.create");
        screen.run(() -> workspace
                .open(FAIR.id())
                .edit(state -> Change.of(
                        label, Edit.create(halls.getFirst()), Edit.create(halls.getLast()), Edit.create(booth))));
        screen.run(() -> window.go(Place.FLOOR_PLAN, List.of(booth.id())));
        screen.settle();
        var before = screen.call(() -> canvas().viewportProperty().get());
        screen.run(() -> canvas().zoomBy(2));
        var near = screen.call(() -> canvas().viewportProperty().get());
        assertThat(near).isNotEqualTo(before);

        screen.click(button("#language"));
        screen.settle();

        var hall = (ComboBox<?>) screen.call(() -> window.scene().lookup("#hall"));
        assertThat(hall.getValue()).isEqualTo(halls.getLast());
        assertThat(screen.call(() -> canvas().viewportProperty().get())).isEqualTo(near);
        assertThat(screen.call(() -> window.scene().getRoot().lookupAll(".text-field").stream()
                        .map(field -> ((TextField) field).getText())
                        .toList()))
                .contains("B101");
    }

    private PlanCanvas canvas() {
        return (PlanCanvas) window.scene().lookup(".plan-canvas");
    }

    @Test
    void onASmallScreenTheWindowStaysAsLargeAsTheStage() {
        var stage = screen.call(Stage::new);
        screen.run(() -> {
            stage.setScene(new Scene(new StackPane(), 1000, 600));
            stage.show();
        });
        screen.run(() -> window.putOn(stage));
        screen.settle();
        assertThat(screen.call(() -> window.scene().getWidth())).isEqualTo(1000);
        assertThat(screen.call(() -> window.scene().getHeight())).isEqualTo(600);
        screen.run(stage::close);
    }

    @Test
    void aPlaceStandsEmptyUntilItsViewIsMadeAndShowsWhatWasWantedLast() {
        var making = new WorkByHand();
        addExhibitor();
        window = screen.call(() -> WindowFixture.window(workspace, new Look(Language.EN, false), making));
        screen.show(window.scene(), 1280, 800);
        screen.run(making::doAll);
        screen.run(() -> window.enter(FAIR.id()));
        screen.run(() -> window.go(Place.EXHIBITORS, List.of()));
        screen.run(() -> window.go(Place.EXHIBITORS, List.of(new Id<Exhibitor>("x"))));
        assertThat(making.waiting()).as("plan and exhibitors, each once").isEqualTo(2);
        assertThat(window.scene().lookup(".plan-canvas")).isNull();

        screen.run(making::doNext);
        assertThat(window.scene().lookup(".plan-canvas"))
                .as("no longer wanted in front")
                .isNull();
        screen.run(making::doNext);
        var table = (TableView<?>) screen.call(() -> window.scene().lookup(".table-view"));
        assertThat(table.getSelectionModel().getSelectedItems()).hasSize(1);
        screen.run(() -> window.go(Place.FLOOR_PLAN, List.of()));
        assertThat(window.scene().lookup(".plan-canvas")).isNotNull();
    }

    @Test
    void whatAnUndoBringsBackIsSelectedOnceTheViewIsMade() {
        var making = new WorkByHand();
        addExhibitor();
        var open = workspace.open(FAIR.id());
        var label = org.hallwright.domain.change.Label.of("change.create");
        screen.run(() -> open.edit(state -> Change.of(label, Edit.delete(state.get(new Id<Exhibitor>("x"))))));
        window = screen.call(() -> WindowFixture.window(workspace, new Look(Language.EN, false), making));
        screen.show(window.scene(), 1280, 800);
        screen.run(making::doAll);
        screen.run(() -> window.enter(FAIR.id()));
        screen.run(() -> window.go(Place.EXHIBITORS, List.of()));
        screen.run(open::undo);
        screen.run(making::doAll);
        var table = (TableView<?>) screen.call(() -> window.scene().lookup(".table-view"));
        assertThat(table.getSelectionModel().getSelectedItems()).hasSize(1);
    }

    @Test
    void whatWasMadeForAnotherLanguageIsNotShown() {
        var making = new WorkByHand();
        window = screen.call(() -> WindowFixture.window(workspace, new Look(Language.EN, false), making));
        screen.show(window.scene(), 1280, 800);
        screen.run(making::doAll);
        screen.run(() -> window.enter(FAIR.id()));
        screen.click(button("#language"));
        assertThat(making.waiting()).isEqualTo(2);
        screen.run(making::doNext);
        assertThat(window.scene().lookup(".plan-canvas")).isNull();
        screen.run(making::doNext);
        assertThat(label(".plan-bar .label").getText()).isEqualTo("视图");
    }

    @Test
    void theThemeChangesOnceNoViewIsBeingMade() {
        var making = new WorkByHand();
        window = screen.call(() -> WindowFixture.window(workspace, new Look(Language.EN, false), making));
        screen.show(window.scene(), 1280, 800);
        screen.run(() -> window.enter(FAIR.id()));
        screen.run(() -> window.look(window.look().inDark(true)));
        screen.run(making::doNext);
        assertThat(styles()).as("one is still being made").contains("theme-light");
        screen.run(making::doAll);
        assertThat(styles()).contains("theme-dark").doesNotContain("theme-light");
        screen.run(() -> window.look(window.look().inDark(false)));
        assertThat(styles()).contains("theme-light").doesNotContain("theme-dark");
    }

    private List<String> styles() {
        return screen.call(() -> List.copyOf(window.scene().getRoot().getStyleClass()));
    }

    @Test
    void everyPlaceIsMadeAndFittedOffTheScreensThread() {
        addExhibitor();
        try (var runner = TaskRunner.threaded()) {
            var composition = WindowFixture.composition();
            window = screen.call(() -> new Window(
                    workspace, runner, new Look(Language.ZH, true), composition.places(), composition::views));
            var failures = new ArrayList<Throwable>();
            window.onBug(failures::add);
            screen.show(window.scene(), 1280, 800);
            screen.run(() -> window.enter(FAIR.id()));
            for (var place : Place.values()) {
                screen.run(() -> window.go(place, List.of()));
                await(runner);
                assertThat(buttons()).as("%s", place).isNotEmpty();
            }
            assertThat(failures).isEmpty();
        }
    }

    private Set<Node> buttons() {
        return screen.call(() -> window.scene().getRoot().lookupAll(".button"));
    }

    private void await(TaskRunner runner) {
        try {
            WaitForAsyncUtils.waitFor(
                    180, TimeUnit.SECONDS, runner.busyProperty().not());
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        screen.settle();
    }

    @Test
    void undoSaysWhatItWillTakeBackAndThenTakesItBack() {
        assertThat(button("#undo").isDisabled()).isTrue();
        addExhibitor();
        assertThat(button("#undo").getAccessibleText()).contains("Undo: ");

        screen.type(KeyCode.CONTROL, KeyCode.Z);

        assertThat(workspace.open(FAIR.id()).state().count(Exhibitor.class)).isZero();
        assertThat(button("#undo").isDisabled()).isTrue();
        assertThat(button("#redo").isDisabled()).isFalse();
    }

    @Test
    void aNameIsFoundByItsBeginning() {
        addExhibitor();
        var search = (TextField) screen.call(() -> window.scene().lookup("#search"));
        screen.click(search);
        screen.write("orion");
        screen.picture(window.scene(), "search-en-light");

        assertThat(search.getText()).isEqualTo("orion");
        screen.type(KeyCode.ENTER);
        assertThat(search.getText()).isEmpty();
    }

    @Test
    void aPaperIsWrittenWhereTheWindowSays() throws Exception {
        screen.run(() -> window.go(Place.PUBLISH, List.of()));
        var write = button("#write-programme");

        assertThat(write.isDisabled()).as("there is no activity yet").isTrue();
        assertThat(Files.exists(folder.resolve("X1-programme.pdf"))).isFalse();
    }

    private Button button(String id) {
        return (Button) screen.call(() -> window.scene().lookup(id));
    }

    private Label label(String id) {
        return (Label) screen.call(() -> window.scene().lookup(id));
    }
}
