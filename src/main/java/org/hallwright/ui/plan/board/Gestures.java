package org.hallwright.ui.plan.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Point;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.hallwright.ui.plan.tool.CursorKind;
import org.hallwright.ui.plan.tool.KeyPoint;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.PlanTool.Key;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.draw.PathGoal;
import org.hallwright.ui.plan.tool.draw.PathTool;
import org.jspecify.annotations.Nullable;

/// Which tool is in hand, and the gesture that is under way with it.
public final class Gestures {
    private final FloorPlanViewModel viewModel;
    private final Map<Mode, PlanTool> tools = new EnumMap<>(Mode.class);
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SELECT);
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);
    private final ReadOnlyObjectWrapper<CursorKind> cursor = new ReadOnlyObjectWrapper<>(CursorKind.DEFAULT);
    private final PlanTool outlining;
    private final KeyPoint keyPoint = new KeyPoint();
    private @Nullable Point hovered;

    /// Size of a pixel of the screen when a key was pressed last, in metres.
    private double pixel;

    private @Nullable PlanTool active;

    public Gestures(FloorPlanViewModel viewModel) {
        this.viewModel = viewModel;
        for (var each : Mode.values()) {
            tools.put(each, each.tool(viewModel::floor));
        }
        outlining = new PathTool(viewModel::floor, PathGoal.newHall());
        mode.addListener((o, before, now) -> taken(before, now));
        viewModel.draft().groundProperty().addListener((o, before, now) -> drawsHall(now != null));
    }

    private void taken(Mode before, Mode now) {
        tool(before).cancel();
        cancel();
        if (now != Mode.HALL) {
            viewModel.draft().cancel();
        }
        cursor.set(now == Mode.SELECT ? CursorKind.DEFAULT : CursorKind.CROSS);
    }

    /// While a hall is drawn there is one tool, which draws its outline.
    private void drawsHall(boolean begins) {
        outlining.cancel();
        active = null;
        keyPoint.hide();
        preview.set(Preview.NONE);
        mode.set(begins ? Mode.HALL : Mode.SELECT);
    }

    private PlanTool inHand() {
        return viewModel.draft().isOpen() ? outlining : tool(mode.get());
    }

    private PlanTool tool(Mode which) {
        return Objects.requireNonNull(tools.get(which));
    }

    /// Begins a gesture with the tool in hand, or goes on with it.
    public void press(Pointer pointer) {
        if (viewModel.hasFloor()) {
            active = inHand();
            keyPoint.hide();
            preview.set(active.press(pointer));
            cursor.set(active.cursor(pointer));
        }
    }

    public void drag(Pointer pointer) {
        if (active != null) {
            preview.set(active.drag(pointer));
        }
    }

    public void release(Pointer pointer) {
        if (active != null) {
            var tool = active;
            active = null;
            if (viewModel.hasFloor()) {
                done(tool.release(pointer));
            } else {
                tool.cancel();
            }
            preview.set(viewModel.hasFloor() && tool.isUnderWay() ? tool.hover(pointer) : Preview.NONE);
        }
    }

    private void done(Outcome outcome) {
        preview.set(Preview.NONE);
        viewModel.perform(outcome);
    }

    public void hover(Pointer pointer) {
        var rests = keyPoint.isShown() && pointer.at().equals(hovered);
        hovered = pointer.at();
        if (active == null && viewModel.hasFloor() && !rests) {
            keyPoint.hide();
            var tool = inHand();
            preview.set(tool.hover(pointer));
            cursor.set(tool.cursor(pointer));
        }
    }

    /// Ends what is drawn corner by corner, or takes back its last corner.
    ///
    /// @return whether the key meant something
    public boolean key(Key key) {
        var tool = inHand();
        if (active != null || !viewModel.hasFloor() || !tool.isUnderWay()) {
            return false;
        }
        done(tool.key(key));
        showPoint();
        return true;
    }

    /// Places what the tool in hand draws, without a gesture, and selects it.
    ///
    /// @return whether there is such a tool in hand
    boolean place(Pointer pointer) {
        if (isUnderWay() || !viewModel.hasFloor() || viewModel.draft().isOpen()) {
            return false;
        }
        var placed = inHand().placed(pointer);
        placed.ifPresent(this::done);
        return placed.isPresent();
    }

    /// Moves the point that keys draw with by metres, where the tool in hand takes points.
    ///
    /// @param from near where it begins
    /// @return where it is then, null where no such tool is in hand, or where it is the selection that keys move
    @Nullable
    Point step(Pointer from, double right, double up) {
        var tool = inHand();
        if (active != null || !viewModel.hasFloor() || !tool.takesPoints() || !movesPoint(tool, from)) {
            return null;
        }
        var at = keyPoint.step(from.at(), right, up);
        pixel = from.pixel();
        showPoint();
        return at;
    }

    /// What a tool has just placed by one key can be moved by the next ones.
    private boolean movesPoint(PlanTool tool, Pointer from) {
        return keyPoint.isShown()
                || tool.isUnderWay()
                || viewModel.draft().isOpen()
                || viewModel.floor().selected().isEmpty()
                || tool.placed(from).isEmpty();
    }

    /// Sets the point that keys draw with where it is, as a click would.
    ///
    /// @param from near where it begins
    /// @return whether the tool in hand takes points
    boolean set(Pointer from) {
        var tool = inHand();
        if (active != null || !viewModel.hasFloor() || !tool.takesPoints()) {
            return false;
        }
        keyPoint.step(from.at(), 0, 0);
        pixel = from.pixel();
        var there = keyPoint.pointer(viewModel.floor());
        var outcome = tool.point(there);
        if (outcome instanceof Outcome.Calibrate) {
            keyPoint.hide();
        }
        done(outcome);
        showPoint();
        if (!keyPoint.isShown() && tool == inHand() && tool.isUnderWay()) {
            preview.set(tool.hover(there));
        }
        return true;
    }

    /// Whether a point is shown that keys move.
    boolean hasPoint() {
        return keyPoint.isShown();
    }

    private void showPoint() {
        if (viewModel.hasFloor() && keyPoint.isShown()) {
            preview.set(keyPoint.on(inHand().hover(keyPoint.pointer(viewModel.floor())), pixel));
        }
    }

    /// The pointer has left the plan: shows nothing more of what a press would do there.
    public void leave() {
        if (!isUnderWay() && !keyPoint.isShown()) {
            preview.set(Preview.NONE);
        }
    }

    /// Ends a gesture without an outcome.
    ///
    /// @return whether there was one
    public boolean cancel() {
        var tool = inHand();
        var was = isUnderWay() || keyPoint.isShown();
        tool.cancel();
        keyPoint.hide();
        active = null;
        preview.set(Preview.NONE);
        return was;
    }

    /// Moves the selection by metres.
    public void nudge(double right, double up) {
        if (viewModel.hasFloor()) {
            var selected = viewModel.floor().selected();
            viewModel.perform(selected.isEmpty() ? Outcome.NOTHING : new Outcome.Move(selected, right, up));
        }
    }

    /// Escape: ends the gesture, or else puts the tool away, or else selects nothing.
    public void escape() {
        if (cancel()) {
            return;
        }
        if (viewModel.draft().isOpen()) {
            viewModel.draft().cancel();
        } else if (mode.get() != Mode.SELECT) {
            mode.set(Mode.SELECT);
        } else if (viewModel.hasFloor()) {
            viewModel.perform(new Outcome.Select(Set.of()));
        }
    }

    public boolean isUnderWay() {
        return active != null || inHand().isUnderWay();
    }

    /// The places by which something can be taken hold of now; none during a gesture.
    ///
    /// @param pixel size of a pixel of the screen, in metres
    public List<Point> handles(double pixel) {
        return active == null && viewModel.hasFloor() ? inHand().handles(pixel) : List.of();
    }

    /// What the gesture does, or what the tool in hand would do.
    public Label hint() {
        var hint = preview.get().hint();
        return hint == null ? inHand().hint() : hint;
    }

    /// What a new hall is drawn on, null while none is drawn.
    public ReadOnlyObjectProperty<@Nullable PlanSheet> groundProperty() {
        return viewModel.draft().groundProperty();
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// What the pointer looks like over the plan.
    public ReadOnlyObjectProperty<CursorKind> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }
}
