package org.hallwright.ui.plan.tool.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint.Rectangle;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Turn;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.ui.plan.tool.CursorKind;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Pointer;
import org.jspecify.annotations.Nullable;

/// The places by which the selection can be taken hold of: sides and corners, corners of an outline, and
/// the handle that turns.
///
/// On a thing that is small on the screen there are fewer, so that it can still be taken hold of itself.
final class Handles {
    private static final double TURN_PX = 26;
    private static final double ROOM_FOR_CORNERS_PX = 16;
    private static final double ROOM_FOR_SIDES_PX = 34;
    private static final int MANY = 500;

    private final List<Handle> all = new ArrayList<>();
    private final Floor floor;
    private final double pixel;

    /// @param taken what is held once it is pressed
    record Handle(Point at, CursorKind cursor, Function<Pointer, Grip> taken) {}

    private Handles(Floor floor, double pixel) {
        this.floor = floor;
        this.pixel = pixel;
    }

    static Handles of(Floor floor, double pixel) {
        var handles = new Handles(floor, pixel);
        if (floor.selected().size() <= MANY) {
            handles.addFor(floor.selection());
        }
        return handles;
    }

    /// The nearest handle under the pointer, null for none.
    @Nullable
    Handle at(Pointer pointer) {
        Handle nearest = null;
        for (var handle : all) {
            if (pointer.isOn(handle.at())
                    && (nearest == null
                            || handle.at().distanceTo(pointer.at())
                                    < nearest.at().distanceTo(pointer.at()))) {
                nearest = handle;
            }
        }
        return nearest;
    }

    List<Point> places() {
        return all.stream().map(Handle::at).toList();
    }

    private void addFor(List<PlanElement> selection) {
        if (selection.size() == 1) {
            var element = selection.getFirst();
            Shapes.frame(element).ifPresent(frame -> sides(element, frame));
            corners(element);
        }
        if (selection.stream().anyMatch(Handles::canTurn)) {
            turning(selection);
        }
    }

    private static boolean canTurn(PlanElement element) {
        return !(element instanceof FirePoint || element instanceof UtilityPoint || element instanceof PlanLabel);
    }

    private void sides(PlanElement element, Rectangle frame) {
        var inside = new Turn(frame.corner(), frame.rotation());
        for (var i = -1; i <= 1; i++) {
            for (var j = -1; j <= 1; j++) {
                if (hasRoom(frame, i, j)) {
                    var at = inside.outside(new Point((i + 1) * frame.width() / 2, (j + 1) * frame.depth() / 2));
                    var direction = Math.toDegrees(Math.atan2(j, i)) + frame.rotation();
                    var side = new ResizeGrip.Side(i, j);
                    all.add(new Handle(
                            at, CursorKind.resizing(direction), p -> new ResizeGrip(floor, element, frame, side)));
                }
            }
        }
    }

    private boolean hasRoom(Rectangle frame, int i, int j) {
        var least = Math.min(frame.width(), frame.depth());
        if (i != 0 && j != 0) {
            return least >= ROOM_FOR_CORNERS_PX * pixel;
        }
        return i != j && (i == 0 ? frame.width() : frame.depth()) >= ROOM_FOR_SIDES_PX * pixel;
    }

    private void corners(PlanElement element) {
        var corners = Shapes.corners(element);
        for (var i = 0; i < corners.size(); i++) {
            var at = i;
            all.add(new Handle(corners.get(i), CursorKind.CORNER, p -> CornerGrip.of(floor, element, corners, at, p)));
        }
        if (Shapes.isOutlined(element)) {
            for (var i = 0; i < corners.size(); i++) {
                var at = i;
                var from = corners.get(i);
                var to = corners.get((i + 1) % corners.size());
                var middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
                if (from.distanceTo(to) >= ROOM_FOR_SIDES_PX * pixel) {
                    all.add(new Handle(
                            middle,
                            CursorKind.CROSS,
                            p -> CornerGrip.inserted(floor, element, corners, at + 1, middle)));
                }
            }
        }
    }

    private void turning(List<PlanElement> selection) {
        var bounds = selection.stream()
                .map(e -> Shapes.outline(e).bounds())
                .reduce(Bounds::union)
                .orElseThrow();
        var centre = selection.size() == 1
                ? Shapes.centre(selection.getFirst())
                : new Point(bounds.centreX(), bounds.centreY());
        var above = new Point(bounds.centreX(), bounds.maxY() + TURN_PX * pixel);
        var frame = selection.size() == 1 ? Shapes.frame(selection.getFirst()) : Optional.<Rectangle>empty();
        var at = frame.map(r -> new Turn(r.corner(), r.rotation())
                        .outside(new Point(r.width() / 2, r.depth() + TURN_PX * pixel)))
                .orElse(above);
        var now = frame.map(Rectangle::rotation).orElse(0.0);
        all.add(new Handle(at, CursorKind.TURN, p -> new TurnGrip(floor, selection, centre, p.at(), now)));
    }
}
