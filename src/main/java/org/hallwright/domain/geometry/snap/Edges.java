package org.hallwright.domain.geometry.snap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;

/// What there is to pull at something, or to be pulled by it: its true edges, corners and middle lines, along the axes
/// of the frame in which it is seen.
///
/// Of several things that are moved together the edges of what encloses them count, and the corners of each. Round
/// things have edges too short to pull; what encloses them does.
public final class Edges {
    /// Sides shorter than this many metres are bends and not edges.
    private static final double SHORTEST = 0.3;

    /// What is nearer than this to an axis, over its whole length, lies along it: corners are rounded to a millimetre.
    static final double ASKEW = 0.003;

    private static final double SAME = 0.0025;
    private static final int FEW = 24;
    private static final int MANY = 40;

    private final List<Shape> shapes;
    private final Bounds bounds;
    private final boolean isAlone;
    private final double[] xs;
    private final double[] ys;
    private final List<Segment> slanted = new ArrayList<>();
    private final List<Segment> middles = new ArrayList<>();
    private final List<Corner> corners = new ArrayList<>();

    /// A corner as it is, not rounded.
    record Corner(double x, double y) {}

    private Edges(List<Shape> shapes, Bounds bounds, boolean alone) {
        this.shapes = shapes;
        this.bounds = bounds;
        this.isAlone = alone;
        var own = alone ? shapes.getFirst() : null;
        if (own == null || isUpright(own)) {
            xs = distinct(new double[] {bounds.minX(), bounds.maxX()});
            ys = distinct(new double[] {bounds.minY(), bounds.maxY()});
            shapes.forEach(this::corners);
        } else {
            corners(own);
            xs = places(bounds.minX(), bounds.maxX(), true);
            ys = places(bounds.minY(), bounds.maxY(), false);
            slants(own);
        }
    }

    /// Of one thing that lies there.
    public static Edges of(Outline outline) {
        return of(Shape.of(outline));
    }

    /// Of one thing, or of one side of the hall.
    public static Edges of(Shape shape) {
        return new Edges(List.of(shape), shape.bounds(), true);
    }

    /// Of a place.
    public static Edges of(Point at) {
        return of(Shape.of(new Segment(at.x(), at.y(), at.x(), at.y())));
    }

    /// Of things that are moved together, of which there is at least one; of very many what encloses them.
    public static Edges of(List<Outline> outlines) {
        if (outlines.size() == 1) {
            return of(outlines.getFirst());
        }
        var bounds =
                outlines.stream().map(Outline::bounds).reduce(Bounds::union).orElseThrow();
        var around = Outline.rectangle(bounds.minX(), bounds.minY(), bounds.width(), bounds.height());
        return new Edges(
                outlines.size() > FEW
                        ? List.of(Shape.of(around))
                        : outlines.stream().map(Shape::of).toList(),
                bounds,
                false);
    }

    private static boolean isUpright(Shape shape) {
        for (var i = 0; i < shape.sides(); i++) {
            if (isSlanted(shape.side(i))) {
                return false;
            }
        }
        return shape.sides() <= 4;
    }

    private static boolean isSlanted(Segment side) {
        return Math.abs(side.x1() - side.x0()) > ASKEW && Math.abs(side.y1() - side.y0()) > ASKEW;
    }

    /// The corners at which an edge ends; of a place the place.
    private void corners(Shape shape) {
        var before = shape.side(shape.sides() - 1);
        for (var i = 0; i < shape.sides(); i++) {
            var side = shape.side(i);
            if (side.length() >= SHORTEST || before.length() >= SHORTEST || shape.sides() <= 4) {
                corners.add(new Corner(side.x0(), side.y0()));
            }
            before = side;
        }
        if (shape.sides() == 1 && before.length() > 0) {
            corners.add(new Corner(before.x1(), before.y1()));
        }
    }

    private double[] places(double least, double most, boolean alongX) {
        var all = new double[corners.size() + 2];
        all[0] = least;
        all[1] = most;
        for (var i = 0; i < corners.size(); i++) {
            all[i + 2] = alongX ? corners.get(i).x() : corners.get(i).y();
        }
        return distinct(all);
    }

    private static double[] distinct(double[] places) {
        Arrays.sort(places);
        var count = 1;
        for (var i = 1; i < places.length; i++) {
            if (places[i] - places[count - 1] > SAME) {
                places[count++] = places[i];
            }
        }
        return Arrays.copyOf(places, count);
    }

    private void slants(Shape shape) {
        for (var i = 0; i < shape.sides(); i++) {
            var side = shape.side(i);
            if (side.length() >= SHORTEST && isSlanted(side)) {
                slanted.add(side);
            }
        }
        var rectangle = shape.outline().flatMap(Outline::asRectangle);
        if (rectangle.isPresent() && !slanted.isEmpty()) {
            var centre = rectangle.get().centre();
            for (var i = 0; i < 2; i++) {
                var side = shape.side(i);
                var dx = (side.x1() - side.x0()) / 2;
                var dy = (side.y1() - side.y0()) / 2;
                middles.add(new Segment(centre.x() - dx, centre.y() - dy, centre.x() + dx, centre.y() + dy));
            }
        }
    }

    /// The same at another place, as exact as a millimetre.
    public Edges movedBy(double dx, double dy) {
        var moved = shapes.stream().map(s -> s.movedBy(dx, dy)).toList();
        return new Edges(moved, bounds.movedBy(dx, dy), isAlone);
    }

    public Bounds bounds() {
        return bounds;
    }

    /// Each of the things.
    List<Shape> shapes() {
        return shapes;
    }

    /// What free ways are measured to: each of the things, of one with a corner that points inwards each side, since
    /// there are ways to several of them.
    List<Shape> measured() {
        return shapes.stream().flatMap(Edges::parts).toList();
    }

    private static Stream<Shape> parts(Shape shape) {
        return shape.isConvex() || shape.sides() <= 4 || shape.sides() > MANY
                ? Stream.of(shape)
                : IntStream.range(0, shape.sides()).mapToObj(i -> Shape.of(shape.side(i)));
    }

    double[] places(boolean alongX) {
        return alongX ? xs : ys;
    }

    List<Segment> slanted() {
        return slanted;
    }

    /// The middle lines that lie along no axis.
    List<Segment> middles() {
        return middles;
    }

    List<Corner> corners() {
        return corners;
    }

    boolean isPlace() {
        return bounds.width() == 0 && bounds.height() == 0;
    }
}
