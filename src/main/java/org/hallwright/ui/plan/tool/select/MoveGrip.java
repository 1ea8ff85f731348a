package org.hallwright.ui.plan.tool.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint.Rectangle;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Snap;
import org.hallwright.domain.geometry.Turn;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.PlanOverlay.Ghost;
import org.hallwright.ui.plan.tool.Checking;
import org.hallwright.ui.plan.tool.Floor;
import org.hallwright.ui.plan.tool.Outcome;
import org.hallwright.ui.plan.tool.Pointer;
import org.hallwright.ui.plan.tool.Preview;

/// Things that are moved together, along their own axes where one of them stands turned.
///
/// They snap to the grid and to what lies around them, unless alt is held; shift keeps them on one axis.
final class MoveGrip implements Grip {
    private static final double FARTHEST_DISTANCE = 12;
    private static final int MANY = 150;

    private final Floor floor;
    private final Pointer start;
    private final Set<Id<? extends PlanElement>> ids;
    private final List<PlanElement> elements;
    private final Turn turn;
    private final Bounds bounds;
    private final Bounds onFloor;
    private final Checking checking;
    private Snap.Held held = Snap.Held.NOTHING;

    MoveGrip(Floor floor, Pointer start, Set<Id<? extends PlanElement>> ids) {
        this.floor = floor;
        this.start = start;
        this.ids = ids;
        this.elements = floor.elements(ids);
        this.checking = Checking.of(floor, elements);
        this.turn = turn(elements);
        this.bounds = elements.stream()
                .map(e -> turn.bounds(Shapes.outline(e)))
                .reduce(Bounds::union)
                .orElseThrow();
        this.onFloor = elements.stream()
                .map(e -> Shapes.outline(e).bounds())
                .reduce(Bounds::union)
                .orElseThrow();
    }

    private static Turn turn(List<PlanElement> elements) {
        var frames = elements.stream().limit(MANY).map(Shapes::frame).toList();
        var rotation = frames.getFirst().map(Rectangle::rotation).orElse(0.0);
        var alike = frames.stream()
                .allMatch(f -> f.filter(r -> r.rotation() == rotation).isPresent());
        return alike ? Turn.of(frames.getFirst().orElseThrow().corner(), rotation) : Turn.NONE;
    }

    @Override
    public Preview drag(Pointer pointer) {
        var motion = motion(pointer);
        var way = turn.way(motion.dx(), motion.dy());
        var hint = Label.of("plan.hint.move", Metres.round(way.x()), Metres.round(way.y()));
        var moved = bounds.movedBy(motion.dx(), motion.dy());
        var around = floor.neighbours(onFloor.movedBy(way.x(), way.y()), ids, turn);
        var distances = new ArrayList<>(Snap.gaps(moved, around, FARTHEST_DISTANCE));
        motion.gaps().stream().filter(gap -> !distances.contains(gap)).forEach(distances::add);
        var preview = Preview.ghosts(ghosts(way), hint).withLines(outside(motion.lines()), outside(distances));
        return checking.on(
                preview, elements.stream().map(e -> e.movedBy(way.x(), way.y())).toList());
    }

    private List<Snap.Line> outside(Collection<Snap.Line> lines) {
        return lines.stream().map(turn::outside).toList();
    }

    @Override
    public Outcome release(Pointer pointer) {
        var motion = motion(pointer);
        var way = turn.way(motion.dx(), motion.dy());
        return way.x() == 0 && way.y() == 0 ? Outcome.NOTHING : new Outcome.Move(ids, way.x(), way.y());
    }

    private Snap.Result motion(Pointer pointer) {
        var dx = pointer.at().x() - start.at().x();
        var dy = pointer.at().y() - start.at().y();
        var way = turn.wayInside(dx, dy);
        var alongX = Math.abs(way.x()) >= Math.abs(way.y());
        var straight = pointer.shift();
        var wanted = new Point(straight && !alongX ? 0 : way.x(), straight && alongX ? 0 : way.y());
        var around = floor.neighbours(onFloor.movedBy(dx, dy), ids, turn);
        var snapped = floor.snap(pointer).move(bounds, wanted.x(), wanted.y(), around, held);
        held = snapped.held();
        return straight
                ? new Snap.Result(alongX ? snapped.dx() : 0, alongX ? 0 : snapped.dy(), snapped.lines())
                : snapped;
    }

    /// Each thing where it would lie; of very many only what encloses them.
    private List<Ghost> ghosts(Point way) {
        if (elements.size() > MANY) {
            var b = onFloor.movedBy(way.x(), way.y());
            var all = Outline.rectangle(b.minX(), b.minY(), b.width(), b.height());
            return List.of(new Ghost(all, String.valueOf(elements.size()), true));
        }
        return elements.stream().flatMap(e -> ghost(e, way)).toList();
    }

    private Stream<Ghost> ghost(PlanElement element, Point way) {
        var outline = Shapes.outline(element).movedBy(way.x(), way.y());
        return Stream.of(
                element instanceof Booth booth
                        ? new Ghost(outline, booth.number(), floor.isFree(outline, ids))
                        : new Ghost(outline, "", true));
    }
}
