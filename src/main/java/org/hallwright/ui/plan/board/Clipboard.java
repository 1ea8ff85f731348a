package org.hallwright.ui.plan.board;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.service.plan.ElementService;
import org.jspecify.annotations.Nullable;

/// What was copied or cut on the plan, to be pasted into this hall or another.
///
/// What is pasted keeps its places among one another. What is cut stays where it is until it is pasted,
/// and then goes there itself: with its exhibitor, its number where that is free, and all that was planned
/// for it.
public final class Clipboard {
    private static final double ASIDE = 1;

    private final FloorPlanViewModel viewModel;
    private final ElementService elements;
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private List<PlanElement> held = List.of();
    private boolean cut;
    private int pasted;

    Clipboard(FloorPlanViewModel viewModel, ElementService elements) {
        this.viewModel = viewModel;
        this.elements = elements;
    }

    public void copy() {
        hold(false);
    }

    public void cut() {
        hold(true);
    }

    private void hold(boolean cutting) {
        held = viewModel.selected();
        cut = cutting;
        pasted = 0;
        filled.set(!held.isEmpty());
    }

    /// Pastes where it lay, or a little aside where that is taken by what was copied.
    public void paste() {
        paste(null);
    }

    /// Pastes about a place.
    ///
    /// @param at the middle of what is pasted, null for where it lay
    public void paste(@Nullable Point at) {
        var shown = viewModel.sheetProperty().get();
        if (shown == null || held.isEmpty()) {
            return;
        }
        var hall = shown.hall().id();
        var by = at == null ? aside(held.getFirst().hall().equals(hall)) : toMiddle(at);
        var things = held;
        if (cut) {
            Set<Id<? extends PlanElement>> ids =
                    things.stream().map(PlanElement::id).collect(Collectors.toSet());
            viewModel
                    .desk()
                    .runner()
                    .edit(
                            () -> {
                                elements.relocate(ids, hall, by.x(), by.y());
                                return ids;
                            },
                            viewModel::select);
            held = List.of();
            filled.set(false);
        } else {
            viewModel.desk().runner().edit(() -> elements.paste(things, hall, by.x(), by.y()), viewModel::select);
        }
    }

    private Point aside(boolean sameHall) {
        if (cut || !sameHall) {
            return new Point(0, 0);
        }
        pasted++;
        return new Point(pasted * ASIDE, -pasted * ASIDE);
    }

    private Point toMiddle(Point at) {
        var bounds = held.stream()
                .map(e -> Shapes.outline(e).bounds())
                .reduce(Bounds::union)
                .orElseThrow();
        return new Point(at.x() - bounds.centreX(), at.y() - bounds.centreY());
    }

    /// Adds a copy of what is selected a little aside; leaves alone what was copied before.
    public void duplicate() {
        var shown = viewModel.sheetProperty().get();
        var things = viewModel.selected();
        if (shown != null && !things.isEmpty()) {
            var hall = shown.hall().id();
            viewModel.desk().runner().edit(() -> elements.paste(things, hall, ASIDE, -ASIDE), viewModel::select);
        }
    }

    /// True while there is something to paste.
    public ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }
}
