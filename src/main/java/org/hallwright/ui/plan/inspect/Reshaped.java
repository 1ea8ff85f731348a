package org.hallwright.ui.plan.inspect;

import org.hallwright.domain.geometry.Footprint;

/// A rectangle with one measure entered anew: a new size keeps its lower left corner, a new angle its middle.
final class Reshaped {
    private Reshaped() {}

    /// The rectangle itself, or what encloses another shape.
    static Footprint.Rectangle rectangle(Footprint footprint) {
        var b = footprint.bounds();
        return footprint instanceof Footprint.Rectangle r
                ? r
                : Footprint.rectangle(b.minX(), b.minY(), b.width(), b.height());
    }

    static Footprint.Rectangle wide(Footprint.Rectangle r, double width) {
        return inCorner(r, new Footprint.Rectangle(r.corner(), width, r.depth(), r.rotation()));
    }

    static Footprint.Rectangle deep(Footprint.Rectangle r, double depth) {
        return inCorner(r, new Footprint.Rectangle(r.corner(), r.width(), depth, r.rotation()));
    }

    static Footprint.Rectangle turned(Footprint.Rectangle r, double angle) {
        var before = r.bounds();
        var after = new Footprint.Rectangle(r.corner(), r.width(), r.depth(), angle);
        var now = after.bounds();
        return after.movedBy(before.centreX() - now.centreX(), before.centreY() - now.centreY());
    }

    private static Footprint.Rectangle inCorner(Footprint.Rectangle before, Footprint.Rectangle after) {
        var was = before.bounds();
        var is = after.bounds();
        return after.movedBy(was.minX() - is.minX(), was.minY() - is.minY());
    }
}
