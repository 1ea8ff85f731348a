package org.hallwright.ui.plan;

import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.plan.action.ActionViews;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.plan.tool.Pointer;

/// The menu at the pointer: what the keys and the panes beside the plan do to what lies there.
final class PlanMenu {
    private static final int MERGE_PLACE = 9;
    private static final int MOST_NUMBERS = 12;

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
        var view = canvas.viewportProperty().get();
        var place = view.toPoint(e.getX(), e.getY());
        var under = viewModel.floor().topmost(new Pointer(place, view.pixel(), false, false));
        if (under != null && !viewModel.selectionProperty().get().contains(under.id())) {
            viewModel.select(Set.of(under.id()));
        }
        views.fill(
                menu,
                PlanAction.ASSIGN,
                PlanAction.RELEASE,
                PlanAction.RENUMBER,
                null,
                PlanAction.CUT,
                PlanAction.COPY,
                PlanAction.PASTE,
                PlanAction.DUPLICATE,
                null,
                PlanAction.SPLIT,
                PlanAction.MAKE_AREA,
                PlanAction.SELECT_ALIKE,
                null,
                PlanAction.DELETE);
        menu.getItems().add(MERGE_PLACE, merge());
        menu.show(canvas, e.getScreenX(), e.getScreenY());
        e.consume();
    }

    /// Merging asks which number is to stay.
    private Menu merge() {
        var merge = new Menu(views.words(PlanAction.MERGE), Icons.of(PlanAction.MERGE.icon()));
        var booths = viewModel.selectedBooths();
        merge.setDisable(booths.size() < 2);
        booths.stream().limit(MOST_NUMBERS).forEach(mark -> {
            var number = new MenuItem(viewModel.desk().text("plan.keep-number", mark.booth().number()));
            number.setOnAction(
                    e -> viewModel.arrangement().merge(mark.booth().id()));
            merge.getItems().add(number);
        });
        return merge;
    }
}
