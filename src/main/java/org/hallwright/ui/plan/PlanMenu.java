package org.hallwright.ui.plan;

import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.hallwright.domain.assignment.Assignment;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.plan.Booth;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.PlanVerbs;
import org.hallwright.ui.plan.surface.PlanCanvas;

/// The menu on a booth: what the keys and the pane beside the plan do, at the pointer.
final class PlanMenu {
    private final PlanCanvas canvas;
    private final FloorPlanViewModel viewModel;
    private final PlanVerbs verbs;
    private final ContextMenu menu = new ContextMenu();
    private final MenuItem assign;
    private final MenuItem release;
    private final MenuItem renumber;
    private final MenuItem delete;

    PlanMenu(PlanCanvas canvas, FloorPlanViewModel viewModel, PlanVerbs verbs) {
        this.canvas = canvas;
        this.viewModel = viewModel;
        this.verbs = verbs;
        assign = item("plan.assign", "mdmz-person_add");
        release = item("plan.release", "mdmz-person_remove");
        renumber = item("plan.renumber", "mdal-label");
        delete = item("plan.delete", "mdal-delete");
        delete.setOnAction(e -> verbs.delete());
        menu.getItems().setAll(assign, release, renumber, new SeparatorMenuItem(), delete);
        canvas.setOnContextMenuRequested(this::show);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> menu.hide());
    }

    private MenuItem item(String key, String icon) {
        return new MenuItem(viewModel.desk().text(key), Icons.of(icon));
    }

    private void show(ContextMenuEvent e) {
        if (viewModel.sheetProperty().get() == null) {
            return;
        }
        var place = canvas.viewportProperty().get().toPoint(e.getX(), e.getY());
        viewModel.floor().boothAt(place).ifPresent(booth -> {
            fill(booth);
            menu.show(canvas, e.getScreenX(), e.getScreenY());
        });
        e.consume();
    }

    private void fill(Booth booth) {
        if (!viewModel.selectionProperty().get().contains(booth.id())) {
            viewModel.select(Set.of(booth.id()));
        }
        var selected = viewModel.selectedBooths();
        var occupancy = Occupancy.of(viewModel.desk().state());
        var taken = selected.stream()
                .map(m -> m.booth().id())
                .filter(id -> occupancy.on(id).isPresent())
                .toList();
        assign.setDisable(selected.size() != 1 || !taken.isEmpty());
        assign.setOnAction(e -> verbs.assign(booth));
        var unlocked = taken.stream()
                .filter(id -> occupancy.on(id).filter(Assignment::locked).isEmpty())
                .toList();
        release.setDisable(unlocked.isEmpty());
        release.setOnAction(e -> verbs.release(unlocked));
        renumber.setDisable(selected.size() != 1);
        renumber.setOnAction(e -> verbs.renumber(booth));
    }
}
