package org.hallwright.bench;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.Workspace;
import org.hallwright.service.plan.PlanService;
import org.hallwright.service.sample.SampleExhibition;
import org.hallwright.ui.kit.Place;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.shell.Window;

/// The program's window over an exhibition with a hall of 10,000 booths, all of it in sight: how long the screen's
/// thread is held at most while the exhibition is entered, each place gone to, the language changed, a booth dragged,
/// all booths moved, undone, another preset chosen, a booth sought, and in the pieces of work of [WorkHolds]; and what
/// an event of the drag costs that thread with hint, list, overlay and the frame that shows it.
///
/// Times are CPU of the screen's thread. What is done for the first time also reads the program.
final class PlanHolds {
    private static final int LIMIT_MS = 100;
    private static final int EVENTS = 60;
    private static final double STEP_PX = 1.5;

    private final OpenExhibition open;
    private final LargeShow show;
    private final TaskRunner runner;
    private final Window window;
    private final ScreenHolds holds = new ScreenHolds();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    private PlanHolds(OpenExhibition open, LargeShow show, TaskRunner runner, Window window) {
        this.open = open;
        this.show = show;
        this.runner = runner;
        this.window = window;
    }

    /// @param windows makes the program's window
    static Map<String, Object> run(Clock clock, BiFunction<Workspace, TaskRunner, Window> windows) {
        var canvas = Stages.canvas();
        var show = LargeShow.build();
        try (var store = new BenchStore(clock, new SampleExhibition(show.exhibition(), show.entries()));
                var workspace = store.open();
                var runner = TaskRunner.threaded()) {
            var stage = onScreen(Stage::new);
            var window = onScreen(() -> windows.apply(workspace, runner));
            var holds = new PlanHolds(workspace.open(store.exhibition()), show, runner, window);
            holds.hold("start", () -> {
                stage.setWidth(Stages.WIDTH);
                stage.setHeight(Stages.HEIGHT);
                window.putOn(stage);
                stage.show();
            });
            holds.measure(clock);
            Platform.runLater(stage::hide);
            return holds.figures;
        } finally {
            Stages.hide(canvas);
        }
    }

    private void measure(Clock clock) {
        hold("enter_first", () -> window.enter(open.id()));
        for (var place : Place.values()) {
            if (place != Place.FLOOR_PLAN && place != Place.PORTFOLIO) {
                hold("go_" + place.name().toLowerCase(Locale.ROOT) + "_first", () -> window.go(place, List.of()));
            }
        }
        hold("back", () -> window.go(Place.FLOOR_PLAN, List.of()));
        hold("language", () -> window.look(
                window.look().inLanguage(window.look().language().other())));
        drag();
        var plan = new PlanService(open);
        hold("move_all", () -> runner.edit(() -> plan.elements().move(show.booths(), 1, 0)));
        hold("undo_all", () -> runner.edit(open::undo));
        hold("move_one", () -> runner.edit(() -> plan.elements().move(show.booths().subList(0, 1), 1, 0)));
        hold("undo_one", () -> runner.edit(open::undo));
        hold("preset", () -> find("#presets", ComboBox.class).getSelectionModel().select(2));
        hold("search", this::search);
        new WorkHolds(open, show, runner, window, this::hold).measure(clock);
        figures.put("hold_limit_ms", LIMIT_MS);
    }

    private void hold(String name, Runnable action) {
        figures.put(name + "_hold_cpu_ms", Timing.rounded(holds.longest(runner, action)));
    }

    private <N> N find(String selector, Class<N> kind) {
        return kind.cast(window.scene().lookup(selector));
    }

    private void search() {
        var field = find("#find", TextField.class);
        field.setText(open.state().get(show.booths().get(9000)).number());
        field.fireEvent(new ActionEvent());
    }

    /// A booth in the middle of the hall; the plan is not changed.
    private void drag() {
        var canvas = find(".plan-canvas", PlanCanvas.class);
        var from = open.state().get(show.booths().get(show.booths().size() / 2)).bounds();
        var px = onScreen(() -> canvas.viewportProperty().get());
        var x = px.toPxX(from.centreX());
        var y = px.toPxY(from.centreY());
        var events = new double[EVENTS];
        var longest = holds.longest(runner, () -> {
            fire(canvas, MouseEvent.MOUSE_PRESSED, x, y);
        });
        for (var i = 0; i < EVENTS; i++) {
            var at = i + 5;
            events[i] = holds.untilShown(() -> fire(canvas, MouseEvent.MOUSE_DRAGGED, x + at * STEP_PX, y));
            longest = Math.max(longest, holds.longestSince());
        }
        var back = holds.longest(runner, () -> {
            fire(canvas, MouseEvent.MOUSE_DRAGGED, x, y);
            fire(canvas, MouseEvent.MOUSE_RELEASED, x, y);
        });
        Arrays.sort(events);
        figures.put("drag_hold_cpu_ms", Timing.rounded(Math.max(longest, back)));
        figures.put("drag_shown_cpu_ms", Timing.rounded(Timing.median(events)));
        figures.put("drag_shown_p95_cpu_ms", Timing.rounded(Timing.percentile(events, 95)));
    }

    private static void fire(PlanCanvas canvas, EventType<MouseEvent> type, double x, double y) {
        var in = canvas.localToScene(x, y);
        canvas.fireEvent(new MouseEvent(
                type, in.getX(), in.getY(), in.getX(), in.getY(), MouseButton.PRIMARY, 1, false, false, false, false,
                true, false, false, false, false, false, null));
    }

    private static <T> T onScreen(Callable<T> task) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
