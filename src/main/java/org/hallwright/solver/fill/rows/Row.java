package org.hallwright.solver.fill.rows;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.solver.fill.floor.Ground;
import org.hallwright.solver.fill.floor.Pattern;
import org.hallwright.solver.fill.floor.Span;

/// One row of booths at a height of the frame: where booths may stand in it, and the aisle before it.
///
/// @param up whether its fronts look up the frame
/// @param places where a booth may stand and has its front clear
/// @param aisle where the aisle before it leads
public record Row(double y, boolean up, List<Span> places, List<Span> aisle) {
    /// A gap that is narrower is closed and no way, in metres.
    static final double SLIT = 0.49;

    public static Row at(Ground ground, Pattern pattern, double y, boolean up) {
        var top = y + pattern.depth();
        var aisle = up ? ground.walkable(top, top + pattern.aisle()) : ground.walkable(y - pattern.aisle(), y);
        return new Row(y, up, places(ground, pattern, y, up), aisle);
    }

    /// A row with no other behind it: its back leans on a wall or has an aisle behind.
    public static Row alone(Ground ground, Pattern pattern, double y, boolean up) {
        var row = at(ground, pattern, y, up);
        return new Row(y, up, leaning(row.places(), ground, pattern, y, up), row.aisle());
    }

    /// Without the places behind which a slit would be left, too wide to be closed and too narrow for an aisle.
    static List<Span> leaning(List<Span> places, Ground ground, Pattern pattern, double y, boolean up) {
        if (places.isEmpty()) {
            return places;
        }
        var back = up ? y : y + pattern.depth();
        var slit = up ? ground.hall(back - SLIT, back) : ground.hall(back, back + SLIT);
        var aisle = up
                ? ground.clear(back - pattern.aisle(), back, back)
                : ground.clear(back, back + pattern.aisle(), back);
        return Span.without(places, Span.without(slit, aisle));
    }

    /// Where a booth may stand in a row and has its front clear.
    public static List<Span> places(Ground ground, Pattern pattern, double y, boolean up) {
        var top = y + pattern.depth();
        var floor = ground.buildable(y, top);
        if (floor.stream().noneMatch(s -> s.length() >= pattern.width() - Span.HAIR)) {
            return List.of();
        }
        var clear = up ? ground.clear(top, top + pattern.aisle(), top) : ground.clear(y - pattern.aisle(), y, y);
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
            var deepest = pattern.limits().longestDeadEnd() + Span.HAIR;
            if (left && !right && hi - lo > deepest) {
                hi = Math.min(hi - pattern.aisle(), lo + deepest);
            } else if (right && !left && hi - lo > deepest) {
                lo = Math.max(lo + pattern.aisle(), hi - deepest);
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
