package org.hallwright.ui.plan.tool.select;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.ui.plan.tool.CursorKind;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.PlanTool;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.draw.PathGoal;
import org.hallwright.ui.plan.tool.draw.PathTool;
import org.jspecify.annotations.Nullable;

/// Gives the hall another outline: its corners are moved, inserted and removed, or it is drawn anew.
public final class HallTool implements PlanTool {
    private final Supplier<Floor> floors;
    private final PathTool path;
    private @Nullable CornerGrip grip;

    public HallTool(Supplier<Floor> floors) {
        this.floors = floors;
        this.path = new PathTool(floors, PathGoal.hall());
    }

    /// A corner of the outline, or the middle of a side where a corner can be put in.
    private record Spot(Point at, int index, boolean corner) {}

    private static List<Spot> spots(Floor floor) {
        var corners = floor.sheet().hall().outline().corners();
        var spots = new ArrayList<Spot>();
        for (var i = 0; i < corners.size(); i++) {
            var next = corners.get((i + 1) % corners.size());
            var from = corners.get(i);
            spots.add(new Spot(from, i, true));
            spots.add(new Spot(new Point((from.x() + next.x()) / 2, (from.y() + next.y()) / 2), i + 1, false));
        }
        return spots;
    }

    private static @Nullable Spot spot(Floor floor, Pointer pointer) {
        return spots(floor).stream()
                .filter(s -> pointer.isOn(s.at()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Preview press(Pointer pointer) {
        var floor = floors.get();
        var spot = path.isUnderWay() ? null : spot(floor, pointer);
        grip = spot == null ? null : taken(floor, spot, pointer);
        return grip == null ? path.press(pointer) : dragged(grip, pointer);
    }

    /// What is drawn is floor in the place of the hall; what the rules judge is the hall.
    private Preview dragged(CornerGrip corner, Pointer pointer) {
        var preview = corner.drag(pointer);
        var hall = floors.get().sheet().hall();
        return preview.ghosts().isEmpty()
                ? preview
                : preview.withThings(
                        List.of(hall.withOutline(preview.ghosts().getFirst().outline())));
    }

    /// The outline stands in as floor of the hall, so that its corners move as those of any outline.
    private static CornerGrip taken(Floor floor, Spot spot, Pointer pointer) {
        var bare = floor.unchecked();
        var outline = floor.sheet().hall().outline();
        var ground = new Zone(new Id<>("outline"), floor.hall(), ZoneKind.NO_BUILD, Name.NONE, outline);
        return spot.corner()
                ? CornerGrip.of(bare, ground, outline.corners(), spot.index(), pointer)
                : CornerGrip.inserted(bare, ground, outline.corners(), spot.index(), spot.at());
    }

    @Override
    public Preview drag(Pointer pointer) {
        return grip == null ? path.drag(pointer) : dragged(grip, pointer);
    }

    @Override
    public Outcome release(Pointer pointer) {
        var done = grip;
        grip = null;
        if (done == null) {
            return path.release(pointer);
        }
        var outcome = done.release(pointer);
        return outcome instanceof Outcome.Reshape reshape && reshape.elements().getFirst() instanceof Zone ground
                ? new Outcome.ReshapeHall(ground.outline())
                : outcome;
    }

    @Override
    public boolean takesPoints() {
        return true;
    }

    /// Draws the outline anew, even from one of its corners, which a press would take hold of.
    @Override
    public Outcome point(Pointer pointer) {
        return path.point(pointer);
    }

    @Override
    public Outcome key(Key key) {
        return path.key(key);
    }

    @Override
    public void cancel() {
        grip = null;
        path.cancel();
    }

    @Override
    public boolean isUnderWay() {
        return path.isUnderWay();
    }

    @Override
    public Preview hover(Pointer pointer) {
        return path.hover(pointer);
    }

    @Override
    public CursorKind cursor(Pointer pointer) {
        var spot = path.isUnderWay() ? null : spot(floors.get(), pointer);
        return spot == null || !spot.corner() ? CursorKind.CROSS : CursorKind.CORNER;
    }

    @Override
    public List<Point> handles(double pixel) {
        return path.isUnderWay()
                ? List.of()
                : spots(floors.get()).stream().map(Spot::at).toList();
    }

    @Override
    public Label hint() {
        return path.hint();
    }
}
