package org.hallwright.domain.plan.floor;

import java.util.ArrayList;
import java.util.List;

/// Where one has the choice of two ways, and the dead ends that are left of the ground.
///
/// One has it all over the free discs round the core's places with two ways, which reach to the mouths of
/// the aisles that go off there, and on floor of 12 m and more that lies at them: that is no corridor, one
/// goes in every direction.
final class Choice {
    private static final double OPEN = 12;

    private final Ground ground;
    private final Raster raster;
    private final boolean[] covered;

    private Choice(Ground ground) {
        this.ground = ground;
        raster = ground.raster();
        covered = new boolean[raster.cells()];
    }

    static Choice of(Ground ground, int[] twoWays, Clearance clearance) {
        var choice = new Choice(ground);
        choice.open(twoWays, clearance);
        return choice;
    }

    boolean isNone() {
        for (var cell : covered) {
            if (cell) {
                return false;
            }
        }
        return true;
    }

    /// The ground that is left, with its mouths.
    Ground rest() {
        var left = ground.free().clone();
        for (var cell = 0; cell < left.length; cell++) {
            left[cell] = left[cell] && (!covered[cell] || isMouth(cell));
        }
        return new Ground(raster, left);
    }

    /// The last places with a choice before a dead end.
    List<Walks.Goal> mouths() {
        var mouths = new ArrayList<Walks.Goal>();
        for (var cell = 0; cell < covered.length; cell++) {
            if (covered[cell] && isMouth(cell)) {
                mouths.add(Walks.Goal.at(raster.x(cell), raster.y(cell), 0, cell));
            }
        }
        return mouths;
    }

    private boolean isMouth(int cell) {
        return isLeft(cell + 1)
                || isLeft(cell - 1)
                || isLeft(cell + raster.columns())
                || isLeft(cell - raster.columns());
    }

    private boolean isLeft(int cell) {
        return ground.isFree(cell) && !covered[cell];
    }

    private void open(int[] twoWays, Clearance clearance) {
        var known = new boolean[raster.cells()];
        var queue = new Cells();
        for (var cell : twoWays) {
            known[cell] = true;
            queue.add(cell);
        }
        var wide = OPEN / 2 / raster.size();
        while (!queue.isEmpty()) {
            var cell = queue.next();
            cover(cell, clearance.of(cell), wide);
            for (var near : new int[] {cell + 1, cell - 1, cell + raster.columns(), cell - raster.columns()}) {
                if (!known[near] && clearance.of(near) >= wide) {
                    known[near] = true;
                    queue.add(near);
                }
            }
        }
    }

    /// The free disc round a cell. Within wide floor all cells have their own, so that a small one will do
    /// there.
    private void cover(int cell, double radius, double wide) {
        var reach = (int) (radius > wide + 2 ? 1 : radius);
        var square = (radius + 0.5) * (radius + 0.5);
        for (var dy = -reach; dy <= reach; dy++) {
            for (var dx = -reach; dx <= reach; dx++) {
                var near = cell + dy * raster.columns() + dx;
                if (dx * dx + dy * dy < square && ground.isFree(near)) {
                    covered[near] = true;
                }
            }
        }
    }
}
