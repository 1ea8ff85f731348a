package org.hallwright.ui.plan.tool.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.domain.geometry.snap.Turn;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Reshaping;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Checking;
import org.hallwright.ui.plan.tool.Figures;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;
import org.hallwright.ui.plan.tool.Surroundings;
import org.jspecify.annotations.Nullable;

/// One corner of an outline, or one end of a wall or a door, that is moved alone.
///
/// A corner that is let go on the next one, or that is clicked with alt, is removed.
final class CornerGrip implements Grip {
    private final Floor floor;
    private final PlanElement element;
    private final List<Point> corners;
    private final int index;
    private final boolean removing;
    private final Checking checking;
    private final Surroundings around;

    private CornerGrip(Floor floor, PlanElement element, List<Point> corners, int index, boolean removing) {
        this.floor = floor;
        this.element = element;
        this.corners = List.copyOf(corners);
        this.index = index;
        this.removing = removing;
        this.checking = Checking.of(floor, List.of(element));
        this.around = new Surroundings(floor, Set.of(element.id()), Turn.NONE);
    }

    static CornerGrip of(Floor floor, PlanElement element, List<Point> corners, int index, Pointer pressed) {
        return new CornerGrip(floor, element, corners, index, pressed.alt());
    }

    /// A new corner, taken hold of as soon as it is there.
    static CornerGrip inserted(Floor floor, PlanElement element, List<Point> corners, int index, Point at) {
        var more = new ArrayList<>(corners);
        more.add(index, at);
        return new CornerGrip(floor, element, more, index, false);
    }

    @Override
    public Preview drag(Pointer pointer) {
        var after = after(pointer);
        if (after == null) {
            return Preview.NONE;
        }
        var outline = Shapes.outline(after);
        var allowed = outline.isSound() && (!(element instanceof Booth) || floor.isFree(outline, Set.of(element.id())));
        var hint = Shapes.isOutlined(element)
                ? Label.of("plan.hint.corner", Figures.area(outline.area()))
                : Label.of(
                        "plan.hint.end",
                        Figures.metres(moved(pointer)
                                .getFirst()
                                .distanceTo(moved(pointer).getLast())));
        var preview = Preview.ghosts(List.of(new Ghost(outline, "", allowed)), hint)
                .withSides(sides(pointer))
                .withGuides(
                        pointer.isStillAt(corners.get(index))
                                ? List.of()
                                : place(pointer).lines())
                .withGaps(outline.isSound() ? around.gaps(List.of(outline)) : List.of());
        return checking.on(preview, List.of(after));
    }

    private List<Snap.Line> sides(Pointer pointer) {
        var moved = moved(pointer);
        var at = moved.get(index);
        var before = moved.get((index + moved.size() - 1) % moved.size());
        var next = moved.get((index + 1) % moved.size());
        return moved.size() > 2
                ? List.of(new Snap.Line(before, at), new Snap.Line(at, next))
                : List.of(new Snap.Line(before, at));
    }

    @Override
    public Outcome release(Pointer pointer) {
        var after = after(pointer);
        if (after == null || after.equals(element)) {
            return Outcome.NOTHING;
        }
        return Shapes.outline(after).isSound()
                ? new Outcome.Reshape(List.of(after))
                : new Outcome.Refuse(Label.of("plan.outline-crossed"));
    }

    /// The element with the corner moved or removed, null where it would have too few.
    private @Nullable PlanElement after(Pointer pointer) {
        var moved = new ArrayList<>(moved(pointer));
        if (!Shapes.isOutlined(element)) {
            return Reshaping.cornered(element, moved);
        }
        var at = moved.get(index);
        var onNext = moved.get((index + 1) % moved.size()).distanceTo(at) <= pointer.reach()
                || moved.get((index + moved.size() - 1) % moved.size()).distanceTo(at) <= pointer.reach();
        if (onNext || removing && pointer.isStillAt(corners.get(index))) {
            moved.remove(index);
        }
        return moved.size() < 3 ? null : Reshaping.cornered(element, moved);
    }

    private List<Point> moved(Pointer pointer) {
        var moved = new ArrayList<>(corners);
        if (!pointer.isStillAt(corners.get(index))) {
            moved.set(index, place(pointer).at());
        }
        return moved;
    }

    private Snap.Place place(Pointer pointer) {
        var others = new ArrayList<>(corners);
        others.remove(index);
        return around.place(pointer, others);
    }
}
