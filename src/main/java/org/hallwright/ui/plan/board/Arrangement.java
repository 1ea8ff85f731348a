package org.hallwright.ui.plan.board;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.service.plan.Alignment;
import org.hallwright.service.plan.PlanService;
import org.hallwright.service.plan.ShapeService.Measure;

/// What is done to the selection as a whole: aligned, turned, merged, made a themed area.
///
/// Runs off the screen's thread; what has come of it is selected.
public final class Arrangement {
    private final FloorPlanViewModel viewModel;
    private final PlanService plan;

    Arrangement(FloorPlanViewModel viewModel, PlanService plan) {
        this.viewModel = viewModel;
        this.plan = plan;
    }

    private Set<Id<? extends PlanElement>> selected() {
        return viewModel.floor().selected();
    }

    private void edit(Runnable verb) {
        viewModel.desk().runner().edit(verb);
    }

    public void align(Alignment alignment) {
        var ids = selected();
        edit(() -> plan.shapes().align(ids, alignment));
    }

    /// Makes the gaps between them equal.
    public void distribute(boolean across) {
        var ids = selected();
        edit(() -> plan.shapes().distribute(ids, across));
    }

    /// Gives all the size of the first in the list of what is selected.
    public void makeEqual(Measure measure) {
        var ids = selected();
        var like = viewModel.selected().getFirst().id();
        edit(() -> plan.shapes().makeEqual(ids, like, measure));
    }

    /// Turns all about their common middle, counter-clockwise, in degrees.
    public void turn(double degrees) {
        var ids = selected();
        edit(() -> plan.shapes().turn(ids, degrees));
    }

    public void mirror(boolean across) {
        var ids = selected();
        edit(() -> plan.shapes().mirror(ids, across));
    }

    /// Merges the selected booths under the lowest of their numbers.
    public void merge() {
        merge(booths().getFirst());
    }

    /// Merges the selected booths under the number of one of them.
    public void merge(Id<Booth> survivor) {
        var ids = booths();
        viewModel
                .desk()
                .runner()
                .edit(
                        () -> {
                            plan.merges().merge(ids, survivor);
                            return Set.of(survivor);
                        },
                        viewModel::select);
    }

    /// Splits the selected booth into what it was merged from.
    public void split() {
        var id = booths().getFirst();
        show(() -> plan.merges().split(id));
    }

    private void show(Supplier<? extends Collection<Id<Booth>>> verb) {
        viewModel.desk().runner().edit(verb::get, ids -> viewModel.select(ids));
    }

    /// Makes a new themed area of the selected booths.
    public void makeArea() {
        var ids = booths();
        viewModel.edits().makeArea(ids);
    }

    /// Makes a new section of the selected booths and of their themed areas.
    public void makeSection() {
        viewModel.edits().makeSection(booths());
    }

    /// How many booths of the hall in front had another number.
    int withFormerNumbers() {
        var shown = viewModel.sheetProperty().get();
        return shown == null ? 0 : plan.layouts().withFormerNumbers(shown.hall().id());
    }

    /// Drops the earlier numbers of the booths of the hall in front.
    void forgetFormerNumbers() {
        var hall = viewModel.floor().hall();
        edit(() -> plan.layouts().forgetFormerNumbers(hall));
    }

    private List<Id<Booth>> booths() {
        return viewModel.selectedBooths().stream().map(m -> m.booth().id()).toList();
    }
}
