package org.hallwright.ui.plan.tool.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.change.Label;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint.Rectangle;
import org.hallwright.domain.geometry.Metres;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.snap.Edges;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.domain.geometry.snap.Turn;
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
import org.hallwright.ui.plan.tool.Surroundings;

/// Things that are moved together, along their own axes where one of them stands turned.
///
/// They snap to the grid and to what lies around them, unless alt is held; shift keeps them on one axis.
final class MoveGrip implements Grip {
    private static final int MANY = 150;

    private final Floor floor;
    private final Pointer start;
    private final Set<Id<? extends PlanElement>> ids;
    private final List<PlanElement> elements;
    private final List<Outline> outlines;
    private final Surroundings around;
    private final Edges edges;
    private final Checking checking;
    private Snap.Held held = Snap.Held.NOTHING;

    MoveGrip(Floor floor, Pointer start, Set<Id<? extends PlanElement>> ids) {
        this.floor = floor;
        this.start = start;
        this.ids = ids;
        this.elements = floor.elements(ids);
        this.checking = Checking.of(floor, elements);
        this.around = new Surroundings(floor, ids, turn(elements));
        this.outlines = outlines(elements);
        this.edges = around.edges(outlines);
    }

    /// Of each thing; of very many of what encloses them.
    private static List<Outline> outlines(List<PlanElement> elements) {
        var each = elements.stream().map(Shapes::outline).toList();
        if (each.size() <= MANY) {
            return each;
        }
        var b = each.stream().map(Outline::bounds).reduce(Bounds::union).orElseThrow();
        return List.of(Outline.rectangle(b.minX(), b.minY(), b.width(), b.height()));
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
        var way = motion.by();
        var hint = Label.of("plan.hint.move", Metres.round(way.x()), Metres.round(way.y()));
        var gaps = new ArrayList<>(around.gaps(
                outlines.stream().map(o -> o.movedBy(way.x(), way.y())).toList()));
        motion.gaps().stream().filter(gap -> !gaps.contains(gap)).forEach(gaps::add);
        var preview =
                Preview.ghosts(ghosts(way), hint).withGuides(motion.guides()).withGaps(gaps);
        return checking.on(
                preview, elements.stream().map(e -> e.movedBy(way.x(), way.y())).toList());
    }

    @Override
    public Outcome release(Pointer pointer) {
        var way = motion(pointer).by();
        return way.x() == 0 && way.y() == 0 ? Outcome.NOTHING : new Outcome.Move(ids, way.x(), way.y());
    }

    private Surroundings.Motion motion(Pointer pointer) {
        var by = new Point(
                pointer.at().x() - start.at().x(), pointer.at().y() - start.at().y());
        var motion = around.move(pointer, edges, by, pointer.shift(), held);
        held = motion.held();
        return motion;
    }

    /// Each thing where it would lie; of very many only what encloses them.
    private List<Ghost> ghosts(Point way) {
        if (elements.size() > MANY) {
            return List.of(
                    new Ghost(outlines.getFirst().movedBy(way.x(), way.y()), String.valueOf(elements.size()), true));
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
