package org.hallwright.domain.plan.shape;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
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

/// What an element looks like on the floor when it is taken in hand.
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
            case Wall wall -> along(wall.from(), wall.to(), Math.max(wall.thickness(), THIN));
            case Door door -> along(door.start(), door.end(), DOOR_DEPTH);
            case FirePoint point -> around(point.at());
            case UtilityPoint point -> around(point.at());
            case PlanLabel label -> rectangle(label.bounds());
            case Underlay underlay -> underlay.floor().outline();
        };
    }

    /// Whether it is floor rather than a thing on it: what lies under things does not come along when one
    /// drags there.
    public static boolean isGround(PlanElement element) {
        return element instanceof AreaPatch || element instanceof Zone || element instanceof Underlay;
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
