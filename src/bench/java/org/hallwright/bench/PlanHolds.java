package org.hallwright.bench;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.hallwright.i18n.Formats;
import org.hallwright.i18n.Language;
import org.hallwright.i18n.Messages;
import org.hallwright.service.OpenExhibition;
import org.hallwright.service.plan.PlanService;
import org.hallwright.service.sample.SampleExhibition;
import org.hallwright.ui.kit.Desk;
import org.hallwright.ui.kit.Foyer;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.kit.Views.View;
import org.hallwright.ui.plan.FloorPlanController;
import org.hallwright.ui.plan.surface.PlanCanvas;

/// The floor plan of the window over a hall of 10,000 booths, all of it in sight: how long the screen's thread is held
/// at most while the plan is opened, a booth dragged, all booths moved, undone, another preset chosen, a booth sought;
/// and what an event of the drag costs that thread with hint, list, overlay and the frame that shows it.
///
/// Times are CPU of the screen's thread. *Load* puts the view itself on screen, whatever stands on the plan, which the
/// window does once for an exhibition; *open* shows the plan in it. Both are done twice, since the first time the program
/// is read.
final class PlanHolds {
    private static final int LIMIT_MS = 100;
    private static final int EVENTS = 60;
    private static final double STEP_PX = 1.5;

    private final OpenExhibition open;
    private final LargeShow show;
    private final Desk desk;
    private final Foyer foyer;
    private final BiFunction<Foyer, Desk, View<FloorPlanController>> plans;
    private final ScreenHolds holds = new ScreenHolds();
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private Stage stage;
    private View<FloorPlanController> view;

    private PlanHolds(
            OpenExhibition open,
            LargeShow show,
            Foyer foyer,
            BiFunction<Foyer, Desk, View<FloorPlanController>> plans) {
        this.open = open;
        this.show = show;
        this.foyer = foyer;
        this.plans = plans;
        desk = new Desk(
                open, foyer.messages(), foyer.formats(), foyer.runner(), (place, select) -> {}, notice -> {});
    }

    /// @param plans makes the plan of the window
    static Map<String, Object> run(Clock clock, BiFunction<Foyer, Desk, View<FloorPlanController>> plans) {
        var canvas = Stages.canvas();
        var show = LargeShow.build();
        try (var store = new BenchStore(clock, new SampleExhibition(show.exhibition(), show.entries()));
                var workspace = store.open();
                var runner = TaskRunner.threaded()) {
            var open = workspace.open(store.exhibition());
            var foyer = new Foyer(
                    workspace, Messages.of(Language.EN), new Formats(Language.EN), runner, id -> {}, notice -> {});
            return new PlanHolds(open, show, foyer, plans).figures();
        } finally {
            Stages.hide(canvas);
        }
    }

    private Map<String, Object> figures() {
        hold("load_first", this::load);
        hold("open_first", () -> view.controller().show());
        hide();
        hold("load", this::load);
        hold("open", () -> view.controller().show());
        drag();
        var plan = new PlanService(open);
        hold("move_all", () -> desk.runner().edit(() -> plan.elements().move(show.booths(), 1, 0)));
        hold("undo_all", () -> desk.runner().edit(open::undo));
        hold("move_one", () -> desk.runner().edit(() -> plan.elements().move(show.booths().subList(0, 1), 1, 0)));
        hold("undo_one", () -> desk.runner().edit(open::undo));
        hold("preset", () -> find("#presets", ComboBox.class).getSelectionModel().select(2));
        hold("search", this::search);
        figures.put("hold_limit_ms", LIMIT_MS);
        hide();
        return figures;
    }

    private void hold(String name, Runnable action) {
        figures.put(name + "_hold_cpu_ms", Timing.rounded(holds.longest(desk.runner(), action)));
    }

    private void hide() {
        onScreen(() -> {
            view.controller().hide();
            stage.hide();
            return true;
        });
    }

    /// Makes the view, which the window keeps, off the screen's thread as the window does, and shows it without an
    /// exhibition's plan.
    private void load() {
        desk.runner().make(() -> plans.apply(foyer, desk), this::loaded, desk.runner()::failed);
    }

    private void loaded(View<FloorPlanController> made) {
        view = made;
        stage = new Stage();
        stage.setScene(new Scene(view.root(), Stages.WIDTH, Stages.HEIGHT));
        stage.show();
    }

    private <N> N find(String selector, Class<N> kind) {
        return kind.cast(view.root().lookup(selector));
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
        var longest = holds.longest(desk.runner(), () -> {
            fire(canvas, MouseEvent.MOUSE_PRESSED, x, y);
        });
        for (var i = 0; i < EVENTS; i++) {
            var at = i + 5;
            events[i] = holds.untilShown(() -> fire(canvas, MouseEvent.MOUSE_DRAGGED, x + at * STEP_PX, y));
            longest = Math.max(longest, holds.longestSince());
        }
        var back = holds.longest(desk.runner(), () -> {
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
