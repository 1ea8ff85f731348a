package org.hallwright.domain.plan.floor;

import java.util.Arrays;

/// Where on the core's lines one can leave by two ways that share nothing: no single link, if it were
/// blocked, cuts such a place off from every exit.
///
/// All exits count as one place outside. What hangs on a bridge (Tarjan's low links) has one way only, loop
/// or not.
final class TwoWays {
    private final Raster raster;
    private final Core core;
    private final int[] anchors;

    /// Core cells by node number, and node numbers by cell; the place outside is node 0.
    private final int[] cellOf;

    private final int[] nodeOf;
    private final int[] found;
    private final int[] low;
    private final int[] parent;
    private final Cells order = new Cells();

    private TwoWays(Raster raster, Core core, int[] anchors) {
        this.raster = raster;
        this.core = core;
        this.anchors = anchors;
        nodeOf = new int[raster.cells()];
        var cells = new Cells();
        cells.add(-1);
        for (var cell = 0; cell < nodeOf.length; cell++) {
            if (core.has(cell)) {
                nodeOf[cell] = cells.count();
                cells.add(cell);
            }
        }
        cellOf = cells.toArray();
        found = new int[cellOf.length];
        low = new int[cellOf.length];
        parent = new int[cellOf.length];
    }

    /// The core cells with two ways, of which there are none with fewer than two exits.
    static int[] in(Raster raster, Core core, int[] anchors) {
        return new TwoWays(raster, core, anchors).find();
    }

    private int[] find() {
        search();
        var two = new boolean[cellOf.length];
        var cells = new Cells();
        two[0] = true;
        order.next();
        while (!order.isEmpty()) {
            var node = order.next();
            two[node] = two[parent[node]] && low[node] <= found[parent[node]];
            if (two[node]) {
                cells.add(cellOf[node]);
            }
        }
        return cells.toArray();
    }

    /// Depth first from outside, without recursion: a hall's core is tens of thousands of cells long.
    private void search() {
        var path = new int[cellOf.length];
        var links = new int[cellOf.length][];
        var at = new int[cellOf.length];
        var skippedParent = new boolean[cellOf.length];
        Arrays.fill(found, -1);
        var depth = 0;
        enter(0, 0, links);
        while (depth >= 0) {
            var node = path[depth];
            if (at[node] < links[node].length) {
                var next = links[node][at[node]++];
                if (found[next] < 0) {
                    enter(next, node, links);
                    path[++depth] = next;
                } else if (next == parent[node] && !skippedParent[node]) {
                    skippedParent[node] = true;
                } else {
                    low[node] = Math.min(low[node], found[next]);
                }
            } else if (--depth >= 0) {
                low[path[depth]] = Math.min(low[path[depth]], low[node]);
            }
        }
    }

    private void enter(int node, int from, int[][] links) {
        found[node] = order.count();
        low[node] = found[node];
        parent[node] = from;
        order.add(node);
        links[node] = node == 0 ? nodes(anchors) : links(cellOf[node]);
    }

    private int[] nodes(int[] cells) {
        return Arrays.stream(cells).map(cell -> nodeOf[cell]).toArray();
    }

    /// The core's cells have links to four sides at most, and one outside for each exit that lies there.
    private int[] links(int cell) {
        var links = new int[4 + anchors.length];
        var count = 0;
        for (var side = 0; side < 4; side++) {
            var step = side < 2 ? 1 : raster.columns();
            var near = side % 2 == 0 ? cell + step : cell - step;
            if (core.has(near)) {
                links[count++] = nodeOf[near];
            }
        }
        for (var anchor : anchors) {
            if (anchor == cell) {
                links[count++] = 0;
            }
        }
        return Arrays.copyOf(links, count);
    }
}
