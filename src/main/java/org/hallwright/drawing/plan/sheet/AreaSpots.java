package org.hallwright.drawing.plan.sheet;

import java.util.List;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.drawing.TextPieces;
import org.jspecify.annotations.Nullable;

/// Finds for the name of each themed area a place on its patch where no booth lies: the first of many
/// places, from the top down and from the middle to the sides, in large letters before small ones.
final class AreaSpots {
    private static final double[] HEIGHTS = {2.4, 1.8, 1.3};
    private static final double STEP = 1;

    private final SpatialIndex<BoothMark> booths;
    private final SpatialIndex<Bounds> obstacles;

    /// @param obstacles what else a name must not lie on
    AreaSpots(SpatialIndex<BoothMark> booths, SpatialIndex<Bounds> obstacles) {
        this.booths = booths;
        this.obstacles = obstacles;
    }

    /// Whether a place for letters of that size is worth a look.
    private interface Worth {
        boolean test(Bounds box, double size);
    }

    AreaSpot find(AreaPatch patch, String name) {
        var free = first(patch, name, (box, size) -> true);
        return free == null ? behind(patch, name) : free;
    }

    /// What [#find] gives, known that it gave the earlier spot before some booths left and others came.
    ///
    /// @param left places where booths no longer are
    AreaSpot find(AreaSpot earlier, List<Bounds> left) {
        var patch = earlier.patch();
        var passed = new boolean[1];
        var found = first(patch, earlier.name(), (box, size) -> {
            passed[0] |= earlier.free() && size == earlier.size() && isAround(box, earlier);
            return passed[0] || touchesAny(box, left);
        });
        return found == null ? behind(patch, earlier.name()) : found;
    }

    private static boolean isAround(Bounds box, AreaSpot spot) {
        return Math.abs(box.centreX() - spot.x()) < 1e-9 && Math.abs(box.centreY() - spot.y()) < 1e-9;
    }

    private static boolean touchesAny(Bounds box, List<Bounds> all) {
        for (var each : all) {
            if (each.minX() <= box.maxX()
                    && box.minX() <= each.maxX()
                    && each.minY() <= box.maxY()
                    && box.minY() <= each.maxY()) {
                return true;
            }
        }
        return false;
    }

    /// The first free place among those worth a look.
    private @Nullable AreaSpot first(AreaPatch patch, String name, Worth isWorthALook) {
        var outline = patch.outline();
        var bounds = patch.bounds();
        var isBox = Math.abs(outline.area() - bounds.width() * bounds.height()) < 1e-6;
        for (var size : HEIGHTS) {
            var half = roughWidth(name) * size / 2;
            var reach = bounds.width() / 2 - half;
            for (var y = bounds.maxY() - size * 0.75; y > bounds.minY() + size * 0.6; y -= STEP / 2) {
                for (var out = 0.0; out <= reach; out += STEP * 3) {
                    for (var side = -1; side <= (out > 0 ? 1 : -1); side += 2) {
                        var x = bounds.centreX() + side * out;
                        var box = new Bounds(x - half, y - size * 0.6, x + half, y + size * 0.6);
                        if (isWorthALook.test(box, size)
                                && isFree(box)
                                && (isBox ? bounds.contains(box) : covers(outline, box))) {
                            return new AreaSpot(patch, name, x, y, size, true);
                        }
                    }
                }
            }
        }
        return null;
    }

    private boolean isFree(Bounds box) {
        return booths.isFree(box) && obstacles.isFree(box);
    }

    private static boolean covers(Outline outline, Bounds box) {
        return outline.covers(Outline.rectangle(box.minX(), box.minY(), box.width(), box.height()));
    }

    /// Large behind the booths.
    private static AreaSpot behind(AreaPatch patch, String name) {
        var at = patch.outline().isSound()
                ? patch.outline().labelPoint()
                : patch.outline().corners().getFirst();
        var size = Math.clamp(patch.bounds().width() * 0.8 / Math.max(1, roughWidth(name)), 0.8, 4);
        return new AreaSpot(patch, name, at.x(), at.y(), size, false);
    }

    /// A generous width in sizes of its letters, which no font exceeds by much.
    static double roughWidth(String text) {
        return text.codePoints()
                        .mapToDouble(c -> TextPieces.isWide(c) ? 1.05 : 0.62)
                        .sum()
                + 0.4;
    }
}
