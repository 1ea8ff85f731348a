package org.hallwright.ui.plan.board;

import java.util.Collection;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
import org.hallwright.service.plan.PlanService;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.kit.TaskRunner;
import org.hallwright.ui.plan.tool.Outcome;
import org.jspecify.annotations.Nullable;

/// Makes edits of what gestures bring about, off the screen's thread, and selects what has come of them.
public final class PlanEdits {
    private final FloorPlanViewModel viewModel;
    private final PlanService plan;
    private BiConsumer<Point, Point> onCalibrate = (from, to) -> {};
    private Supplier<@Nullable Id<Section>> section = () -> null;
    private Consumer<Id<ThemedArea>> onArea = area -> {};
    private Consumer<Id<Section>> onSection = made -> {};

    PlanEdits(FloorPlanViewModel viewModel, PlanService plan) {
        this.viewModel = viewModel;
        this.plan = plan;
    }

    /// Who asks for the true distance of two places of the underlay.
    public void onCalibrate(BiConsumer<Point, Point> handler) {
        onCalibrate = handler;
    }

    /// Says into which section new areas go, null for none.
    public void newAreasIn(Supplier<@Nullable Id<Section>> newSection) {
        section = newSection;
    }

    /// Who lets the user name a themed area that has just been drawn.
    public void onArea(Consumer<Id<ThemedArea>> handler) {
        onArea = handler;
    }

    /// Who lets the user name a section that has just been made.
    public void onSection(Consumer<Id<Section>> handler) {
        onSection = handler;
    }

    /// Makes a new themed area of booths.
    void makeArea(Collection<Id<Booth>> booths) {
        runner().edit(() -> plan.areas().make(booths, section.get()), onArea);
    }

    /// Makes a new section of booths and of their themed areas.
    void makeSection(Collection<Id<Booth>> booths) {
        runner().edit(() -> plan.areas().makeSection(booths), onSection);
    }

    private void areaDrawn(Id<AreaPatch> patch, boolean isNew) {
        viewModel.select(Set.of(patch));
        if (isNew) {
            onArea.accept(viewModel.desk().state().get(patch).area());
        }
    }

    private TaskRunner runner() {
        return viewModel.desk().runner();
    }

    void perform(Outcome outcome) {
        var shown = viewModel.sheetProperty().get();
        if (shown != null) {
            perform(outcome, shown.hall().id());
        }
    }

    private void perform(Outcome outcome, Id<Hall> hall) {
        switch (outcome) {
            case Outcome.Nothing nothing -> {}
            case Outcome.Refuse refuse -> refuse(refuse);
            case Outcome.Select select -> viewModel.select(select.elements());
            case Outcome.Move move -> {
                viewModel.select(move.elements());
                runner().edit(() -> plan.elements().move(move.elements(), move.dx(), move.dy()));
            }
            case Outcome.Reshape reshape -> {
                viewModel.select(
                        reshape.elements().stream().map(PlanElement::id).toList());
                runner().edit(() -> plan.elements().replace(reshape.elements()));
            }
            case Outcome.Repeat repeat ->
                runner().edit(
                                () -> plan.elements()
                                        .repeat(repeat.elements(), repeat.times(), repeat.dx(), repeat.dy()),
                                viewModel::select);
            case Outcome.Add add -> runner().edit(() -> plan.elements().add(add.elements()), viewModel::select);
            case Outcome.AddBooth add ->
                runner().edit(() -> plan.booths().add(hall, add.footprint()), id -> viewModel.select(Set.of(id)));
            case Outcome.AddRows add -> addRows(add, hall);
            case Outcome.AddArea add -> {
                var area = viewModel.stencilProperty().get().area();
                runner().edit(
                                () -> plan.areas().draw(hall, add.outline(), area, section.get()),
                                id -> areaDrawn(id, area == null));
            }
            case Outcome.AddSection add ->
                runner().edit(() -> plan.areas().drawSection(hall, add.outline()), onSection);
            case Outcome.ReshapeHall reshape -> runner().edit(() -> plan.halls().reshape(hall, reshape.outline()));
            case Outcome.Calibrate calibrate -> onCalibrate.accept(calibrate.from(), calibrate.to());
        }
    }

    private void refuse(Outcome.Refuse refuse) {
        var reason = refuse.reason();
        viewModel.desk().notices().accept(new Notice(Notice.Tone.WARNING, reason.key(), reason.args(), "", null));
    }

    private void addRows(Outcome.AddRows add, Id<Hall> hall) {
        var first = viewModel.patternProperty().get().firstNumber();
        runner().edit(() -> plan.booths().addRows(hall, add.rows(), first, add.without()), ids -> {
            viewModel.select(ids);
            viewModel.suggestNumber();
        });
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
