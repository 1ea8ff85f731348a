package org.hallwright.domain.geometry.snap;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;

/// One line that pulls at a moving thing, square to itself.
///
/// @param by how far the thing is moved along the normal
/// @param neighbour whose edge, corner or middle line it is, or to which the gap is kept
/// @param gap whether it is a gap that pulls and not a line
/// @param force how far it must pull, weighed
record Pull(double by, Snap.Grip grip, Edges neighbour, boolean gap, double force) {
    private static final double ON = 0.003;

    /// The sine of the angle from this line to another.
    double turnTo(Pull other) {
        return grip.nx() * other.grip().ny() - grip.ny() * other.grip().nx();
    }

    double dx() {
        return by * grip.nx();
    }

    double dy() {
        return by * grip.ny();
    }

    /// The line from the first to the last place that lies on it, of the neighbour and of what was moved.
    void show(Edges moved, List<Snap.Line> lines, List<Snap.Line> gaps) {
        if (gap) {
            FreeWays.beside(moved, List.of(neighbour), Double.MAX_VALUE).stream()
                    .filter(this::isAcross)
                    .forEach(gaps::add);
            return;
        }
        var extent = new double[] {Double.MAX_VALUE, -Double.MAX_VALUE};
        extend(neighbour, extent);
        extend(moved, extent);
        lines.add(new Snap.Line(at(extent[0]), at(extent[1])));
    }

    /// Whether a way goes where the pull goes.
    private boolean isAcross(Snap.Line way) {
        var dx = way.to().x() - way.from().x();
        var dy = way.to().y() - way.from().y();
        return Math.abs(dx * grip.ny() - dy * grip.nx()) < 2 * ON;
    }

    /// By the corners that lie on the line; where none does, as on a middle line, by the whole.
    private void extend(Edges thing, double[] extent) {
        var found = new boolean[1];
        DoubleConsumer take = t -> {
            extent[0] = Math.min(extent[0], t);
            extent[1] = Math.max(extent[1], t);
        };
        for (var corner : thing.corners()) {
            if (Math.abs(corner.x() * grip.nx() + corner.y() * grip.ny() - grip.at()) < ON) {
                take.accept(along(corner.x(), corner.y()));
                found[0] = true;
            }
        }
        if (!found[0]) {
            var b = thing.bounds();
            if (isStraight()) {
                ends(b, take);
            } else {
                take.accept(along(b.centreX(), b.centreY()));
            }
        }
    }

    boolean isStraight() {
        return grip.nx() == 0 || grip.ny() == 0;
    }

    private void ends(Bounds b, DoubleConsumer take) {
        take.accept(along(b.minX(), b.minY()));
        take.accept(along(b.maxX(), b.maxY()));
    }

    /// How far along the line, which runs to the right, or upwards.
    private double along(double x, double y) {
        return grip.nx() == 1 ? y : x * wayX() + y * wayY();
    }

    private double wayX() {
        return Math.abs(grip.ny());
    }

    private double wayY() {
        return grip.ny() > 0 ? -grip.nx() : grip.nx();
    }

    private Point at(double t) {
        return grip.nx() == 1
                ? new Point(grip.at(), t)
                : new Point(grip.nx() * grip.at() + wayX() * t, grip.ny() * grip.at() + wayY() * t);
    }
}
