package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/// Outlines together with the floor between them that is too narrow for a gap of some width: aisles belong to it, a
/// wide courtyard does not, open or enclosed, with its corners.
///
/// @param area in square metres
/// @param pieces that cover just this floor; cut where they would have a hole
public record Block(double area, List<Outline> pieces) {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final BufferParameters ROUND = new BufferParameters(8);

    /// Leaves the square corners of a courtyard to it.
    private static final BufferParameters SQUARE =
            new BufferParameters(8, BufferParameters.CAP_ROUND, BufferParameters.JOIN_MITRE, 1.42);

    public Block {
        pieces = List.copyOf(pieces);
    }

    /// @param gap as wide as this is wide enough
    /// @param frame outside of which nothing is counted
    public static Block of(Collection<Outline> parts, double gap, Outline frame) {
        if (parts.isEmpty()) {
            return new Block(0, List.of());
        }
        var built = Pieces.union(rows(parts));
        var wide = BufferOp.bufferOp(built, gap / 2, ROUND);
        var closed = BufferOp.bufferOp(wide, -gap / 2, SQUARE).union(built).intersection(Pieces.sound(frame));
        var pieces = new ArrayList<Outline>();
        for (var i = 0; i < closed.getNumGeometries(); i++) {
            cut(closed.getGeometryN(i), pieces);
        }
        return new Block(closed.getArea(), pieces);
    }

    /// The same floor in fewer pieces: upright rectangles of one height that stand side by side are one, and those of
    /// one width that stand back to back. Joining thousands of booths one by one takes seconds.
    private static List<Outline> rows(Collection<Outline> parts) {
        var others = new ArrayList<Outline>();
        var upright = new ArrayList<Bounds>();
        for (var part : parts) {
            var b = part.bounds();
            if (part.corners().size() == 4 && Math.abs(part.area() - b.width() * b.height()) < 1e-9) {
                upright.add(b);
            } else {
                others.add(part);
            }
        }
        var along = joined(
                upright,
                Comparator.comparing(Bounds::minY).thenComparing(Bounds::maxY).thenComparing(Bounds::minX),
                (a, b) -> a.minY() == b.minY() && a.maxY() == b.maxY() && a.maxX() == b.minX());
        var across = joined(
                along,
                Comparator.comparing(Bounds::minX).thenComparing(Bounds::maxX).thenComparing(Bounds::minY),
                (a, b) -> a.minX() == b.minX() && a.maxX() == b.maxX() && a.maxY() == b.minY());
        across.forEach(b -> others.add(Outline.rectangle(b.minX(), b.minY(), b.width(), b.height())));
        return others;
    }

    private static List<Bounds> joined(List<Bounds> all, Comparator<Bounds> order, BiPredicate<Bounds, Bounds> touch) {
        var left = new ArrayList<Bounds>();
        for (var next : all.stream().sorted(order).toList()) {
            if (!left.isEmpty() && touch.test(left.getLast(), next)) {
                left.set(left.size() - 1, left.getLast().union(next));
            } else {
                left.add(next);
            }
        }
        return left;
    }

    /// Cuts upright through the middle of a hole until there is none.
    private static void cut(Geometry piece, List<Outline> pieces) {
        if (!(piece instanceof Polygon polygon) || polygon.getNumInteriorRing() == 0) {
            pieces.addAll(Pieces.of(piece));
            return;
        }
        var all = polygon.getEnvelopeInternal();
        var at = polygon.getInteriorRingN(0).getEnvelopeInternal().centre().x;
        for (var half : List.of(
                new Envelope(all.getMinX(), at, all.getMinY(), all.getMaxY()),
                new Envelope(at, all.getMaxX(), all.getMinY(), all.getMaxY()))) {
            var side = polygon.intersection(GEOMETRY.toGeometry(half));
            for (var i = 0; i < side.getNumGeometries(); i++) {
                cut(side.getGeometryN(i), pieces);
            }
        }
    }
}
