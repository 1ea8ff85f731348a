package org.hallwright.domain.geometry;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something solid on the floor, made ready to be measured against many others: an outline, or one straight
/// edge.
///
/// Holds what an [Outline] computes anew each time. Convex shapes, as nearly all booths are, are measured
/// without building anything. Immutable.
public final class Shape {
    private static final double PARALLEL = 0.002;

    private final double[] x;
    private final double[] y;
    private final Bounds bounds;
    private final Optional<Outline> outline;
    private final boolean convex;
    private final boolean sound;

    /// Whether it is the same as its bounds: an upright rectangle, or an edge along an axis.
    private final boolean upright;

    private final double area;

    private Shape(double[] x, double[] y, Bounds bounds, Optional<Outline> outline) {
        this.x = x;
        this.y = y;
        this.bounds = bounds;
        this.outline = outline;
        area = outline.map(Outline::area).orElse(0.0);
        upright = Math.abs(area - bounds.width() * bounds.height()) < 1e-9 && x.length <= 4;
        convex = area > 0 && turnsOnce();
        sound = convex || area > 0 && outline.orElseThrow().isSound();
    }

    public static Shape of(Outline outline) {
        var corners = outline.corners();
        var xs = corners.stream().mapToDouble(Point::x).toArray();
        var ys = corners.stream().mapToDouble(Point::y).toArray();
        return new Shape(xs, ys, outline.bounds(), Optional.of(outline));
    }

    /// An edge without area, such as one side of a hall.
    public static Shape of(Segment edge) {
        return new Shape(
                new double[] {edge.x0(), edge.x1()},
                new double[] {edge.y0(), edge.y1()},
                edge.bounds(),
                Optional.empty());
    }

    public Shape movedBy(double dx, double dy) {
        return outline.map(o -> of(o.movedBy(dx, dy)))
                .orElseGet(() -> of(new Segment(x[0] + dx, y[0] + dy, x[1] + dx, y[1] + dy)));
    }

    public Bounds bounds() {
        return bounds;
    }

    /// Whether it has an area and does not cross itself.
    public boolean isSound() {
        return sound;
    }

    public double area() {
        return area;
    }

    /// How many sides it has; an edge has one.
    public int sides() {
        return x.length == 2 ? 1 : x.length;
    }

    /// A side, counter-clockwise: what is outside lies right of it.
    public Segment side(int i) {
        var next = (i + 1) % x.length;
        return new Segment(x[i], y[i], x[next], y[next]);
    }

    /// Whether the place lies inside or on the edge.
    public boolean contains(double px, double py) {
        if (!bounds.contains(px, py)) {
            return false;
        }
        var inside = false;
        for (int i = 0, j = x.length - 1; i < x.length; j = i++) {
            if (y[i] > py != y[j] > py && px < (x[j] - x[i]) * (py - y[i]) / (y[j] - y[i]) + x[i]) {
                inside = !inside;
            }
        }
        return inside || distanceToSides(px, py) == 0;
    }

    /// The distance to the place, zero inside.
    public double distanceTo(double px, double py) {
        if (upright) {
            var dx = Math.max(0, Math.max(bounds.minX() - px, px - bounds.maxX()));
            var dy = Math.max(0, Math.max(bounds.minY() - py, py - bounds.maxY()));
            return Math.sqrt(dx * dx + dy * dy);
        }
        return area > 0 && contains(px, py) ? 0 : distanceToSides(px, py);
    }

    private double distanceToSides(double px, double py) {
        var best = Double.MAX_VALUE;
        for (var i = 0; i < sides(); i++) {
            best = Math.min(best, side(i).distanceTo(px, py));
        }
        return best;
    }

    /// The area both share, in square metres; zero where one is not sound.
    public double overlap(Shape other) {
        if (!sound || !other.sound || !bounds.intersects(other.bounds)) {
            return 0;
        }
        if (upright && other.upright) {
            return bounds.shared(other.bounds);
        }
        return convex && other.convex
                ? Clip.of(this, other).area()
                : outline.orElseThrow().overlap(other.outline.orElseThrow());
    }

    /// The outline it was made from; an edge has none.
    public Optional<Outline> outline() {
        return outline;
    }

    /// Whether it has an area and no corner that points inwards.
    public boolean isConvex() {
        return convex;
    }

    /// The shortest piece from this one to another, of length zero where they touch or overlap.
    public Segment shortestTo(Shape other) {
        var best = side(0).shortestTo(other.side(0));
        for (var i = 0; i < sides(); i++) {
            for (var j = 0; j < other.sides(); j++) {
                var piece = side(i).shortestTo(other.side(j));
                best = piece.length() < best.length() ? piece : best;
            }
        }
        return best.length() > 0 && inside(other) ? new Segment(x[0], y[0], x[0], y[0]) : best;
    }

    public double distanceTo(Shape other) {
        return upright && other.upright
                ? bounds.distanceTo(other.bounds)
                : shortestTo(other).length();
    }

    /// The shortest piece from a line to what lies of this one within a convex window; empty where nothing
    /// does.
    public Optional<Segment> nearestWithin(Shape window, Segment line) {
        var left = within(window);
        return sound && left.area() > 1e-6 ? Optional.of(left.nearestTo(line)) : Optional.empty();
    }

    /// What is left of this one within a convex one.
    Clip within(Shape window) {
        return Clip.of(this, window);
    }

    /// Whether the piece touches or crosses it, within a millimetre.
    public boolean isMetBy(Segment piece) {
        if (!bounds.grownBy(0.001).intersects(piece.bounds().grownBy(0.001))) {
            return false;
        }
        for (var i = 0; i < sides(); i++) {
            if (side(i).shortestTo(piece).length() <= 0.001) {
                return true;
            }
        }
        return area > 0 && contains(piece.x0(), piece.y0());
    }

    /// The gap to another, empty where both touch or overlap, or where it is not below `widest`.
    public Optional<Gap> gapTo(Shape other, double widest) {
        if (bounds.distanceTo(other.bounds) >= widest) {
            return Optional.empty();
        }
        if (upright && other.upright) {
            return Gap.between(bounds, other.bounds);
        }
        var best = shortestTo(other);
        return best.length() == 0 || best.length() >= widest
                ? Optional.empty()
                : Optional.of(facing(other, best.length()).orElse(new Gap(best, best)));
    }

    private boolean inside(Shape other) {
        return other.area > 0 && other.contains(x[0], y[0]) || area > 0 && contains(other.x[0], other.y[0]);
    }

    /// The longest stretch over which two sides face each other at that distance.
    private Optional<Gap> facing(Shape other, double distance) {
        Gap best = null;
        for (var i = 0; i < sides(); i++) {
            var mine = side(i);
            for (var j = 0; j < other.sides(); j++) {
                var gap = facing(mine, other.side(j), distance);
                if (gap != null && (best == null || gap.stretch() > best.stretch())) {
                    best = gap;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Gap facing(Segment a, Segment b, double distance) {
        var length = a.length();
        var ux = (a.x1() - a.x0()) / length;
        var uy = (a.y1() - a.y0()) / length;
        var turn = Math.abs(ux * (b.y1() - b.y0()) - uy * (b.x1() - b.x0())) / b.length();
        var t0 = (b.x0() - a.x0()) * ux + (b.y0() - a.y0()) * uy;
        var t1 = (b.x1() - a.x0()) * ux + (b.y1() - a.y0()) * uy;
        var from = Math.max(0, Math.min(t0, t1));
        var to = Math.min(length, Math.max(t0, t1));
        if (!(turn < PARALLEL) || to - from < 0.001) {
            return null;
        }
        var first = across(a, b, from / length, (from - t0) / (t1 - t0));
        var last = across(a, b, to / length, (to - t0) / (t1 - t0));
        return Math.max(first.length(), last.length()) <= distance + 0.002 ? new Gap(first, last) : null;
    }

    private static Segment across(Segment a, Segment b, double onA, double onB) {
        return new Segment(a.xAt(onA), a.yAt(onA), b.xAt(onB), b.yAt(onB));
    }

    private boolean turnsOnce() {
        var turned = 0.0;
        for (var i = 0; i < x.length; i++) {
            var a = side(i);
            var b = side((i + 1) % x.length);
            var cross = (a.x1() - a.x0()) * (b.y1() - b.y0()) - (a.y1() - a.y0()) * (b.x1() - b.x0());
            var dot = (a.x1() - a.x0()) * (b.x1() - b.x0()) + (a.y1() - a.y0()) * (b.y1() - b.y0());
            if (cross < 0 || cross == 0 && dot <= 0) {
                return false;
            }
            turned += Math.atan2(cross, dot);
        }
        return turned < 2 * Math.PI + 0.1;
    }

    double[] xs() {
        return x;
    }

    double[] ys() {
        return y;
    }

    @Override
    public String toString() {
        return "Shape" + Arrays.toString(x) + Arrays.toString(y);
    }
}
