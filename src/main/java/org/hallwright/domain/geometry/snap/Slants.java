package org.hallwright.domain.geometry.snap;

import java.util.function.ToDoubleFunction;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.snap.Edges.Corner;
import org.hallwright.domain.geometry.snap.Pulls.Direction;

/// What of two things lies along no axis and pulls all the same: a corner of the one onto an edge of the other, which
/// brings parallel edges together too, and an aisle between them; the middle onto a slanted middle line.
final class Slants {
    private final Pulls pulls;
    private final Edges moving;
    private final Edges neighbour;

    Slants(Pulls pulls, Edges moving, Edges neighbour) {
        this.pulls = pulls;
        this.moving = moving;
        this.neighbour = neighbour;
    }

    void pull() {
        for (var side : neighbour.slanted()) {
            ontoTheirs(side, Direction.of(side));
        }
        for (var side : moving.slanted()) {
            ontoMine(side, Direction.of(side));
        }
        if (!moving.isPlace()) {
            neighbour.middles().forEach(this::ontoMiddle);
        }
    }

    /// The corners of what is moved onto an edge that stays.
    private void ontoTheirs(Segment side, Direction way) {
        var at = side.x0() * way.nx() + side.y0() * way.ny();
        var shift = pulls.wished(way.x(), way.y()) - side.x0() * way.x() - side.y0() * way.y();
        Corner nearest = null;
        ToDoubleFunction<Corner> off = c -> c.x() * way.nx() + c.y() * way.ny();
        for (var corner : moving.corners()) {
            if (isBeside(side, corner.x() * way.x() + corner.y() * way.y() + shift)) {
                pulls.slanted(
                        new Snap.Grip(way.nx(), way.ny(), off.applyAsDouble(corner), at), neighbour, false, false);
            }
            nearest = nearest == null || off.applyAsDouble(corner) < off.applyAsDouble(nearest) ? corner : nearest;
        }
        if (keepsAisle() && nearest != null && isBeside(side, nearest.x() * way.x() + nearest.y() * way.y() + shift)) {
            var own = off.applyAsDouble(nearest);
            pulls.slanted(new Snap.Grip(way.nx(), way.ny(), own, at + pulls.aisle()), neighbour, true, true);
        }
    }

    /// A slanted edge of what is moved onto the corners that stay.
    private void ontoMine(Segment side, Direction way) {
        var own = side.x0() * way.nx() + side.y0() * way.ny();
        var shift = -pulls.wished(way.x(), way.y()) - side.x0() * way.x() - side.y0() * way.y();
        Corner nearest = null;
        ToDoubleFunction<Corner> off = c -> c.x() * way.nx() + c.y() * way.ny();
        for (var corner : neighbour.corners()) {
            if (isBeside(side, corner.x() * way.x() + corner.y() * way.y() + shift)) {
                pulls.slanted(
                        new Snap.Grip(way.nx(), way.ny(), own, off.applyAsDouble(corner)), neighbour, false, false);
            }
            nearest = nearest == null || off.applyAsDouble(corner) < off.applyAsDouble(nearest) ? corner : nearest;
        }
        if (keepsAisle() && nearest != null && isBeside(side, nearest.x() * way.x() + nearest.y() * way.y() + shift)) {
            var at = off.applyAsDouble(nearest) - pulls.aisle();
            pulls.slanted(new Snap.Grip(way.nx(), way.ny(), own, at), neighbour, true, true);
        }
    }

    private boolean keepsAisle() {
        return !moving.isPlace() && pulls.aisle() > 0.001 && pulls.aisle() <= Pulls.WIDEST;
    }

    private void ontoMiddle(Segment line) {
        var way = Direction.of(line);
        var b = moving.bounds();
        var own = b.centreX() * way.nx() + b.centreY() * way.ny();
        var at = line.x0() * way.nx() + line.y0() * way.ny();
        var along = b.centreX() * way.x()
                + b.centreY() * way.y()
                + pulls.wished(way.x(), way.y())
                - line.x0() * way.x()
                - line.y0() * way.y();
        if (along >= -Pulls.WIDEST && along <= line.length() + Pulls.WIDEST) {
            pulls.slanted(new Snap.Grip(way.nx(), way.ny(), own, at), neighbour, false, true);
        }
    }

    private boolean isBeside(Segment side, double along) {
        return along >= -pulls.reach() && along <= side.length() + pulls.reach();
    }
}
