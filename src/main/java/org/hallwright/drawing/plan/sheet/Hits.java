package org.hallwright.drawing.plan.sheet;

import org.hallwright.domain.geometry.Bounds;
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

/// Says whether an element lies at a place.
final class Hits {
    private Hits() {}

    /// @param spot the place with what is near enough
    static boolean isHit(PlanElement element, Point place, Bounds spot) {
        return switch (element) {
            case AreaPatch patch -> patch.outline().contains(place);
            case Zone zone -> zone.outline().contains(place);
            case Booth booth -> booth.footprint().outline().contains(place);
            case FirePoint point ->
                spot.grownBy(0.3).contains(point.at().x(), point.at().y());
            case Wall wall -> distance(wall, place) <= wall.thickness() / 2 + spot.width() / 2;
            case Pillar p -> p.bounds().intersects(spot);
            case Door d -> d.bounds().intersects(spot);
            case UtilityPoint u -> u.bounds().intersects(spot);
            case PlanLabel l -> l.bounds().intersects(spot);
            case Underlay u -> false;
        };
    }

    private static double distance(Wall wall, Point p) {
        var dx = wall.to().x() - wall.from().x();
        var dy = wall.to().y() - wall.from().y();
        var square = dx * dx + dy * dy;
        var along = square == 0
                ? 0
                : Math.clamp(
                        ((p.x() - wall.from().x()) * dx + (p.y() - wall.from().y()) * dy) / square, 0, 1);
        return Math.hypot(wall.from().x() + along * dx - p.x(), wall.from().y() + along * dy - p.y());
    }
}
