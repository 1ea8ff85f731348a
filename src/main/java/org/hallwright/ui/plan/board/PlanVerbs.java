package org.hallwright.ui.plan.board;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.service.AssignmentService;
import org.hallwright.service.plan.Alignment;
import org.hallwright.service.plan.ShapeService.Measure;
import org.hallwright.ui.kit.Dialogs;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.action.PlanActions;

/// What is done to the selection from anywhere, asking first where a confirmed assignment would be lost.
public final class PlanVerbs {
    private static final double QUARTER = 90;

    private final FloorPlanViewModel viewModel;
    private final AssignmentService assignments;
    private final Dialogs dialogs;

    public PlanVerbs(FloorPlanViewModel viewModel, AssignmentService assignments, Dialogs dialogs) {
        this.viewModel = viewModel;
        this.assignments = assignments;
        this.dialogs = dialogs;
    }

    /// Does these verbs whenever they are asked for.
    public void register(PlanActions actions) {
        actions.on(PlanAction.DELETE, this::delete, anySelected());
        new Alike(viewModel).register(actions, this);
        actions.on(
                PlanAction.RELEASE,
                this::release,
                whileSelected(() -> !releasable().isEmpty()));
        copying(actions);
        arranging(actions);
        booths(actions);
    }

    private void copying(PlanActions actions) {
        var clipboard = viewModel.clipboard();
        actions.on(PlanAction.COPY, clipboard::copy, anySelected());
        actions.on(PlanAction.CUT, clipboard::cut, anySelected());
        actions.on(PlanAction.PASTE, clipboard::paste, clipboard.filledProperty());
        actions.on(PlanAction.DUPLICATE, clipboard::duplicate, anySelected());
        actions.on(PlanAction.SELECT_ALIKE, viewModel.picking()::alike, anySelected());
    }

    private void arranging(PlanActions actions) {
        var arrange = viewModel.arrangement();
        var several = atLeast(2);
        actions.on(PlanAction.ALIGN_LEFT, () -> arrange.align(Alignment.LEFT), several);
        actions.on(PlanAction.ALIGN_RIGHT, () -> arrange.align(Alignment.RIGHT), several);
        actions.on(PlanAction.ALIGN_TOP, () -> arrange.align(Alignment.TOP), several);
        actions.on(PlanAction.ALIGN_BOTTOM, () -> arrange.align(Alignment.BOTTOM), several);
        actions.on(PlanAction.ALIGN_CENTRE, () -> arrange.align(Alignment.CENTRE), several);
        actions.on(PlanAction.ALIGN_MIDDLE, () -> arrange.align(Alignment.MIDDLE), several);
        actions.on(PlanAction.DISTRIBUTE_ACROSS, () -> arrange.distribute(true), atLeast(3));
        actions.on(PlanAction.DISTRIBUTE_UP, () -> arrange.distribute(false), atLeast(3));
        actions.on(PlanAction.EQUAL_WIDTH, () -> arrange.makeEqual(Measure.WIDTH), several);
        actions.on(PlanAction.EQUAL_DEPTH, () -> arrange.makeEqual(Measure.DEPTH), several);
        actions.on(PlanAction.EQUAL_SIZE, () -> arrange.makeEqual(Measure.BOTH), several);
        actions.on(PlanAction.TURN_LEFT, () -> arrange.turn(QUARTER), anySelected());
        actions.on(PlanAction.TURN_RIGHT, () -> arrange.turn(-QUARTER), anySelected());
        actions.on(PlanAction.MIRROR_ACROSS, () -> arrange.mirror(true), anySelected());
        actions.on(PlanAction.MIRROR_UP, () -> arrange.mirror(false), anySelected());
    }

    private void booths(PlanActions actions) {
        var arrange = viewModel.arrangement();
        actions.on(
                PlanAction.MERGE,
                arrange::merge,
                whileSelected(() -> viewModel.selectedBooths().size() > 1));
        actions.on(
                PlanAction.SPLIT,
                arrange::split,
                whileSelected(() -> isOneBooth()
                        && !viewModel
                                .selectedBooths()
                                .getFirst()
                                .booth()
                                .parts()
                                .isEmpty()));
        actions.on(PlanAction.FORGET_FORMER, this::forget, whileSelected(() -> arrange.withFormerNumbers() > 0));
        actions.on(
                PlanAction.MAKE_AREA,
                arrange::makeArea,
                whileSelected(() -> !viewModel.selectedBooths().isEmpty()));
        actions.on(
                PlanAction.MAKE_SECTION,
                arrange::makeSection,
                whileSelected(() -> !viewModel.selectedBooths().isEmpty()));
    }

    /// Asks first: nothing finds a booth by a number that is forgotten.
    private void forget() {
        var arrange = viewModel.arrangement();
        var hall = viewModel.floor().sheet().hall().code();
        var count = arrange.withFormerNumbers();
        if (dialogs.confirm("plan.forget-title", "plan.forget-text", "plan.forget", hall, count)) {
            arrange.forgetFormerNumbers();
        }
    }

    private ObservableBooleanValue atLeast(int count) {
        return whileSelected(() -> viewModel.selectionProperty().get().size() >= count);
    }

    /// True while exactly one booth is selected and nothing else.
    public ObservableBooleanValue oneBooth() {
        return whileSelected(this::isOneBooth);
    }

    /// True while exactly one thing is selected.
    public ObservableBooleanValue oneElement() {
        return whileSelected(() -> viewModel.selectionProperty().get().size() == 1);
    }

    /// True while one booth is selected that nobody stands on.
    public ObservableBooleanValue oneFreeBooth() {
        return whileSelected(() -> isOneBooth()
                && Occupancy.of(viewModel.desk().state())
                        .on(viewModel.selectedBooths().getFirst().booth().id())
                        .isEmpty());
    }

    private boolean isOneBooth() {
        return viewModel.selectionProperty().get().size() == 1
                && viewModel.selectedBooths().size() == 1;
    }

    /// True while booths are selected, whatever else is.
    ObservableBooleanValue anyBooth() {
        return whileSelected(() -> !viewModel.selectedBooths().isEmpty());
    }

    ObservableBooleanValue anySelected() {
        return whileSelected(() -> !viewModel.selectionProperty().get().isEmpty());
    }

    /// True while something holds of the selection and of the plan.
    ObservableBooleanValue whileSelected(BooleanSupplier holds) {
        return Bindings.createBooleanBinding(
                holds::getAsBoolean, viewModel.selectionProperty(), viewModel.sheetProperty());
    }

    private void delete() {
        var confirmed = viewModel.picking().confirmedAmongSelected();
        var selected = viewModel.selectionProperty().get().size();
        var agreed = confirmed == 0
                || dialogs.confirm("plan.delete-title", "plan.delete-confirmed", "plan.delete", selected, confirmed);
        if (agreed) {
            viewModel.deleteSelected();
        }
    }

    /// Frees the selected booths of their exhibitors in one edit.
    private void release() {
        var booths = releasable();
        viewModel.desk().runner().edit(() -> assignments.releaseAll(booths));
    }

    private List<Id<Booth>> releasable() {
        var occupancy = Occupancy.of(viewModel.desk().state());
        return viewModel.selectedBooths().stream()
                .map(mark -> mark.booth().id())
                .filter(id -> occupancy.on(id).filter(a -> !a.locked()).isPresent())
                .toList();
    }
}
