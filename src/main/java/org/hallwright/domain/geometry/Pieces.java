package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.algorithm.MinimumAreaRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// What cutting and joining outlines yields, in the geometry library's terms and back.
final class Pieces {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Pieces() {}

    /// The outline as a geometry that can be cut and joined, mended where it crosses itself.
    static Geometry sound(Outline outline) {
        var polygon = outline.polygon();
        return polygon.isValid() ? polygon : GeometryFixer.fix(polygon);
    }

    static Geometry union(Collection<Outline> parts) {
        return UnaryUnionOp.union(parts.stream().map(Pieces::sound).toList());
    }

    /// The outer lines of its polygons; lines and points are left out, as are slivers below a millimetre.
    static List<Outline> of(Geometry geometry) {
        var outlines = new ArrayList<Outline>();
        for (var i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && polygon.getArea() > 1e-6) {
                outlines.add(new Outline(points(polygon.getExteriorRing())));
            }
        }
        return outlines;
    }

    private static List<Point> points(Geometry line) {
        var points = new ArrayList<Point>();
        for (var c : line.getCoordinates()) {
            points.add(new Point(c.x, c.y));
        }
        return points;
    }

    static Segment segment(Geometry line) {
        var ends = line.getCoordinates();
        var last = ends[ends.length - 1];
        return new Segment(ends[0].x, ends[0].y, last.x, last.y);
    }

    static Segment length(Collection<Point> places) {
        var corners = MinimumAreaRectangle.getMinimumRectangle(cloud(places)).getCoordinates();
        if (corners.length < 5) {
            return new Segment(
                    corners[0].x, corners[0].y, corners[corners.length - 1].x, corners[corners.length - 1].y);
        }
        var one = between(corners[0], corners[1], corners[3], corners[2]);
        var other = between(corners[1], corners[2], corners[0], corners[3]);
        return one.length() >= other.length() ? one : other;
    }

    /// From the middle of the one side's start and the opposite side's start to the middle of their ends.
    private static Segment between(Coordinate a, Coordinate b, Coordinate c, Coordinate d) {
        return new Segment((a.x + c.x) / 2, (a.y + c.y) / 2, (b.x + d.x) / 2, (b.y + d.y) / 2);
    }

    private static Geometry cloud(Collection<Point> places) {
        return GEOMETRY.createMultiPointFromCoords(
                places.stream().map(p -> new Coordinate(p.x(), p.y())).toArray(Coordinate[]::new));
    }
}
