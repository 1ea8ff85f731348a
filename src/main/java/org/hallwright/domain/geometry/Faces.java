package org.hallwright.domain.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.IntersectionAdder;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/// Finds the outlines that a net of lines encloses, where lines may share sides, cross, or end a little
/// apart.
///
/// An end that stops short of the middle of another line is taken to be on it. Lines are
/// `x0, y0, x1, y1, …` in any unit; what comes back is without the closing corner and without corners in the
/// middle of a straight side.
public final class Faces {
    private static final double FINENESS = 20;

    private final double tolerance;
    private final Map<Long, List<Coordinate>> ends = new HashMap<>();

    private Faces(double tolerance) {
        this.tolerance = tolerance;
    }

    /// @param tolerance ends nearer than this are taken for one; above 0
    public static List<double[]> of(Collection<double[]> lines, double tolerance) {
        var faces = new Faces(tolerance);
        var chains =
                lines.stream().filter(l -> l.length >= 4).map(faces::joined).toList();
        return faces.enclosed(new Junctions(tolerance, tolerance / FINENESS).of(chains));
    }

    private Coordinate[] joined(double[] line) {
        var chain = new ArrayList<Coordinate>();
        for (var i = 0; i + 1 < line.length; i += 2) {
            var isEnd = i == 0 || i + 3 >= line.length;
            var at = new Coordinate(line[i], line[i + 1]);
            chain.add(isEnd ? shared(at) : at);
        }
        return chain.toArray(Coordinate[]::new);
    }

    /// The first of the ends that lie here.
    private Coordinate shared(Coordinate at) {
        var column = (long) Math.floor(at.x / tolerance);
        var row = (long) Math.floor(at.y / tolerance);
        for (var x = column - 1; x <= column + 1; x++) {
            for (var y = row - 1; y <= row + 1; y++) {
                for (var known : ends.getOrDefault(cell(x, y), List.of())) {
                    if (known.distance(at) <= tolerance) {
                        return known;
                    }
                }
            }
        }
        ends.computeIfAbsent(cell(column, row), k -> new ArrayList<>()).add(at);
        return at;
    }

    private static long cell(long column, long row) {
        return column * 1_000_000_007L + row;
    }

    private List<double[]> enclosed(List<Coordinate[]> chains) {
        var around = new Envelope();
        chains.forEach(chain -> Arrays.stream(chain).forEach(around::expandToInclude));
        var strings = chains.stream()
                .<SegmentString>map(chain -> new NodedSegmentString(near(chain, around), null))
                .toList();
        // All that meets has its corners in common by now; only crossings are left to find.
        var noder = new MCIndexNoder(new IntersectionAdder(new RobustLineIntersector()));
        noder.computeNodes(strings);
        var grid = new PrecisionModel(FINENESS / tolerance);
        var factory = new GeometryFactory();
        var polygonizer = new Polygonizer();
        var seen = new HashSet<String>();
        for (var string : noder.getNodedSubstrings()) {
            var corners = rounded(((SegmentString) string).getCoordinates(), grid);
            if (corners.length > 1 && seen.add(direction(corners))) {
                polygonizer.add(factory.createLineString(corners));
            }
        }
        var faces = new ArrayList<double[]>();
        for (var face : polygonizer.getPolygons()) {
            faces.add(corners((Polygon) face, around));
        }
        return faces;
    }

    private static Coordinate[] rounded(Coordinate[] corners, PrecisionModel grid) {
        var kept = new ArrayList<Coordinate>(corners.length);
        for (var corner : corners) {
            var c = new Coordinate(grid.makePrecise(corner.x), grid.makePrecise(corner.y));
            if (kept.isEmpty() || !kept.getLast().equals2D(c)) {
                kept.add(c);
            }
        }
        return kept.toArray(Coordinate[]::new);
    }

    /// Seen from the corner of the drawing, so that far away from zero nothing is lost.
    private static Coordinate[] near(Coordinate[] chain, Envelope around) {
        return Arrays.stream(chain)
                .map(c -> new Coordinate(c.x - around.getMinX(), c.y - around.getMinY()))
                .toArray(Coordinate[]::new);
    }

    /// The same for a line and the line drawn backwards.
    private static String direction(Coordinate[] corners) {
        var forth = corners[0].compareTo(corners[corners.length - 1]) <= 0;
        var first = forth ? corners[0] : corners[corners.length - 1];
        var last = forth ? corners[corners.length - 1] : corners[0];
        return first.x + " " + first.y + " " + last.x + " " + last.y + " " + corners.length;
    }

    private double[] corners(Polygon face, Envelope around) {
        var ring = face.getExteriorRing().getCoordinates();
        var kept = new ArrayList<Coordinate>();
        for (var i = 0; i < ring.length - 1; i++) {
            var before = ring[(i + ring.length - 2) % (ring.length - 1)];
            if (!isStraight(before, ring[i], ring[i + 1])) {
                kept.add(ring[i]);
            }
        }
        var flat = new double[kept.size() * 2];
        for (var i = 0; i < kept.size(); i++) {
            flat[2 * i] = kept.get(i).x + around.getMinX();
            flat[2 * i + 1] = kept.get(i).y + around.getMinY();
        }
        return flat;
    }

    private boolean isStraight(Coordinate a, Coordinate b, Coordinate c) {
        var length = a.distance(c);
        var twice = Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y));
        var forward = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) > 0;
        return forward && length > 0 && twice / length < tolerance / FINENESS;
    }
}
