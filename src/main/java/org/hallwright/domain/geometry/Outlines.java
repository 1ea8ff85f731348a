package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Several outlines taken together.
///
/// What comes out has no holes: floor that is wholly enclosed belongs to what encloses it. Corners in the
/// middle of a straight side are left out.
public final class Outlines {
    /// Gaps up to this many metres are rounding, not gaps.
    private static final double ROUNDING = 0.002;

    private static final BufferParameters MITRED =
            new BufferParameters(1, BufferParameters.CAP_FLAT, BufferParameters.JOIN_MITRE, 5);

    private Outlines() {}

    /// What they cover together, in as many outlines as there are pieces that do not touch.
    public static List<Outline> union(Collection<Outline> outlines) {
        return closed(outlines, ROUNDING);
    }

    /// What they cover together, and the gaps between them that are no wider than so many metres.
    public static List<Outline> closed(Collection<Outline> outlines, double gap) {
        var sound =
                outlines.stream().filter(Outline::isSound).map(Outline::polygon).toList();
        if (sound.isEmpty()) {
            return List.of();
        }
        var half = gap / 2 + ROUNDING;
        var wide = BufferOp.bufferOp(UnaryUnionOp.union(sound), half, MITRED);
        return pieces(BufferOp.bufferOp(filled(wide), -half, MITRED));
    }

    private static Geometry filled(Geometry geometry) {
        var rings = polygons(geometry).stream()
                .map(p -> (Geometry)
                        p.getFactory().createPolygon(p.getExteriorRing().getCoordinates()))
                .toList();
        return UnaryUnionOp.union(rings);
    }

    private static List<Polygon> polygons(Geometry geometry) {
        return IntStream.range(0, geometry.getNumGeometries())
                .mapToObj(geometry::getGeometryN)
                .filter(Polygon.class::isInstance)
                .map(Polygon.class::cast)
                .toList();
    }

    private static List<Outline> pieces(Geometry geometry) {
        return polygons(DouglasPeuckerSimplifier.simplify(geometry, ROUNDING)).stream()
                .map(p -> outline(p.getExteriorRing().getCoordinates()))
                .filter(Outline::isSound)
                .toList();
    }

    /// The simplifier keeps the corner where the ring begins, though it may lie on a straight side.
    private static Outline outline(Coordinate[] ring) {
        var corners = new ArrayList<Point>();
        for (var i = 0; i < ring.length - 1; i++) {
            corners.add(new Point(ring[i].x, ring[i].y));
        }
        var first = corners.getFirst();
        var last = corners.getLast();
        var next = corners.get(1);
        var straight = first.distanceTo(last) + first.distanceTo(next) - last.distanceTo(next) < 1e-5;
        return new Outline(straight && corners.size() > 3 ? corners.subList(1, corners.size()) : corners);
    }
}
