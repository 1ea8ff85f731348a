package org.hallwright.ui.plan.board;

import java.util.List;
import java.util.function.Consumer;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.service.AssignmentService;
import org.hallwright.ui.kit.Dialogs;

/// What keys and menus do to the selection, asking first where a confirmed assignment would be lost.
public final class PlanVerbs {
    private final FloorPlanViewModel viewModel;
    private final AssignmentService assignments;
    private final Dialogs dialogs;
    private Consumer<Booth> onAssign = booth -> {};
    private Consumer<Booth> onRenumber = booth -> {};

    public PlanVerbs(FloorPlanViewModel viewModel, AssignmentService assignments, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.assignments = assignments;
        this.dialogs = dialogs;
    }

    /// Who lets the user choose an exhibitor for a booth.
    public void onAssign(Consumer<Booth> handler) {
        onAssign = handler;
    }

    /// Who lets the user type another number for a booth.
    public void onRenumber(Consumer<Booth> handler) {
        onRenumber = handler;
    }

    public void renumber(Booth booth) {
        onRenumber.accept(booth);
    }

    /// Lets the user choose an exhibitor for a booth.
    public void assign(Booth booth) {
        onAssign.accept(booth);
    }

    /// Deletes what is selected.
    public void delete() {
        var confirmed = viewModel.confirmedAmongSelected();
        var booths = viewModel.selectionProperty().get().size();
        var agreed = confirmed == 0
                || dialogs.confirm("plan.delete-title", "plan.delete-confirmed", "plan.delete", booths, confirmed);
        if (agreed) {
            viewModel.deleteSelected();
        }
    }

    /// Frees the selected booths of their exhibitors in one edit.
    public void release(List<Id<Booth>> booths) {
        viewModel.desk().runner().edit(() -> assignments.releaseAll(booths));
    }
}
