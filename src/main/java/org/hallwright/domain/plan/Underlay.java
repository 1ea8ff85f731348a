package org.hallwright.domain.plan;

import java.util.Objects;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.value.Id;

/// A picture that lies under the plan to be traced over: a scan of the venue's drawing, to scale.
///
/// @param at its lower left corner before turning
/// @param width metres on the floor, above zero
/// @param depth metres on the floor, above zero
/// @param rotation degrees about `at`, counter-clockwise, 0 ≤ rotation < 360
/// @param opacity 0 for unseen to 1 for opaque
public record Underlay(
        Id<Underlay> id,
        Id<Hall> hall,
        Id<Picture> picture,
        Point at,
        double width,
        double depth,
        double rotation,
        double opacity)
        implements PlanElement {
    public Underlay {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        Objects.requireNonNull(picture);
        var floor = new Footprint.Rectangle(at, width, depth, rotation);
        width = floor.width();
        depth = floor.depth();
        rotation = floor.rotation();
        opacity = Math.clamp(opacity, 0.0, 1.0) + 0.0;
    }

    /// The floor that it covers.
    public Footprint.Rectangle floor() {
        return new Footprint.Rectangle(at, width, depth, rotation);
    }

    @Override
    public Bounds bounds() {
        return floor().bounds();
    }

    @Override
    public Underlay movedBy(double dx, double dy) {
        return placed(at.plus(dx, dy), width, depth);
    }

    /// The underlay to true scale: what lay at the two points is afterwards so far apart. The first point stays.
    ///
    /// @param first a place of the picture on the floor as it lies now
    /// @param distance between the two in truth, metres
    /// @throws IllegalArgumentException if the points are one, or the distance or the outcome is no length
    public Underlay calibrated(Point first, Point second, double distance) {
        var now = first.distanceTo(second);
        if (!(now > 0 && distance > 0)) {
            throw new IllegalArgumentException("Two points and the distance between them make a scale");
        }
        var scale = distance / now;
        var corner = new Point(first.x() + (at.x() - first.x()) * scale, first.y() + (at.y() - first.y()) * scale);
        return placed(corner, width * scale, depth * scale);
    }

    public Underlay withOpacity(double newOpacity) {
        return new Underlay(id, hall, picture, at, width, depth, rotation, newOpacity);
    }

    private Underlay placed(Point newAt, double newWidth, double newDepth) {
        return new Underlay(id, hall, picture, newAt, newWidth, newDepth, rotation, opacity);
    }
}
