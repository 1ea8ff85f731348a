package org.hallwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.plan.PlanOptions;
import org.hallwright.i18n.Messages;
import org.hallwright.publish.PaperLanguage;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.files.ExportOptions;
import org.hallwright.service.files.ExportService;
import org.hallwright.service.files.Exportable;
import org.hallwright.service.files.ImportService;
import org.hallwright.service.plan.PlanService;
import org.hallwright.service.revisions.RevisionService;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.shell.Window;

/// The larger pieces of work on a plan of 10,000 booths, as the window has them done: how long each holds the screen's
/// thread at most. What a form works out first, such as a filling, is measured apart from what its button does.
///
/// @param hold measures an action under a name
record WorkHolds(
        OpenExhibition open, LargeShow show, TaskRunner runner, Window window, BiConsumer<String, Runnable> hold) {
    private static final int COPIED = 100;
    private static final double SECOND_WIDTH = 200;
    private static final double SECOND_DEPTH = 100;

    /// Leaves the plan as it was, but for a second hall and two revisions.
    void measure(Clock clock) {
        layersAndColours();
        selection();
        numbers();
        secondHall();
        file(clock);
        revisions(clock);
    }

    private void layersAndColours() {
        hold.accept("colour_by", () -> select("#colours", 3));
        hold.accept("colour_back", () -> select("#colours", 0));
        hold.accept("layers_open", () -> tab(1));
        hold.accept("layer_off", () -> toggle(".layer-toggle", 3));
        hold.accept("layer_on", () -> toggle(".layer-toggle", 3));
        hold.accept("layers_closed", () -> tab(0));
    }

    private void selection() {
        hold.accept("select_all", () -> press(KeyCode.A, true));
        hold.accept("select_none", () -> press(KeyCode.ESCAPE, false));
        hold.accept("select_100", () -> window.go(Place.FLOOR_PLAN, show.booths().subList(0, COPIED)));
        hold.accept("copy_100", () -> press(KeyCode.C, true));
        changing("paste_100", () -> press(KeyCode.V, true));
        undo("paste_undo");
        press(KeyCode.ESCAPE, false);
    }

    private void numbers() {
        hold.accept("number_menu", this::openMenu);
        hold.accept("number_start", () -> choose("plan-action.number-booths"));
        changing("number_apply", this::apply);
        undo("number_undo");
    }

    private void secondHall() {
        var halls = new PlanService(open).halls();
        changing("hall_added", () -> runner.edit(
                () -> halls.add("M", Name.of("Second hall", "二馆"), SECOND_WIDTH, SECOND_DEPTH)));
        hold.accept("hall_there", () -> press(KeyCode.PAGE_DOWN, false));
        hold.accept("fill_menu", this::openMenu);
        hold.accept("fill_start", () -> choose("plan-action.fill-hall"));
        changing("fill_apply", this::apply);
        if (open.state().all(Booth.class).size() <= show.booths().size()) {
            throw new IllegalStateException("the second hall was not filled");
        }
        undo("fill_undo");
        hold.accept("hall_back", () -> press(KeyCode.PAGE_UP, false));
    }

    /// The plan as a file is read into the same plan, of which all booths have been moved meanwhile.
    private void file(Clock clock) {
        try {
            var file = Files.createTempDirectory("bench-holds").resolve("plan.geojson");
            new ExportService(open)
                    .export(Exportable.PLAN, "geojson", file, ExportOptions.of(PaperLanguage.EN, clock.instant()));
            moveAll();
            var imports = new ImportService(open);
            var preview = imports.previewPlan(file, PlanOptions.FIND_OUT);
            changing("import_apply", () -> runner.edit(() -> imports.commit(preview)));
            Files.delete(file);
            Files.delete(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void revisions(Clock clock) {
        var revisions = new RevisionService(open, clock);
        changing("revision_sent", () -> runner.edit(
                () -> revisions.advance(revisions.all().getFirst().id())));
        moveAll();
        hold.accept("compare_menu", this::openMenu);
        hold.accept("compare", () -> choose("plan-action.revisions"));
        undo("compare_closed");
    }

    private void moveAll() {
        new PlanService(open).elements().move(show.booths(), 1, 0);
    }

    private void undo(String name) {
        changing(name, () -> runner.edit(open::undo));
    }

    /// What does nothing would be measured as fast.
    private void changing(String name, Runnable action) {
        var before = open.state();
        hold.accept(name, action);
        if (open.state().equals(before)) {
            throw new IllegalStateException(name + " changed nothing");
        }
    }

    private void select(String box, int index) {
        ((ComboBox<?>) window.scene().lookup(box)).getSelectionModel().select(index);
    }

    private void tab(int index) {
        ((ToggleButton) nodes(".side-tab").get(index)).setSelected(true);
    }

    private void toggle(String selector, int index) {
        ((ToggleButton) nodes(selector).get(index)).fire();
    }

    private List<Node> nodes(String selector) {
        return List.copyOf(window.scene().getRoot().lookupAll(selector));
    }

    private void apply() {
        nodes(".layout-card").stream()
                .filter(Node::isVisible)
                .map(card -> (Button) card.lookup("#apply"))
                .filter(button -> !button.isDisabled())
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private void openMenu() {
        ((Button) window.scene().lookup("#planMenu")).fire();
    }

    /// Takes what the open menu offers under those words.
    private void choose(String key) {
        var words = Messages.of(window.look().language()).text(key);
        var menu = menus().stream().filter(ContextMenu::isShowing).findFirst().orElseThrow();
        menu.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
        menu.hide();
    }

    private static Collection<ContextMenu> menus() {
        return javafx.stage.Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
    }

    /// On the screen's thread; waits for it where it is called from another.
    private void press(KeyCode code, boolean shortcut) {
        if (!Platform.isFxApplicationThread()) {
            var done = new CompletableFuture<Boolean>();
            Platform.runLater(() -> {
                press(code, shortcut);
                done.complete(true);
            });
            done.join();
            return;
        }
        var canvas = (PlanCanvas) window.scene().lookup(".plan-canvas");
        canvas.requestFocus();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            canvas.fireEvent(new KeyEvent(type, "", "", code, false, shortcut, false, false));
        }
    }
}
