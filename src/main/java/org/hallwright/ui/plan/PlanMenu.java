package org.hallwright.ui.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.ui.kit.Icons;
import org.hallwright.ui.plan.action.ActionViews;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.board.FloorPlanViewModel;
import org.hallwright.ui.plan.board.PickMenu;
import org.hallwright.ui.plan.surface.PlanCanvas;
import org.hallwright.ui.plan.tool.Pointer;
import org.jspecify.annotations.Nullable;

/// The menu at the pointer: what the keys and the panes beside the plan do to what lies there.
final class PlanMenu {
    private static final List<@Nullable PlanAction> BOOTH = Arrays.asList(
            PlanAction.ASSIGN,
            PlanAction.RELEASE,
            PlanAction.RENUMBER,
            PlanAction.INSPECT,
            null,
            PlanAction.CUT,
            PlanAction.COPY,
            PlanAction.PASTE,
            PlanAction.DUPLICATE,
            null,
            PlanAction.SPLIT,
            PlanAction.SPLIT_PARTS,
            PlanAction.MAKE_AREA,
            PlanAction.MAKE_SECTION,
            null,
            PlanAction.SELECT_ALIKE,
            PlanAction.SELECT_SAME_STATUS,
            PlanAction.SELECT_SAME_AREA,
            null,
            PlanAction.DELETE);
    private static final List<@Nullable PlanAction> ELEMENT = Arrays.asList(
            PlanAction.INSPECT,
            PlanAction.SELECT_ALIKE,
            null,
            PlanAction.CUT,
            PlanAction.COPY,
            PlanAction.PASTE,
            PlanAction.DUPLICATE,
            null,
            PlanAction.DELETE);
    private static final List<@Nullable PlanAction> FLOOR = Arrays.asList(
            PlanAction.PASTE,
            PlanAction.SELECT_ALL,
            null,
            PlanAction.FILL_HALL,
            PlanAction.NUMBER_BOOTHS,
            null,
            PlanAction.FIT,
            PlanAction.GRID,
            PlanAction.MINIMAP,
            PlanAction.SNAPPING,
            PlanAction.WHEEL_PANS,
            PlanAction.SHORTCUTS);
    private static final int MERGE_PLACE = BOOTH.indexOf(PlanAction.SPLIT);
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
        var at = new Pointer(view.toPoint(e.getX(), e.getY()), view.pixel(), false, false);
        var below = viewModel.floor().topmost(at);
        if (below != null && !viewModel.selectionProperty().get().contains(below.id())) {
            viewModel.select(Set.of(below.id()));
        }
        var items = items(below);
        views.fill(menu, items.toArray(PlanAction[]::new));
        if (below == null) {
            var place = viewModel.floor().snapped(at);
            menu.getItems()
                    .get(items.indexOf(PlanAction.PASTE))
                    .setOnAction(asked -> viewModel.clipboard().paste(place));
        }
        menu.getItems().add(pickPlace(items), PickMenu.of(viewModel));
        if (below != null) {
            menu.getItems().add(menu.getItems().size() - 1, arrange());
            menu.getItems().add(menu.getItems().size() - 1, new SeparatorMenuItem());
        }
        if (below instanceof Booth) {
            menu.getItems().add(MERGE_PLACE, merge());
        }
        menu.show(canvas, e.getScreenX(), e.getScreenY());
        e.consume();
    }

    /// Behind what selects alike things.
    private static int pickPlace(List<@Nullable PlanAction> items) {
        return 1
                + Math.max(
                        items.indexOf(PlanAction.SELECT_ALL),
                        Math.max(items.indexOf(PlanAction.SELECT_ALIKE), items.indexOf(PlanAction.SELECT_SAME_AREA)));
    }

    private static List<@Nullable PlanAction> items(@Nullable PlanElement below) {
        return below == null ? FLOOR : below instanceof Booth ? BOOTH : ELEMENT;
    }

    /// What brings the selection into order.
    private Menu arrange() {
        var arrange = new Menu(viewModel.desk().text("plan.arrange"), Icons.of("mdal-format_align_left"));
        arrange.getItems().setAll(PlanAction.ARRANGING.stream().map(views::item).toList());
        return arrange;
    }

    /// Merging asks which number is to stay.
    private Menu merge() {
        var merge = new Menu(views.words(PlanAction.MERGE), Icons.of(PlanAction.MERGE.icon()));
        var booths = viewModel.selectedBooths();
        merge.setDisable(booths.size() < 2);
        booths.stream().limit(MOST_NUMBERS).forEach(mark -> {
            var number = new MenuItem(
                    viewModel.desk().text("plan.keep-number", mark.booth().number()));
            number.setOnAction(e -> viewModel.arrangement().merge(mark.booth().id()));
            merge.getItems().add(number);
        });
        return merge;
    }
}
