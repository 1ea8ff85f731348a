package org.hallwright.ui.plan.board;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.service.plan.HallService;
import org.hallwright.ui.kit.Notice;
import org.hallwright.ui.plan.tool.Outcome;
import org.jspecify.annotations.Nullable;

/// A hall that is being drawn and is none yet: bare ground to draw on, until its outline is closed.
///
/// The ground is no hall of the exhibition: whatever works on the hall in front sees none meanwhile.
public final class HallDraft {
    /// What is seen of the ground at first.
    public static final Bounds VIEW = Bounds.ofSize(150, 100);

    private static final double HALF_SIDE = 4000;

    private final FloorPlanViewModel viewModel;
    private final HallService halls;
    private final ReadOnlyObjectWrapper<@Nullable PlanSheet> ground = new ReadOnlyObjectWrapper<>();
    private @Nullable Id<Hall> before;
    private String code = "";
    private Name name = Name.NONE;

    HallDraft(FloorPlanViewModel viewModel, HallService halls) {
        this.viewModel = viewModel;
        this.halls = halls;
    }

    /// Shows bare ground, on which the outline of a hall with that code and name can be drawn.
    public void begin(String newCode, Name newName) {
        var shown = viewModel.sheetProperty().get();
        code = newCode;
        name = newName;
        before = shown == null ? null : shown.hall().id();
        var outline = Outline.rectangle(-HALF_SIDE, -HALF_SIDE, 2 * HALF_SIDE, 2 * HALF_SIDE);
        var bare = new Hall(new Id<>("ground"), newCode, newName, 0, outline, 0, 0, 0, null);
        ground.set(PlanSheet.of(ExhibitionState.of(List.of(bare)), bare.id(), viewModel.desk()::name));
        viewModel.choose(null);
    }

    /// Ends without a hall, and shows the one that was in front before.
    public void cancel() {
        var back = viewModel
                .desk()
                .state()
                .find(before)
                .or(() -> viewModel.halls().stream().findFirst());
        if (isOpen()) {
            back.ifPresentOrElse(viewModel::choose, this::end);
        }
    }

    /// Ends it, because a hall is in front.
    void end() {
        ground.set(null);
    }

    void perform(Outcome outcome) {
        switch (outcome) {
            case Outcome.ReshapeHall drawn -> add(drawn.outline());
            case Outcome.Refuse(var reason) ->
                viewModel
                        .desk()
                        .notices()
                        .accept(new Notice(Notice.Tone.WARNING, reason.key(), reason.args(), "", null));
            default -> {}
        }
    }

    /// Adds a rectangle of that size at once, undrawn, and shows it.
    public void add(String newCode, Name newName, double width, double depth) {
        show(() -> halls.add(newCode, newName, width, depth));
    }

    /// Its lower left corner becomes the origin, wherever on the ground it was drawn.
    private void add(Outline drawn) {
        var at = drawn.bounds();
        var outline = drawn.movedBy(-at.minX(), -at.minY());
        show(() -> halls.add(code, name, outline));
    }

    private void show(Supplier<Id<Hall>> added) {
        var desk = viewModel.desk();
        desk.runner().edit(added, id -> viewModel.choose(desk.state().get(id)));
    }

    public boolean isOpen() {
        return ground.get() != null;
    }

    public String code() {
        return code;
    }

    /// What is drawn on, null while no hall is being drawn.
    public ReadOnlyObjectProperty<@Nullable PlanSheet> groundProperty() {
        return ground.getReadOnlyProperty();
    }
}
