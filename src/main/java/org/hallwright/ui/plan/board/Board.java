package org.hallwright.ui.plan.board;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.plan.surface.PlanFlash;

/// The canvas with all that is done on it: mouse and keys, what lies over the plan, the blink of what was
/// found.
public final class Board {
    private static final double ZOOM_STEP = 1.25;

    private final PlanCanvas canvas;
    private final FloorPlanViewModel viewModel;
    private final Gestures gestures;
    private final PlanFlash flash;

    /// @param carried where what is carried over the plan may be let go
    public Board(PlanCanvas canvas, FloorPlanViewModel viewModel, Gestures gestures, Supplier<List<Ghost>> carried) {
        this.canvas = canvas;
        this.viewModel = viewModel;
        this.gestures = gestures;
        this.flash = new PlanFlash(canvas);
        var input = new PlanInput(canvas, viewModel, gestures);
        var overlays = new Overlays(viewModel.desk().formats());
        canvas.overlay(() -> overlays.of(
                flash.isOff() ? List.of() : viewModel.selected(),
                gestures.handles(canvas.viewportProperty().get().pixel()),
                gestures.previewProperty().get(),
                carried.get(),
                input.hovered()));
        var tip = new BoothTip(canvas, viewModel);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, e -> tip.follow(gestures.isUnderWay() ? null : input.hovered()));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> tip.follow(null));
        follow();
    }

    private void follow() {
        viewModel.onReveal(bounds -> {
            canvas.reveal(bounds);
            flash.start();
        });
        viewModel.onReturn(bounds -> {
            if (!canvas.viewportProperty().get().visible().contains(bounds)) {
                canvas.reveal(bounds);
            }
        });
        InvalidationListener repaint = o -> canvas.repaint();
        // What is selected next does not blink along with what was found before.
        viewModel.selectionProperty().addListener((o, before, now) -> flash.stop());
        viewModel.selectionProperty().addListener(repaint);
        gestures.previewProperty().addListener(repaint);
        gestures.modeProperty().addListener(repaint);
    }

    /// Takes the keys pressed anywhere in the view, and does what is asked of the board.
    public void listen(Node root, PlanActions actions) {
        Stream.of(Mode.values())
                .forEach(mode ->
                        actions.on(mode.action(), () -> gestures.modeProperty().set(mode)));
        actions.on(PlanAction.FIT, canvas::fit);
        actions.on(PlanAction.ZOOM_IN, () -> canvas.zoomBy(ZOOM_STEP));
        actions.on(PlanAction.ZOOM_OUT, () -> canvas.zoomBy(1 / ZOOM_STEP));
        actions.on(PlanAction.SELECT_ALL, viewModel::selectAll);
        var several = Bindings.size(viewModel.halls()).greaterThan(1);
        actions.on(PlanAction.NEXT_HALL, () -> viewModel.step(1), several);
        actions.on(PlanAction.PREVIOUS_HALL, () -> viewModel.step(-1), several);
        new PlanKeys(root, canvas, gestures, actions);
    }

    /// Shows the hall, the part of it, the selection and the tool that another board shows.
    public void resume(Board other) {
        var sheet = other.viewModel.sheetProperty().get();
        if (sheet != null) {
            var selected = other.viewModel.selectionProperty().get();
            viewModel
                    .desk()
                    .state()
                    .find(sheet.hall().id())
                    .ifPresent(hall -> viewModel.choose(hall, () -> {
                        viewModel.select(selected);
                        canvas.resume(other.canvas);
                    }));
            viewModel.patternProperty().set(other.viewModel.patternProperty().get());
            viewModel.stencilProperty().set(other.viewModel.stencilProperty().get());
            gestures.modeProperty().set(other.gestures.modeProperty().get());
        }
    }

    /// Ends the gesture and the blink under way, as when the plan leaves the screen.
    public void rest() {
        gestures.cancel();
        flash.stop();
    }
}
