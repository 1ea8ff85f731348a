package org.hallwright.domain.geometry.snap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Segment;
import org.jspecify.annotations.Nullable;

/// All that pulls at a moving thing, of which the nearest win: one along each axis, or one of them and one slanted.
final class Pulls {
    /// A gap or a middle line must be nearer than an edge to win over it.
    static final double FAINT = 2;

    /// A gap wider than this many metres is none that anybody keeps; a slanted middle line pulls no farther.
    static final double WIDEST = 12;

    /// Two lines hold together only where they cross no farther off than so many times the reach.
    private static final double FARTHEST = 2.5;

    /// The sine of an angle below which lines are as good as parallel.
    private static final double PARALLEL = 0.2;

    private final Snap snap;
    private final Edges moving;
    private final Snap.Wish wish;
    private @Nullable Pull x;
    private @Nullable Pull y;
    private final List<Pull> slanted = new ArrayList<>();

    Pulls(Snap snap, Edges moving, Snap.Wish wish) {
        this.snap = snap;
        this.moving = moving;
        this.wish = wish;
    }

    void by(Collection<Edges> neighbours) {
        x = wish.way() == Snap.Way.ALONG_Y ? null : axis(true, neighbours);
        y = wish.way() == Snap.Way.ALONG_X ? null : axis(false, neighbours);
        for (var neighbour : neighbours) {
            if (!neighbour.slanted().isEmpty() || !moving.slanted().isEmpty()) {
                new Slants(this, moving, neighbour).pull();
            }
        }
    }

    private @Nullable Pull axis(boolean alongX, Collection<Edges> neighbours) {
        return new AxisPulls(
                        snap,
                        alongX,
                        moving,
                        alongX ? wish.dx() : wish.dy(),
                        alongX ? wish.dy() : wish.dx(),
                        alongX ? wish.held().x() : wish.held().y())
                .nearest(neighbours);
    }

    double aisle() {
        return snap.aisle();
    }

    double reach() {
        return snap.reach();
    }

    /// How far the pointer moves along a line's direction.
    double wished(double wayX, double wayY) {
        return wish.dx() * wayX + wish.dy() * wayY;
    }

    /// A slanted line that may hold the moving thing.
    void slanted(Snap.Grip grip, Edges neighbour, boolean gap, boolean faint) {
        var by = grip.at() - grip.own() - wished(grip.nx(), grip.ny());
        var holds = wish.held().slanted().stream().anyMatch(grip::isLike);
        var force = Math.abs(by) * (faint ? FAINT : 1) / (holds ? Snap.HOLD : 1);
        if (force <= snap.reach()) {
            slanted.add(new Pull(by, grip, neighbour, gap, force));
        }
    }

    Snap.Result result() {
        slanted.sort(Comparator.comparingDouble(Pull::force));
        var free = wish.way() == Snap.Way.ANY;
        var held = slanted.isEmpty() ? null : free ? withLine(slanted.getFirst()) : straight(slanted.getFirst());
        return held == null ? alongAxes() : held;
    }

    private Snap.Result alongAxes() {
        var b = moving.bounds();
        var toX = wish.way() == Snap.Way.ALONG_Y ? 0 : snap.toGrid(b.minX() + wish.dx()) - b.minX();
        var toY = wish.way() == Snap.Way.ALONG_X ? 0 : snap.toGrid(b.minY() + wish.dy()) - b.minY();
        return held(x == null ? toX : wish.dx() + x.by(), y == null ? toY : wish.dy() + y.by(), x, y);
    }

    /// Held by a slanted line, and by one more where they cross nearby, unless both axes are held by something nearer.
    private Snap.@Nullable Result withLine(Pull line) {
        if (x != null && y != null && x.force() < line.force() && y.force() < line.force()) {
            return null;
        }
        return Stream.concat(Stream.of(x, y).filter(Objects::nonNull), slanted.stream())
                .sorted(Comparator.comparingDouble(Pull::force))
                .filter(other -> Math.abs(line.turnTo(other)) > PARALLEL)
                .map(other -> both(line, other))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> held(wish.dx() + line.dx(), wish.dy() + line.dy(), line));
    }

    /// Held where two lines cross, unless that is too far off.
    private Snap.@Nullable Result both(Pull one, Pull other) {
        var turn = one.turnTo(other);
        var dx = (one.by() * other.grip().ny() - other.by() * one.grip().ny()) / turn;
        var dy = (other.by() * one.grip().nx() - one.by() * other.grip().nx()) / turn;
        return Math.hypot(dx, dy) > FARTHEST * snap.reach() ? null : held(wish.dx() + dx, wish.dy() + dy, one, other);
    }

    /// Held by a slanted line where only one axis is free.
    private Snap.@Nullable Result straight(Pull line) {
        var alongX = wish.way() == Snap.Way.ALONG_X;
        var by = line.by() / (alongX ? line.grip().nx() : line.grip().ny());
        var axis = alongX ? x : y;
        if (Math.abs(by) > FARTHEST * snap.reach() || axis != null && Math.abs(axis.by()) < Math.abs(by)) {
            return null;
        }
        return held(alongX ? wish.dx() + by : 0, alongX ? 0 : wish.dy() + by, line);
    }

    private Snap.Result held(double exactX, double exactY, @Nullable Pull... pulls) {
        var all = Stream.of(pulls).filter(Objects::nonNull).toList();
        var slants = all.stream()
                .filter(pull -> pull != x && pull != y)
                .map(Pull::grip)
                .toList();
        var isFree = wish.way() == Snap.Way.ANY && !slants.isEmpty();
        var way = Millimetres.nearest(exactX, exactY, isFree ? all : List.of());
        var dx = way.x();
        var dy = way.y();
        var moved = moving.movedBy(dx, dy);
        var lines = new ArrayList<Snap.Line>();
        var gaps = new ArrayList<Snap.Line>();
        all.forEach(pull -> pull.show(moved, lines, gaps));
        var now = new Snap.Held(all.contains(x) ? grip(x) : null, all.contains(y) ? grip(y) : null, slants);
        return new Snap.Result(dx, dy, lines, gaps, now);
    }

    private static Snap.@Nullable Grip grip(@Nullable Pull pull) {
        return pull == null ? null : pull.grip();
    }

    /// A direction and the normal to its right.
    record Direction(double x, double y) {
        static Direction of(Segment side) {
            var length = side.length();
            return new Direction((side.x1() - side.x0()) / length, (side.y1() - side.y0()) / length);
        }

        double nx() {
            return y;
        }

        double ny() {
            return -x;
        }
    }
}
