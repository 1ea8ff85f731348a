package org.hallwright.ui.plan;

import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.hallwright.ui.plan.action.ActionViews;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.surface.PlanCanvas;

/// The menu at the pointer: what the keys and the panes beside the plan do to what lies there.
final class PlanMenu {
    private final PlanCanvas canvas;
    private final FloorPlanViewModel viewModel;
    private final ActionViews views;
    private final ContextMenu menu = new ContextMenu();

    PlanMenu(PlanCanvas canvas, FloorPlanViewModel viewModel, ActionViews views) {
        this.canvas = canvas;
        this.viewModel = viewModel;
        this.views = views;
        canvas.setOnContextMenuRequested(this::show);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> menu.hide());
    }

    private void show(ContextMenuEvent e) {
        if (viewModel.sheetProperty().get() == null) {
            return;
        }
        var place = canvas.viewportProperty().get().toPoint(e.getX(), e.getY());
        viewModel.floor().boothAt(place).ifPresent(booth -> {
            if (!viewModel.selectionProperty().get().contains(booth.id())) {
                viewModel.select(Set.of(booth.id()));
            }
            views.fill(menu, PlanAction.ASSIGN, PlanAction.RELEASE, PlanAction.RENUMBER, null, PlanAction.DELETE);
            menu.show(canvas, e.getScreenX(), e.getScreenY());
        });
        e.consume();
    }
}
