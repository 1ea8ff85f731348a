package org.hallwright.domain.plan.shape;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Footprint.Rectangle;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;

/// The same element in another shape: turned, mirrored, in another frame, with other corners.
///
/// What has no shape of its own, such as a hydrant, only goes to another place. A booth that is given
/// another shape can no longer be split into the booths that it was merged from.
public final class Reshaping {
    private Reshaping() {}

    /// Turned about a point, counter-clockwise, in degrees.
    public static PlanElement turned(PlanElement element, Point about, double degrees) {
        return switch (element) {
            case Booth b -> whole(b, f -> f.turned(about, degrees));
            case Pillar p -> new Pillar(p.id(), p.hall(), p.footprint().turned(about, degrees));
            case Zone z -> z.withOutline(z.outline().turned(about, degrees));
            case AreaPatch p ->
                new AreaPatch(p.id(), p.hall(), p.area(), p.outline().turned(about, degrees));
            case Underlay u -> laid(u, u.floor().turned(about, degrees));
            case Wall w -> between(w, w.from().turned(about, degrees), w.to().turned(about, degrees));
            case Door d -> placed(d, d.at().turned(about, degrees), d.clearWidth(), d.direction() + degrees);
            case FirePoint p -> moved(p, p.at(), p.at().turned(about, degrees));
            case UtilityPoint p -> moved(p, p.at(), p.at().turned(about, degrees));
            case PlanLabel l -> moved(l, l.at(), l.at().turned(about, degrees));
        };
    }

    /// Left and right exchanged about an upright line at that x; a picture only goes to the other side.
    public static PlanElement mirrored(PlanElement element, double x) {
        return switch (element) {
            case Booth b -> whole(b, f -> f.mirrored(x));
            case Pillar p -> new Pillar(p.id(), p.hall(), p.footprint().mirrored(x));
            case Zone z -> z.withOutline(z.outline().mirrored(x));
            case AreaPatch p ->
                new AreaPatch(p.id(), p.hall(), p.area(), p.outline().mirrored(x));
            case Underlay u -> moved(u, u.floor().centre(), u.floor().centre().mirrored(x));
            case Wall w -> between(w, w.from().mirrored(x), w.to().mirrored(x));
            case Door d -> placed(d, d.at().mirrored(x), d.clearWidth(), 180 - d.direction());
            case FirePoint p -> moved(p, p.at(), p.at().mirrored(x));
            case UtilityPoint p -> moved(p, p.at(), p.at().mirrored(x));
            case PlanLabel l -> moved(l, l.at(), l.at().mirrored(x));
        };
    }

    /// In another frame; what has none stays as it is.
    public static PlanElement framed(PlanElement element, Rectangle frame) {
        return element instanceof Underlay u
                ? laid(u, frame)
                : Shapes.isOutlined(element) ? shaped(element, frame) : element;
    }

    /// With other corners, in the order of [Shapes#corners].
    ///
    /// @throws IllegalArgumentException if there are too few for the element
    public static PlanElement cornered(PlanElement element, List<Point> corners) {
        return switch (element) {
            case Wall wall -> between(wall, corners.getFirst(), corners.getLast());
            case Door door -> opened(door, corners.getFirst(), corners.getLast());
            default -> outlined(element, new Outline(corners));
        };
    }

    /// With another outline; what has none stays as it is.
    public static PlanElement outlined(PlanElement element, Outline outline) {
        return shaped(element, outline.asRectangle().<Footprint>map(r -> r).orElse(new Footprint.Polygon(outline)));
    }

    /// With its middle at a place.
    public static PlanElement centred(PlanElement element, Point at) {
        return moved(element, Shapes.centre(element), at);
    }

    private static PlanElement shaped(PlanElement element, Footprint footprint) {
        return switch (element) {
            case Booth b -> shaped(b, footprint);
            case Pillar p -> new Pillar(p.id(), p.hall(), footprint);
            case Zone z -> z.withOutline(footprint.outline());
            case AreaPatch p -> new AreaPatch(p.id(), p.hall(), p.area(), footprint.outline());
            default -> element;
        };
    }

    /// With the booths that it was merged from, which lie where it lies.
    private static Booth whole(Booth booth, UnaryOperator<Footprint> how) {
        var parts = booth.parts().stream()
                .map(p -> new Booth.Part(p.id(), p.number(), p.formerly(), how.apply(p.footprint()), p.kind()))
                .toList();
        return booth.withFootprint(how.apply(booth.footprint())).withParts(parts);
    }

    private static Booth shaped(Booth booth, Footprint footprint) {
        return booth.withFootprint(footprint).withParts(List.of());
    }

    private static Underlay laid(Underlay u, Rectangle r) {
        return new Underlay(u.id(), u.hall(), u.picture(), r.corner(), r.width(), r.depth(), r.rotation(), u.opacity());
    }

    private static Wall between(Wall wall, Point from, Point to) {
        return new Wall(wall.id(), wall.hall(), from, to, wall.thickness());
    }

    private static Door opened(Door door, Point from, Point to) {
        var middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        var direction = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
        return placed(door, middle, from.distanceTo(to), direction);
    }

    private static Door placed(Door d, Point at, double clearWidth, double direction) {
        return new Door(d.id(), d.hall(), d.code(), d.kind(), at, clearWidth, ((direction % 360) + 360) % 360);
    }

    private static PlanElement moved(PlanElement element, Point from, Point to) {
        return element.movedBy(to.x() - from.x(), to.y() - from.y());
    }
}
