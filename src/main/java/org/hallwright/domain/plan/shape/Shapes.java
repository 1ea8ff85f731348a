package org.hallwright.domain.plan.shape;

import java.util.List;
import java.util.Optional;
import org.hallwright.domain.geometry.Bounds;
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

/// What an element looks like on the floor when it is taken in hand, and by what it can be given another
/// shape.
public final class Shapes {
    private static final double POINT = 0.5;
    private static final double DOOR_DEPTH = 0.4;
    private static final double THIN = 0.05;

    private Shapes() {}

    /// The outline of an element: of a point the small square that stands for it, of a door its opening.
    public static Outline outline(PlanElement element) {
        return switch (element) {
            case Booth booth -> booth.footprint().outline();
            case Pillar pillar -> pillar.footprint().outline();
            case Zone zone -> zone.outline();
            case AreaPatch patch -> patch.outline();
            case Underlay underlay -> underlay.floor().outline();
            case Wall wall -> along(wall.from(), wall.to(), Math.max(wall.thickness(), THIN));
            case Door door -> along(door.start(), door.end(), DOOR_DEPTH);
            case FirePoint point -> around(point.at());
            case UtilityPoint point -> around(point.at());
            case PlanLabel label -> rectangle(label.bounds());
        };
    }

    /// Whether it is floor rather than a thing on it: what lies under things does not come along when one
    /// drags there.
    public static boolean isGround(PlanElement element) {
        return element instanceof AreaPatch || element instanceof Zone || element instanceof Underlay;
    }

    /// The rectangle by whose sides and corners an element is resized; empty for what has none.
    public static Optional<Rectangle> frame(PlanElement element) {
        return switch (element) {
            case Booth booth -> rectangle(booth.footprint());
            case Pillar pillar -> rectangle(pillar.footprint());
            case Zone zone -> zone.outline().asRectangle();
            case AreaPatch patch -> patch.outline().asRectangle();
            case Underlay underlay -> Optional.of(underlay.floor());
            case Wall wall -> Optional.empty();
            case Door door -> Optional.empty();
            case FirePoint point -> Optional.empty();
            case UtilityPoint point -> Optional.empty();
            case PlanLabel label -> Optional.empty();
        };
    }

    private static Optional<Rectangle> rectangle(Footprint footprint) {
        return switch (footprint) {
            case Rectangle r -> Optional.of(r);
            case Footprint.Polygon p -> p.outline().asRectangle();
        };
    }

    /// The corners that can be moved one by one: those of a polygon, the ends of a wall and of a door.
    public static List<Point> corners(PlanElement element) {
        return switch (element) {
            case Booth booth
            when frame(booth).isEmpty() -> booth.footprint().outline().corners();
            case Pillar pillar
            when frame(pillar).isEmpty() -> pillar.footprint().outline().corners();
            case Zone zone when frame(zone).isEmpty() -> zone.outline().corners();
            case AreaPatch patch when frame(patch).isEmpty() -> patch.outline().corners();
            case Wall wall -> List.of(wall.from(), wall.to());
            case Door door -> List.of(door.start(), door.end());
            default -> List.of();
        };
    }

    /// Whether an element has an area of which the outline may be any.
    public static boolean isOutlined(PlanElement element) {
        return element instanceof Booth
                || element instanceof Pillar
                || element instanceof Zone
                || element instanceof AreaPatch;
    }

    /// The middle of an element, about which it is turned.
    public static Point centre(PlanElement element) {
        var bounds = outline(element).bounds();
        return frame(element).map(Rectangle::centre).orElseGet(() -> new Point(bounds.centreX(), bounds.centreY()));
    }

    private static Outline around(Point at) {
        return Outline.rectangle(at.x() - POINT / 2, at.y() - POINT / 2, POINT, POINT);
    }

    private static Outline rectangle(Bounds b) {
        return Outline.rectangle(b.minX(), b.minY(), b.width(), b.height());
    }

    private static Outline along(Point from, Point to, double width) {
        var length = from.distanceTo(to);
        if (length == 0) {
            return around(from);
        }
        var dx = -(to.y() - from.y()) / length * width / 2;
        var dy = (to.x() - from.x()) / length * width / 2;
        return new Outline(List.of(from.plus(dx, dy), to.plus(dx, dy), to.plus(-dx, -dy), from.plus(-dx, -dy)));
    }
}
