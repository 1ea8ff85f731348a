package org.hallwright.ui.plan.board;

import java.util.List;
import java.util.Objects;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;
import org.hallwright.ui.plan.tool.Selected;

/// Selects booths like the first one selected, and goes from one element to the next.
///
/// Elements have the order of the selection: booths by number, then the rest.
final class Alike {
    private final FloorPlanViewModel viewModel;

    Alike(FloorPlanViewModel viewModel) {
        this.viewModel = viewModel;
    }

    void register(PlanActions actions, PlanVerbs verbs) {
        actions.on(PlanAction.SELECT_SAME_STATUS, this::sameStatus, verbs.anyBooth());
        actions.on(PlanAction.SELECT_SAME_AREA, this::sameArea, verbs.anyBooth());
        actions.on(PlanAction.NEXT_ELEMENT, () -> go(1), verbs.whileSelected(() -> has(1)));
        actions.on(PlanAction.PREVIOUS_ELEMENT, () -> go(-1), verbs.whileSelected(() -> has(-1)));
    }

    private Booth first() {
        return viewModel.selectedBooths().getFirst().booth();
    }

    private void sameStatus() {
        viewModel.picking().status(Occupancy.of(viewModel.desk().state()).statusOf(first()));
    }

    private void sameArea() {
        var area = first().area();
        viewModel.selectWhere(e -> e instanceof Booth b && Objects.equals(b.area(), area));
    }

    /// Everything in the hall that may be taken.
    private List<PlanElement> inOrder() {
        var shown = viewModel.sheetProperty().get();
        return shown == null
                ? List.of()
                : shown.elements().stream()
                        .filter(viewModel.floor().pickable())
                        .sorted(Selected.BOOTHS_FIRST)
                        .toList();
    }

    private boolean has(int step) {
        var order = inOrder();
        var next = next(order, step);
        return next >= 0 && next < order.size();
    }

    private void go(int step) {
        var order = inOrder();
        viewModel.reveal(order.get(next(order, step)));
    }

    private int next(List<PlanElement> order, int step) {
        var selected = viewModel.selected();
        if (selected.isEmpty()) {
            return step > 0 ? 0 : order.size() - 1;
        }
        return order.indexOf(step > 0 ? selected.getLast() : selected.getFirst()) + step;
    }
}
