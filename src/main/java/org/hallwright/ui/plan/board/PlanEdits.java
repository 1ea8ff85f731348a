package org.hallwright.ui.plan.board;

import java.util.Set;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.tool.Outcome;

/// Makes edits of what gestures bring about, off the screen's thread, and selects what has come of them.
final class PlanEdits {
    private final FloorPlanViewModel viewModel;
    private final PlanService plan;

    PlanEdits(FloorPlanViewModel viewModel, PlanService plan) {
        this.viewModel = viewModel;
        this.plan = plan;
    }

    private TaskRunner runner() {
        return viewModel.desk().runner();
    }

    void perform(Outcome outcome) {
        var shown = viewModel.sheetProperty().get();
        if (shown == null) {
            return;
        }
        var hall = shown.hall().id();
        switch (outcome) {
            case Outcome.Nothing nothing -> {}
            case Outcome.Select select -> viewModel.select(select.elements());
            case Outcome.Move move -> {
                viewModel.select(move.elements());
                runner().edit(() -> plan.elements().move(move.elements(), move.dx(), move.dy()));
            }
            case Outcome.AddBooth add ->
                runner().edit(() -> plan.booths().add(hall, add.footprint()), id -> viewModel.select(Set.of(id)));
            case Outcome.AddRows add -> {
                var first = viewModel.patternProperty().get().firstNumber();
                runner().edit(() -> plan.booths().addRows(hall, add.rows(), first), ids -> {
                    viewModel.select(ids);
                    viewModel.suggestNumber();
                });
            }
        }
    }

    void deleteSelected() {
        if (viewModel.sheetProperty().get() != null) {
            var chosen = viewModel.floor().selected();
            if (!chosen.isEmpty()) {
                runner().edit(() -> plan.elements().delete(chosen));
            }
        }
    }
}
