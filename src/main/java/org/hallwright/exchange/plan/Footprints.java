package org.hallwright.exchange.plan;

import java.util.List;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.hallwright.exchange.plan.feature.PlanFeatures;

/// Finds the footprint that a polygon means: the turned rectangle that the file names beside it if both agree, else
/// an upright rectangle, else the outline itself.
final class Footprints {
    private static final double TOLERANCE = 0.003;

    private Footprints() {}

    static Footprint of(PlanFeature feature, Scale scale, Outline outline) {
        if (feature.isOurs() && feature.word("shape").equals(PlanFeatures.POLYGONAL)) {
            return new Footprint.Polygon(outline);
        }
        if (outline.area() == 0) {
            throw new IllegalArgumentException("A footprint without an area");
        }
        var named = named(feature, scale);
        if (named != null && agree(named.outline(), outline)) {
            return named;
        }
        var b = outline.bounds();
        var upright = outline.corners().size() == 4
                && agree(Outline.rectangle(b.minX(), b.minY(), b.width(), b.height()), outline);
        return upright
                ? Footprint.rectangle(b.minX(), b.minY(), b.width(), b.height())
                : new Footprint.Polygon(outline);
    }

    private static Footprint.@org.jspecify.annotations.Nullable Rectangle named(PlanFeature feature, Scale scale) {
        var corner = feature.word("corner").split(";");
        var width = feature.number(feature.has("widthm") ? "widthm" : "width", 0);
        var depth = feature.number(feature.has("depthm") ? "depthm" : "depth", 0);
        if (corner.length != 2 || width <= 0 || depth <= 0 || scale.geographic()) {
            return null;
        }
        try {
            var at = scale.point(new double[] {Double.parseDouble(corner[0]), Double.parseDouble(corner[1])});
            var rotation = feature.number(feature.has("rotationdeg") ? "rotationdeg" : "rotation", 0);
            return new Footprint.Rectangle(at, scale.length(width), scale.length(depth), rotation);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// Whether both have the same corners, wherever they begin.
    private static boolean agree(Outline one, Outline other) {
        return one.corners().size() == other.corners().size() && near(one.corners(), other.corners());
    }

    private static boolean near(List<Point> some, List<Point> others) {
        return some.stream().allMatch(p -> others.stream().anyMatch(q -> p.distanceTo(q) <= TOLERANCE));
    }
}
