package org.hallwright.domain.plan.floor;

import java.util.Collection;
import java.util.List;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;

/// Which cells of a raster a person can walk on: those inside the hall from which the nearest solid thing
/// is at least 25 cm away.
///
/// So a passage below 50 cm is closed, and one above 50 cm and a cell's width is open for certain.
record Ground(Raster raster, boolean[] free) {
    /// Half of the narrowest passage, in metres.
    static final double REACH = 0.25;

    static Ground of(Raster raster, Shape hall, Collection<Shape> standing, List<Segment> openings) {
        var free = new boolean[raster.cells()];
        raster.fill(hall, free, true);
        var inside = free.clone();
        for (var i = 0; i < hall.sides(); i++) {
            raster.brush(hall.side(i), REACH, free, false);
        }
        var doors = new boolean[raster.cells()];
        openings.forEach(opening -> raster.brush(opening.shortened(REACH), REACH + raster.size(), doors, true));
        for (var cell = 0; cell < free.length; cell++) {
            free[cell] = !raster.isOnRim(cell) && (free[cell] || doors[cell] && inside[cell]);
        }
        return new Ground(raster, free).with(standing);
    }

    /// The ground with more things on it.
    Ground with(Collection<Shape> standing) {
        var left = free.clone();
        for (var shape : standing) {
            raster.fill(shape, left, false);
            for (var i = 0; i < shape.sides(); i++) {
                raster.brush(shape.side(i), REACH, left, false);
            }
        }
        return new Ground(raster, left);
    }

    boolean isFree(int cell) {
        return free[cell];
    }

    /// Whether a person can walk straight from one place to another, cell by cell along the line; the first
    /// `blind` metres count as free.
    boolean isStraight(double fromX, double fromY, double toX, double toY, double blind) {
        var dx = (toX - fromX) / raster.size();
        var dy = (toY - fromY) / raster.size();
        var steps = (int) Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)));
        if (steps == 0) {
            return true;
        }
        var stepX = dx / steps;
        var stepY = dy / steps;
        var skipped = blind == 0 ? 0 : (int) Math.ceil(blind / raster.size());
        var x = (fromX - raster.minX()) / raster.size() + skipped * stepX;
        var y = (fromY - raster.minY()) / raster.size() + skipped * stepY;
        for (var step = skipped; step < steps; step++, x += stepX, y += stepY) {
            if (!free[(int) y * raster.columns() + (int) x]) {
                return false;
            }
        }
        return true;
    }
}
