package org.hallwright.domain.plan.floor;

import java.util.Arrays;

/// The thinnest lines that still go round everything that stands on the ground and lead to every exit.
///
/// Thinned from the edges inwards, so that the lines run in the middle of aisles; an aisle that leads
/// nowhere leaves no line. Cells hang together by their sides.
final class Core {
    private static final int PER_CELL = 2;

    /// Whether a cell may go, by its eight neighbours: free ones to which it is the only link keep it.
    private static final boolean[] SIMPLE = simple();

    private final Raster raster;
    private final boolean[] cells;

    private Core(Raster raster, boolean[] cells) {
        this.raster = raster;
        this.cells = cells;
    }

    static Core of(Ground ground, Clearance clearance, int[] anchors) {
        var core = new Core(ground.raster(), ground.free().clone());
        core.thin(clearance, anchors);
        return core;
    }

    boolean has(int cell) {
        return cells[cell];
    }

    private void thin(Clearance clearance, int[] anchors) {
        var kept = new boolean[cells.length];
        Arrays.stream(anchors).forEach(anchor -> kept[anchor] = true);
        var most = 0.0;
        for (var cell = 0; cell < cells.length; cell++) {
            most = cells[cell] ? Math.max(most, clearance.of(cell)) : most;
        }
        var waiting = new Cells[(int) (most * PER_CELL) + 1];
        Arrays.setAll(waiting, i -> new Cells());
        for (var cell = 0; cell < cells.length; cell++) {
            if (cells[cell]) {
                waiting[(int) (clearance.of(cell) * PER_CELL)].add(cell);
            }
        }
        for (var level = 0; level < waiting.length; level++) {
            var queue = waiting[level];
            while (!queue.isEmpty()) {
                var cell = queue.next();
                if (cells[cell] && !kept[cell] && SIMPLE[around(cell)]) {
                    cells[cell] = false;
                    addAround(cell, clearance, level, queue);
                }
            }
        }
    }

    private void addAround(int cell, Clearance clearance, int level, Cells queue) {
        for (var dy = -1; dy <= 1; dy++) {
            for (var dx = -1; dx <= 1; dx++) {
                var near = cell + dy * raster.columns() + dx;
                if (cells[near] && (int) (clearance.of(near) * PER_CELL) <= level) {
                    queue.add(near);
                }
            }
        }
    }

    /// The neighbours as bits, east first and counter-clockwise.
    private int around(int cell) {
        var w = raster.columns();
        return bit(cell + 1, 0)
                | bit(cell + 1 + w, 1)
                | bit(cell + w, 2)
                | bit(cell - 1 + w, 3)
                | bit(cell - 1, 4)
                | bit(cell - 1 - w, 5)
                | bit(cell - w, 6)
                | bit(cell + 1 - w, 7);
    }

    private int bit(int cell, int at) {
        return cells[cell] ? 1 << at : 0;
    }

    /// One link along sides (Yokoi's number for four neighbours is 1).
    private static boolean[] simple() {
        var simple = new boolean[256];
        for (var around = 0; around < 256; around++) {
            var links = 0;
            for (var k = 0; k < 8; k += 2) {
                var a = around >> k & 1;
                var b = around >> (k + 1) & 1;
                var c = around >> (k + 2) % 8 & 1;
                links += a - a * b * c;
            }
            simple[around] = links == 1;
        }
        return simple;
    }
}
