package org.hallwright.ui.plan.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.geometry.snap.Edges;
import org.hallwright.domain.geometry.snap.FreeWays;
import org.hallwright.domain.geometry.snap.Snap;
import org.hallwright.domain.geometry.snap.Turn;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;

/// What lies around something that is moved or drawn: it pulls, and to it the free ways are measured. One for all
/// tools, so that each shows the lines it has snapped to and the ways that are left.
///
/// Places, outlines and lines are on the floor; inside they are seen along the axes of a frame, which is that of a
/// thing that stands turned.
public final class Surroundings {
    private static final double NEIGHBOURHOOD = 15;
    private static final double FARTHEST_DISTANCE = 12;

    private final Floor floor;
    private final Set<? extends Id<?>> moving;
    private final Turn turn;

    /// How something moves once it is pulled.
    ///
    /// @param by metres on the floor
    /// @param held what holds it, for the next move of the same gesture
    public record Motion(Point by, List<Snap.Line> guides, List<Snap.Line> gaps, Snap.Held held) {}

    /// @param moving what moves itself, and so neither pulls nor is measured to
    public Surroundings(Floor floor, Collection<? extends Id<?>> moving, Turn turn) {
        this.floor = floor;
        this.moving = Set.copyOf(moving);
        this.turn = turn;
    }

    /// Around something that is not there yet.
    public static Surroundings of(Floor floor) {
        return new Surroundings(floor, Set.of(), Turn.NONE);
    }

    /// How things move that the pointer wants to move so far.
    ///
    /// @param straight whether they keep to one axis of the frame, along which they have been moved farther
    public Motion move(Pointer pointer, Edges things, Point by, boolean straight, Snap.Held held) {
        var way = turn.wayInside(by.x(), by.y());
        var alongX = Math.abs(way.x()) >= Math.abs(way.y());
        var ways = !straight ? Snap.Way.ANY : alongX ? Snap.Way.ALONG_X : Snap.Way.ALONG_Y;
        var wish = new Snap.Wish(straight && !alongX ? 0 : way.x(), straight && alongX ? 0 : way.y(), ways, held);
        var around = around(things.bounds().movedBy(way.x(), way.y()));
        var moved = floor.snap(pointer).move(things, wish, around);
        return new Motion(
                turn.way(moved.dx(), moved.dy()), outside(moved.lines()), outside(moved.gaps()), moved.held());
    }

    /// Things as they are seen in the frame.
    public Edges edges(List<Outline> outlines) {
        return Edges.of(outlines.stream().map(turn::inside).toList());
    }

    /// The place that the pointer means.
    public Snap.Place place(Pointer pointer) {
        return place(pointer, List.of());
    }

    /// The place that the pointer means where some places pull too, such as those drawn before.
    public Snap.Place place(Pointer pointer, Collection<Point> more) {
        var inside = turn.inside(pointer.at());
        var around = around(Edges.of(inside).bounds());
        more.forEach(p -> around.add(Edges.of(turn.inside(p))));
        var place = floor.snap(pointer).place(inside, around);
        return new Snap.Place(turn.outside(place.at()), outside(place.lines()));
    }

    /// The free ways from things to their nearest neighbours.
    public List<Snap.Line> gaps(Collection<Outline> outlines) {
        return outlines.isEmpty() ? List.of() : gaps(edges(List.copyOf(outlines)));
    }

    /// The free ways from a place to what is nearest.
    public List<Snap.Line> gaps(Point at) {
        return gaps(Edges.of(turn.inside(at)));
    }

    private List<Snap.Line> gaps(Edges things) {
        return outside(FreeWays.beside(things, around(things.bounds()), FARTHEST_DISTANCE));
    }

    private List<Snap.Line> outside(List<Snap.Line> lines) {
        return lines.stream().map(turn::outside).toList();
    }

    /// Things near bounds of the frame that do not move themselves, and the hall's sides.
    private List<Edges> around(Bounds inside) {
        var near = turn.boundsOutside(inside).grownBy(NEIGHBOURHOOD);
        var found = new ArrayList<Edges>();
        for (var mark : floor.sheet().boothsIn(near)) {
            if (!moving.contains(mark.booth().id())) {
                found.add(Edges.of(turn.inside(mark.booth().footprint().outline())));
            }
        }
        for (var element : floor.sheet().elementsIn(near)) {
            if (!(element instanceof Booth) && pulls(element) && !moving.contains(element.id())) {
                found.add(Edges.of(turn.inside(Shapes.outline(element))));
            }
        }
        sides(found);
        return found;
    }

    private static boolean pulls(PlanElement element) {
        return element instanceof Pillar || element instanceof Wall || element instanceof Zone;
    }

    private void sides(List<Edges> found) {
        var corners = floor.sheet().hall().outline().corners();
        for (var i = 0; i < corners.size(); i++) {
            var from = turn.inside(corners.get(i));
            var to = turn.inside(corners.get((i + 1) % corners.size()));
            found.add(Edges.of(Shape.of(Segment.between(from, to))));
        }
    }
}
