package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.MinimumDiameter;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/// A closed outline on the floor without holes: at least three corners, the last joined to the first.
///
/// Corners run counter-clockwise whatever order they came in, and the closing corner is not repeated. An
/// outline that crosses itself or has no area can be held, so that a user can mend it, and says so by
/// [#isSound()].
public record Outline(List<Point> corners) {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /// A turn of two sides of a millimetre each is twice as much, in square metres.
    private static final double TURN = 5e-7;

    public Outline {
        var list = new ArrayList<>(corners);
        if (list.size() > 1 && list.getFirst().equals(list.getLast())) {
            list.removeLast();
        }
        if (list.size() < 3) {
            throw new IllegalArgumentException("An outline has at least three corners");
        }
        if (signedArea(list) < 0) {
            Collections.reverse(list);
        }
        corners = List.copyOf(list);
    }

    public static Outline of(Point... corners) {
        return new Outline(List.of(corners));
    }

    public static Outline rectangle(double x, double y, double width, double depth) {
        return of(new Point(x, y), new Point(x + width, y), new Point(x + width, y + depth), new Point(x, y + depth));
    }

    private static double signedArea(List<Point> corners) {
        var twice = 0.0;
        for (var i = 0; i < corners.size(); i++) {
            var p = corners.get(i);
            var q = corners.get((i + 1) % corners.size());
            twice += p.x() * q.y() - q.x() * p.y();
        }
        return twice / 2;
    }

    /// In square metres, never negative.
    public double area() {
        return Math.abs(signedArea(corners));
    }

    public Bounds bounds() {
        return Bounds.around(corners);
    }

    /// Whether it has an area and does not cross itself.
    public boolean isSound() {
        return isConvexQuadrangle() || area() > 0 && polygon().isValid();
    }

    /// Itself where it is sound, else the largest of the parts into which it falls where it crosses itself; empty
    /// where none has an area.
    public Optional<Outline> mended() {
        return isSound()
                ? Optional.of(this)
                : Pieces.of(Pieces.sound(this)).stream()
                        .filter(Outline::isSound)
                        .max(Comparator.comparingDouble(Outline::area));
    }

    /// Whether it has four corners and turns to the left at each, as nearly all booths do: then it is sound, which
    /// is costly to find out of others.
    private boolean isConvexQuadrangle() {
        if (corners.size() != 4) {
            return false;
        }
        for (var i = 0; i < 4; i++) {
            var a = corners.get(i);
            var b = corners.get((i + 1) % 4);
            var c = corners.get((i + 2) % 4);
            if (!((b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x()) > TURN)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the point lies inside or on the edge.
    public boolean contains(Point p) {
        var counter = new RayCrossingCounter(new Coordinate(p.x(), p.y()));
        var from = corners.getLast();
        for (var to : corners) {
            counter.countSegment(new Coordinate(from.x(), from.y()), new Coordinate(to.x(), to.y()));
            if (counter.isOnSegment()) {
                return true;
            }
            from = to;
        }
        return counter.isPointInPolygon();
    }

    /// Whether the other lies wholly inside; touching the edge is inside.
    public boolean covers(Outline other) {
        return polygon().covers(other.polygon());
    }

    /// The area shared with the other, in square metres; common edges share nothing.
    public double overlap(Outline other) {
        if (!bounds().intersects(other.bounds()) || !isSound() || !other.isSound()) {
            return 0;
        }
        return polygon().intersection(other.polygon()).getArea();
    }

    /// The pieces of floor that both share.
    public List<Outline> shared(Outline other) {
        return Pieces.of(Pieces.sound(this).intersection(Pieces.sound(other)));
    }

    /// The pieces of this one outside of the other.
    public List<Outline> without(Outline other) {
        return Pieces.of(Pieces.sound(this).difference(Pieces.sound(other)));
    }

    /// The floor that all of them cover together inside a frame, each square metre once.
    public static double covered(Collection<Outline> parts, Outline frame) {
        return parts.isEmpty()
                ? 0
                : Pieces.union(parts).intersection(Pieces.sound(frame)).getArea();
    }

    /// Where it is narrowest, straight across.
    public Segment width() {
        return Pieces.segment(new MinimumDiameter(polygon()).getDiameter());
    }

    /// The longest extent of places along the smallest rectangle round them, through its middle.
    public static Segment length(Collection<Point> places) {
        return Pieces.length(places);
    }

    /// The shortest distance between both, zero if they touch.
    public double distanceTo(Outline other) {
        return polygon().distance(other.polygon());
    }

    /// The shortest distance to the point, zero if it lies inside.
    public double distanceTo(Point p) {
        return polygon().distance(GEOMETRY.createPoint(new Coordinate(p.x(), p.y())));
    }

    /// A point inside that is a good place for a label.
    public Point labelPoint() {
        var inside = polygon().getInteriorPoint();
        var centre = polygon().getCentroid();
        var best = polygon().covers(centre) ? centre : inside;
        return new Point(best.getX(), best.getY());
    }

    public Outline movedBy(double dx, double dy) {
        return new Outline(corners.stream().map(p -> p.plus(dx, dy)).toList());
    }

    /// Turned about a point, counter-clockwise, in degrees.
    public Outline turned(Point about, double degrees) {
        return new Outline(corners.stream().map(p -> p.turned(about, degrees)).toList());
    }

    /// Left and right exchanged about an upright line at that x.
    public Outline mirrored(double x) {
        return new Outline(corners.stream().map(p -> p.mirrored(x)).toList());
    }

    /// The rectangle that it is, turned or not, with its front down or nearly so; empty where it has
    /// another shape.
    public Optional<Footprint.Rectangle> asRectangle() {
        if (corners.size() != 4) {
            return Optional.empty();
        }
        var a = corners.get(0);
        var b = corners.get(1);
        var width = a.distanceTo(b);
        var depth = b.distanceTo(corners.get(2));
        if (width < 0.001 || depth < 0.001) {
            return Optional.empty();
        }
        var angle = Math.toDegrees(Math.atan2(b.y() - a.y(), b.x() - a.x()));
        var rectangle = new Footprint.Rectangle(a, width, depth, angle);
        var same = rectangle.outline().corners().stream()
                .allMatch(p -> corners.stream().anyMatch(q -> p.distanceTo(q) <= 0.003));
        return same ? Optional.of(rectangle.facing(0)) : Optional.empty();
    }

    /// The corners as `x0, y0, x1, y1, …`, for drawing.
    public double[] coordinates() {
        var flat = new double[corners.size() * 2];
        for (var i = 0; i < corners.size(); i++) {
            flat[2 * i] = corners.get(i).x();
            flat[2 * i + 1] = corners.get(i).y();
        }
        return flat;
    }

    Polygon polygon() {
        var ring = new Coordinate[corners.size() + 1];
        for (var i = 0; i < ring.length; i++) {
            var p = corners.get(i % corners.size());
            ring[i] = new Coordinate(p.x(), p.y());
        }
        return GEOMETRY.createPolygon(ring);
    }
}
