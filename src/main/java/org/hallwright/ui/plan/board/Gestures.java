package org.hallwright.ui.plan.board;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.domain.change.Label;
import org.hallwright.ui.plan.action.PlanAction;
import org.hallwright.ui.plan.tool.BoothTool;
import org.hallwright.ui.plan.tool.HandTool;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.RowTool;
import org.hallwright.ui.plan.tool.SelectTool;
import org.jspecify.annotations.Nullable;

/// Which tool is in hand, and the gesture that is under way with it.
public final class Gestures {
    /// The tools, in the order of the palette within their groups.
    public enum Mode {
        SELECT(PlanAction.SELECT_TOOL),
        BOOTH(PlanAction.BOOTH_TOOL),
        ROWS(PlanAction.ROWS_TOOL),
        HAND(PlanAction.HAND_TOOL);

        private final PlanAction action;

        Mode(PlanAction action) {
            this.action = action;
        }

        /// What takes the tool in hand.
        public PlanAction action() {
            return action;
        }
    }

    private final FloorPlanViewModel viewModel;
    private final SelectTool select;
    private final Map<Mode, PlanTool> tools = new EnumMap<>(Mode.class);
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SELECT);
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);
    private @Nullable PlanTool active;

    public Gestures(FloorPlanViewModel viewModel) {
        this.viewModel = viewModel;
        select = new SelectTool(viewModel::floor);
        tools.put(Mode.SELECT, select);
        tools.put(Mode.BOOTH, new BoothTool(viewModel::floor));
        tools.put(Mode.ROWS, new RowTool(viewModel::floor));
        tools.put(Mode.HAND, new HandTool());
        mode.addListener((o, before, now) -> cancel());
    }

    private PlanTool tool(Mode which) {
        return tools.getOrDefault(which, select);
    }

    /// Begins a gesture with the tool in hand.
    public void press(Pointer pointer) {
        if (viewModel.sheetProperty().get() != null) {
            active = tool(mode.get());
            preview.set(active.press(pointer));
        }
    }

    public void drag(Pointer pointer) {
        if (active != null) {
            preview.set(active.drag(pointer));
        }
    }

    public void release(Pointer pointer) {
        if (active != null) {
            var outcome = active.release(pointer);
            active = null;
            preview.set(Preview.NONE);
            viewModel.perform(outcome);
        }
    }

    public void hover(Pointer pointer) {
        if (active == null && viewModel.sheetProperty().get() != null) {
            preview.set(tool(mode.get()).hover(pointer));
        }
    }

    /// Ends a gesture without an outcome.
    ///
    /// @return whether there was one
    public boolean cancel() {
        var was = active != null;
        if (active != null) {
            active.cancel();
            active = null;
        }
        preview.set(Preview.NONE);
        return was;
    }

    /// Moves the selection by metres.
    public void nudge(double right, double up) {
        if (viewModel.sheetProperty().get() != null) {
            var selected = viewModel.floor().selected();
            viewModel.perform(selected.isEmpty() ? Outcome.NOTHING : new Outcome.Move(selected, right, up));
        }
    }

    /// Escape: ends the gesture, or else puts the tool away, or else selects nothing.
    public void escape() {
        if (cancel()) {
            return;
        }
        if (mode.get() != Mode.SELECT) {
            mode.set(Mode.SELECT);
        } else if (viewModel.sheetProperty().get() != null) {
            viewModel.perform(new Outcome.Select(Set.of()));
        }
    }

    public boolean isUnderWay() {
        return active != null;
    }

    /// What the gesture does, or what the tool in hand would do.
    public Label hint() {
        var hint = preview.get().hint();
        return hint == null ? tool(mode.get()).hint() : hint;
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
