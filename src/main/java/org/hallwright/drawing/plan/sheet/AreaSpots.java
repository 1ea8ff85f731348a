package org.hallwright.drawing.plan.sheet;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.drawing.TextPieces;

/// Finds for the name of each themed area a place on its patch where no booth lies.
final class AreaSpots {
    private static final double[] HEIGHTS = {2.4, 1.8, 1.3};
    private static final double STEP = 1;

    private final SpatialIndex<BoothMark> booths;
    private final SpatialIndex<Bounds> obstacles;

    /// @param obstacles what else a name must not lie on
    AreaSpots(SpatialIndex<BoothMark> booths, List<Bounds> obstacles) {
        this.booths = booths;
        this.obstacles = SpatialIndex.of(obstacles, b -> b);
    }

    AreaSpot find(AreaPatch patch, String name) {
        var bounds = patch.bounds();
        for (var height : HEIGHTS) {
            var width = roughWidth(name) * height;
            for (var y : rows(bounds, height)) {
                for (var x : columns(bounds, width)) {
                    var box = new Bounds(x - width / 2, y - height * 0.6, x + width / 2, y + height * 0.6);
                    if (isFree(patch.outline(), box)) {
                        return new AreaSpot(patch, name, x, y, height, true);
                    }
                }
            }
        }
        var at = patch.outline().isSound()
                ? patch.outline().labelPoint()
                : patch.outline().corners().getFirst();
        var size = Math.clamp(bounds.width() * 0.8 / Math.max(1, roughWidth(name)), 0.8, 4);
        return new AreaSpot(patch, name, at.x(), at.y(), size, false);
    }

    private boolean isFree(Outline outline, Bounds box) {
        return booths.in(box).isEmpty()
                && obstacles.in(box).isEmpty()
                && outline.covers(Outline.rectangle(box.minX(), box.minY(), box.width(), box.height()));
    }

    /// From the top down.
    private static List<Double> rows(Bounds bounds, double height) {
        var rows = new ArrayList<Double>();
        for (var y = bounds.maxY() - height * 0.75; y > bounds.minY() + height * 0.6; y -= STEP / 2) {
            rows.add(y);
        }
        return rows;
    }

    /// From the middle to the sides.
    private static List<Double> columns(Bounds bounds, double width) {
        var columns = new ArrayList<Double>();
        var reach = (bounds.width() - width) / 2;
        for (var d = 0.0; d <= reach; d += STEP * 3) {
            columns.add(bounds.centreX() - d);
            if (d > 0) {
                columns.add(bounds.centreX() + d);
            }
        }
        return columns;
    }

    /// A generous width in sizes of its letters, which no font exceeds by much.
    private static double roughWidth(String text) {
        return text.codePoints()
                        .mapToDouble(c -> TextPieces.isWide(c) ? 1.05 : 0.62)
                        .sum()
                + 0.4;
    }
}
