package org.hallwright.solver.fill.rows;

import org.hallwright.solver.fill.floor.Span;
import org.hallwright.solver.fill.floor.Pattern;
import org.hallwright.solver.fill.floor.Ground;

import java.util.ArrayList;
import java.util.List;

/// One row of booths at a height of the frame: where booths may stand in it, and the aisle before it.
///
/// @param up whether its fronts look up the frame
/// @param places where a booth may stand and has its front clear
/// @param aisle where the aisle before it leads
public record Row(double y, boolean up, List<Span> places, List<Span> aisle) {
    public static Row at(Ground ground, Pattern pattern, double y, boolean up) {
        var top = y + pattern.depth();
        var aisle = up ? ground.walkable(top, top + pattern.aisle()) : ground.walkable(y - pattern.aisle(), y);
        return new Row(y, up, places(ground, pattern, y, up), aisle);
    }

    /// Where a booth may stand in a row and has its front clear.
    public static List<Span> places(Ground ground, Pattern pattern, double y, boolean up) {
        var top = y + pattern.depth();
        var floor = ground.buildable(y, top);
        if (floor.stream().noneMatch(s -> s.length() >= pattern.width() - Span.HAIR)) {
            return List.of();
        }
        var clear = up
                ? ground.clear(top, top + pattern.aisle(), top)
                : ground.clear(y - pattern.aisle(), y, y);
        return Span.common(floor, clear);
    }

    /// What is done with each part of a row that counts.
    @FunctionalInterface
    interface Use {
        void of(double lo, double hi);
    }

    /// The parts of a stretch in which booths can stand and be reached, no farther into a dead end than allowed.
    public List<Span> reachable(Stretch stretch, Pattern pattern) {
        var reachable = new ArrayList<Span>();
        each(stretch, pattern, (lo, hi) -> reachable.add(new Span(lo, hi)));
        return reachable;
    }

    public int count(Stretch stretch, Pattern pattern) {
        var count = new int[1];
        each(stretch, pattern, (lo, hi) -> count[0] += pattern.places(hi - lo));
        return count[0];
    }

    public int count(List<Stretch> stretches, Pattern pattern) {
        var count = 0;
        for (var stretch : stretches) {
            count += count(stretch, pattern);
        }
        return count;
    }

    private void each(Stretch stretch, Pattern pattern, Use use) {
        if (places.isEmpty()) {
            return;
        }
        for (var way : aisle) {
            var lo = Math.max(way.lo(), stretch.from());
            var hi = Math.min(way.hi(), stretch.to());
            if (hi - lo < pattern.width() - Span.HAIR) {
                continue;
            }
            var left = stretch.openLeft() && way.lo() < stretch.from() - pattern.aisle() / 2;
            var right = stretch.openRight() && way.hi() > stretch.to() + pattern.aisle() / 2;
            if (left && !right) {
                hi = Math.min(hi, lo + pattern.limits().longestDeadEnd());
            } else if (right && !left) {
                lo = Math.max(lo, hi - pattern.limits().longestDeadEnd());
            }
            if (left || right) {
                inside(lo, hi, use);
            }
        }
    }

    private void inside(double lo, double hi, Use use) {
        for (var place : places) {
            if (place.lo() >= hi) {
                return;
            }
            var from = Math.max(lo, place.lo());
            var to = Math.min(hi, place.hi());
            if (to - from > Span.HAIR) {
                use.of(from, to);
            }
        }
    }
}
