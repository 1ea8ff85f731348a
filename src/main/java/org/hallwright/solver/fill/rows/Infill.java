package org.hallwright.solver.fill.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.hallwright.solver.fill.floor.BoothSize;
import org.hallwright.solver.fill.floor.Ground;
import org.hallwright.solver.fill.floor.Pattern;
import org.hallwright.solver.fill.floor.Span;

/// Sets booths where rows have left room: columns along walls, and what fits beside odd corners.
///
/// Each new booth keeps an aisle's width from all others, so no way that there is becomes narrower.
public final class Infill {
    private static final double STEP = 0.5;

    private final Pattern pattern;
    private final Mix mix;
    private final Ways ways;
    private final List<Placed> placed;
    private final List<Placed> added = new ArrayList<>();
    private int nextRow;

    public Infill(Pattern pattern, Mix mix, Ways ways, List<Placed> placed) {
        this.pattern = pattern;
        this.mix = mix;
        this.ways = ways;
        this.placed = placed;
        nextRow = placed.stream().mapToInt(Placed::row).max().orElse(-1) + 1;
    }

    /// @param ground with main aisles and fire breaks as blocks
    public List<Placed> add(Ground ground) {
        var free = along(ground.and(runs(placed), pattern.aisle()).across(), true);
        along(free.across(), false);
        return added;
    }

    /// Fills strips of one direction; the ground that is left.
    private Ground along(Ground start, boolean across) {
        var ground = start;
        for (var y : heights(start)) {
            for (var up : new boolean[] {true, false}) {
                var booths = new ArrayList<Placed>();
                for (var room : Row.leaning(Row.places(ground, pattern, y, up), ground, pattern, y, up)) {
                    fill(y, up, flush(room, ground.hall(y, y + pattern.depth())), across, booths);
                }
                if (!booths.isEmpty()) {
                    added.addAll(booths);
                    nextRow++;
                    ground =
                            ground.and(booths.stream().map(b -> seen(b, across)).toList(), pattern.aisle());
                }
            }
        }
        return ground;
    }

    private List<Double> heights(Ground ground) {
        var heights = new ArrayList<Double>();
        for (var ledge : ground.ledges()) {
            heights.add(ledge);
            heights.add(ledge - pattern.depth());
        }
        for (var y = ground.minY(); y + pattern.depth() <= ground.maxY(); y += STEP) {
            heights.add(y);
        }
        return heights.stream().map(y -> Math.rint(y * 1000) / 1000).distinct().toList();
    }

    private void fill(double height, boolean up, Span room, boolean across, List<Placed> booths) {
        var size = mix.inRows().getFirst();
        var x = Math.ceil(room.lo() * 1000 - 1e-4) / 1000;
        var run = 0.0;
        while (x + size.width() <= room.hi() + Span.HAIR) {
            if (run + size.width() > pattern.limits().longestRow() + Span.HAIR) {
                x += pattern.aisle();
                run = 0;
                continue;
            }
            var booth = booth(height, up, x, size, across);
            if (ways.leadTo(booth, pattern.aisle())) {
                booths.add(booth);
                run += size.width();
                x += size.width();
            } else {
                x += size.width();
                run = 0;
            }
        }
    }

    /// The part of the room that booths fill: flush with the wall at its end, with no slit left at either.
    private Span flush(Span room, List<Span> hall) {
        var left = hall.stream().anyMatch(s -> Math.abs(s.lo() - room.lo()) < Row.SLIT);
        var right = hall.stream().anyMatch(s -> Math.abs(s.hi() - room.hi()) < Row.SLIT);
        var over = room.length() - pattern.places(room.length()) * pattern.width();
        if (right && !left) {
            return new Span(room.lo() + over, room.hi());
        }
        var slit = left && right && over > Row.SLIT && over < pattern.aisle();
        return slit ? new Span(room.lo(), room.hi() - over - pattern.width()) : room;
    }

    /// In the frame's own coordinates, where a strip across has x and y changed over.
    private Placed booth(double height, boolean up, double x, BoothSize size, boolean across) {
        var y = up ? height + pattern.depth() - size.depth() : height;
        return across
                ? new Placed(nextRow, y, x, size.width(), size.depth(), up ? 1 : 3)
                : new Placed(nextRow, x, y, size.width(), size.depth(), up ? 2 : 0);
    }

    private static double[] seen(Placed booth, boolean across) {
        var r = booth.rectangle();
        return across ? new double[] {r[1], r[0], r[3], r[2]} : r;
    }

    /// Booths that stand side by side as one rectangle.
    private static List<double[]> runs(List<Placed> placed) {
        var byRow = new HashMap<Integer, List<Placed>>();
        placed.forEach(
                p -> byRow.computeIfAbsent(p.row(), r -> new ArrayList<>()).add(p));
        var runs = new ArrayList<double[]>();
        for (var row : byRow.values()) {
            row.sort(Comparator.comparingDouble(Placed::x));
            double[] run = null;
            for (var booth : row) {
                var next = booth.rectangle();
                if (run != null && Math.abs(run[2] - next[0]) < 0.002 && run[1] == next[1] && run[3] == next[3]) {
                    run[2] = next[2];
                } else {
                    run = next;
                    runs.add(run);
                }
            }
        }
        return runs;
    }
}
