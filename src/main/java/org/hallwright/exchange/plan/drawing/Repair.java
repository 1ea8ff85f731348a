package org.hallwright.exchange.plan.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Faces;

/// Mends what drawing programs leave open: outlines whose ends nearly meet, outlines made of single lines,
/// outlines drawn twice.
final class Repair {
    private static final int MOST_LINES = 300_000;
    private static final double SHARE = 1e-4;

    private Repair() {}

    /// How far apart ends may lie that are meant as one, in the drawing's units: 20 mm where the unit is
    /// known, else a ten-thousandth of the drawing.
    static double tolerance(String unit, Bounds around) {
        var metre = Map.of("m", 1.0, "cm", 100.0, "mm", 1000.0, "ft", 3.2808, "in", 39.37)
                .getOrDefault(unit, 0.0);
        return metre > 0 ? 0.02 * metre : Math.max(1e-9, Math.hypot(around.width(), around.height()) * SHARE);
    }

    /// The shape closed, if it is or nearly is; else as it was.
    static DrawnShape closed(DrawnShape shape, double tolerance) {
        var xy = shape.xy();
        var last = xy.length - 2;
        if (xy.length < 6) {
            return shape;
        }
        var gap = Math.hypot(xy[0] - xy[last], xy[1] - xy[last + 1]);
        var meets = gap <= tolerance && xy.length >= 8;
        if (meets) {
            return shape.closedBy(Arrays.copyOf(xy, last));
        }
        return shape;
    }

    /// Without outlines that lie exactly on an earlier one of their layer.
    static Set<DrawnShape> once(List<DrawnShape> outlines, double tolerance) {
        var seen = new HashSet<List<Object>>();
        var kept = Collections.<DrawnShape>newSetFromMap(new IdentityHashMap<>());
        for (var outline : outlines) {
            var b = Owners.bounds(outline);
            var place = List.<Object>of(
                    outline.layer(),
                    outline.corners(),
                    Math.rint(b.minX() / tolerance),
                    Math.rint(b.minY() / tolerance),
                    Math.rint(b.maxX() / tolerance),
                    Math.rint(b.maxY() / tolerance));
            if (seen.add(place)) {
                kept.add(outline);
            }
        }
        return kept;
    }

    /// The outlines that lines of these layers enclose together, named after the first of them.
    static List<DrawnShape> enclosed(List<DrawnShape> lines, Set<String> layers, double tolerance) {
        var faces = new ArrayList<DrawnShape>();
        for (var layer : layers) {
            var own = lines.stream().filter(s -> s.layer().equals(layer)).toList();
            if (own.isEmpty() || own.size() > MOST_LINES) {
                continue;
            }
            var first = own.getFirst();
            for (var xy : Faces.of(own.stream().map(Repair::ring).toList(), tolerance)) {
                if (xy.length >= 6) {
                    faces.add(new DrawnShape(layer, first.kind(), first.where(), 0, xy, true, "", Map.of()));
                }
            }
        }
        return faces;
    }

    private static double[] ring(DrawnShape shape) {
        if (!shape.closed()) {
            return shape.xy();
        }
        var ring = Arrays.copyOf(shape.xy(), shape.xy().length + 2);
        ring[ring.length - 2] = ring[0];
        ring[ring.length - 1] = ring[1];
        return ring;
    }
}
