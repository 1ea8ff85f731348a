package org.hallwright.exchange.plan.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.SpatialIndex;

/// Which outline each text belongs to: the smallest that it stands in.
final class Owners {
    private final SpatialIndex<DrawnShape> index;
    private final Map<DrawnShape, Double> areas = new IdentityHashMap<>();
    private final Map<DrawnShape, List<DrawnText>> texts = new IdentityHashMap<>();

    Owners(List<DrawnShape> outlines) {
        index = SpatialIndex.of(outlines, Owners::bounds);
        outlines.forEach(o -> areas.put(o, o.twiceArea()));
    }

    static Bounds bounds(DrawnShape shape) {
        var x0 = Double.MAX_VALUE;
        var y0 = Double.MAX_VALUE;
        var x1 = -Double.MAX_VALUE;
        var y1 = -Double.MAX_VALUE;
        var xy = shape.xy();
        for (var i = 0; i + 1 < xy.length; i += 2) {
            x0 = Math.min(x0, xy[i]);
            x1 = Math.max(x1, xy[i]);
            y0 = Math.min(y0, xy[i + 1]);
            y1 = Math.max(y1, xy[i + 1]);
        }
        return new Bounds(x0, y0, x1, y1);
    }

    /// Gives the text to its outline.
    ///
    /// @return whether there is one
    boolean give(DrawnText text) {
        var owner = at(text.x(), text.y());
        owner.ifPresent(o -> texts.computeIfAbsent(o, k -> new ArrayList<>()).add(text));
        return owner.isPresent();
    }

    private Optional<DrawnShape> at(double x, double y) {
        return index.in(new Bounds(x, y, x, y)).stream()
                .filter(o -> o.holds(x, y))
                .min(Comparator.comparingDouble((DrawnShape o) -> areas.getOrDefault(o, 0.0))
                        .thenComparing(DrawnShape::where));
    }

    /// Whether an outline reaches into the bounds.
    boolean touching(Bounds bounds) {
        return !index.in(bounds).isEmpty();
    }

    List<DrawnText> of(DrawnShape outline) {
        return texts.getOrDefault(outline, List.of());
    }

    /// The outlines whose middle lies in this one and which are smaller.
    List<DrawnShape> within(DrawnShape outer) {
        var area = outer.twiceArea();
        return index.in(bounds(outer)).stream()
                .filter(o -> o != outer && areas.getOrDefault(o, 0.0) < area * 0.99)
                .filter(o -> outer.holds(bounds(o).centreX(), bounds(o).centreY()))
                .toList();
    }
}
