package org.hallwright.domain.plan.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// The connected parts of the ground of which something is true.
///
/// @param labels by cell, from 1; 0 where it is not true
/// @param farthest of each part the cell for which a measure is greatest
record Parts(Raster raster, int[] labels, List<Integer> farthest) {
    static Parts where(Ground ground, IntPredicate isTrue, IntToDoubleFunction measure) {
        var raster = ground.raster();
        var labels = new int[raster.cells()];
        var farthest = new ArrayList<Integer>();
        for (var cell = 0; cell < labels.length; cell++) {
            if (labels[cell] == 0 && ground.isFree(cell) && isTrue.test(cell)) {
                farthest.add(0);
                farthest.set(farthest.size() - 1, spread(ground, cell, isTrue, measure, labels, farthest.size()));
            }
        }
        return new Parts(raster, labels, farthest);
    }

    private static int spread(
            Ground ground, int start, IntPredicate isTrue, IntToDoubleFunction measure, int[] labels, int label) {
        var w = ground.raster().columns();
        var queue = new Cells();
        queue.add(start);
        labels[start] = label;
        var best = start;
        var most = measure.applyAsDouble(start);
        while (!queue.isEmpty()) {
            var cell = queue.next();
            var here = measure.applyAsDouble(cell);
            if (here > most) {
                best = cell;
                most = here;
            }
            for (var side = 0; side < 4; side++) {
                var step = side < 2 ? 1 : w;
                var near = side % 2 == 0 ? cell + step : cell - step;
                if (labels[near] == 0 && ground.isFree(near) && isTrue.test(near)) {
                    labels[near] = label;
                    queue.add(near);
                }
            }
        }
        return best;
    }

    /// How many cells the largest part has, and which label it bears.
    int largest() {
        var counts = new int[farthest.size() + 1];
        Arrays.stream(labels).filter(label -> label > 0).forEach(label -> counts[label]++);
        var best = 0;
        for (var label = 1; label < counts.length; label++) {
            best = best == 0 || counts[label] > counts[best] ? label : best;
        }
        return best;
    }
}
