package org.hallwright.domain.plan.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.Booth;

/// The aisles of a hall with the rows of booths on both sides, as the booths' true footprints show them.
///
/// Booths that lie in one line, turned or not, are a row; two rows with an aisle between them share it; rows that
/// stand back to back do not. Booths that touch show which way their row runs; single ones follow the others.
public final class Aisles {
    /// How near booths must be to stand side by side, in metres.
    private static final double TOUCHING = 0.25;

    private static final double SAME_DIRECTION = 1.5;

    private Aisles() {}

    /// A booth's place on an aisle.
    ///
    /// @param aisle from 0
    /// @param beyond whether it stands on the far side
    /// @param place from 0 along the aisle
    public record Place(Booth booth, int aisle, boolean beyond, int place) {}

    /// One line of booths in the coordinates along and across it.
    private record Line(List<Spot> spots, double near, double far) {
        static Line of(List<Spot> spots) {
            return new Line(
                    List.copyOf(spots),
                    spots.stream().mapToDouble(Spot::near).average().orElseThrow(),
                    spots.stream().mapToDouble(Spot::far).average().orElseThrow());
        }

        double middle() {
            return (near + far) / 2;
        }
    }

    /// A booth in the coordinates of its row: where it begins along it, and its extent across.
    private record Spot(Booth booth, double along, double near, double far) {}

    /// The booths in the order in which they are numbered from a corner.
    public static List<Place> of(Collection<Booth> booths, StartCorner corner) {
        var places = new ArrayList<Place>();
        var aisle = 0;
        for (var direction : directions(booths).values()) {
            var lines = lines(direction.booths(), direction.degrees(), corner);
            for (var i = 0; i < lines.size(); i++) {
                place(lines.get(i), aisle, false, places);
                if (i + 1 < lines.size() && isAcrossAnAisle(lines, i)) {
                    place(lines.get(++i), aisle, true, places);
                }
                aisle++;
            }
        }
        return places;
    }

    private static void place(Line line, int aisle, boolean beyond, List<Place> places) {
        for (var i = 0; i < line.spots().size(); i++) {
            places.add(new Place(line.spots().get(i).booth(), aisle, beyond, i));
        }
    }

    /// Whether the next row looks at this one over an aisle, rather than away from it or at the one after.
    private static boolean isAcrossAnAisle(List<Line> lines, int i) {
        if (isBackToBack(lines, i)) {
            return false;
        }
        var backed = i > 0 && isBackToBack(lines, i - 1);
        var nextBacked = isBackToBack(lines, i + 1);
        return backed || nextBacked || i + 2 >= lines.size() || i == 0;
    }

    private static boolean isBackToBack(List<Line> lines, int i) {
        return i >= 0
                && i + 1 < lines.size()
                && lines.get(i + 1).near() - lines.get(i).far() < 4 * TOUCHING;
    }

    private record Direction(double degrees, List<Booth> booths) {}

    /// Booths by the direction of their rows, most booths first.
    private static Map<Integer, Direction> directions(Collection<Booth> booths) {
        var byDegrees = new ArrayList<Direction>();
        var alone = new ArrayList<Booth>();
        for (var run : runs(booths)) {
            var degrees = run.size() == 1 ? Double.NaN : direction(run);
            if (Double.isNaN(degrees)) {
                alone.addAll(run);
            } else {
                join(byDegrees, degrees, run);
            }
        }
        byDegrees.sort(
                Comparator.comparingInt((Direction d) -> -d.booths().size()).thenComparingDouble(Direction::degrees));
        for (var booth : alone) {
            join(byDegrees, nearest(byDegrees, booth), List.of(booth));
        }
        var ordered = new TreeMap<Integer, Direction>();
        byDegrees.forEach(d -> ordered.put(ordered.size(), d));
        return ordered;
    }

    private static void join(List<Direction> directions, double degrees, List<Booth> run) {
        var same = directions.stream()
                .filter(d -> Turns.apart(d.degrees(), degrees) < SAME_DIRECTION)
                .findFirst();
        same.ifPresentOrElse(
                d -> d.booths().addAll(run), () -> directions.add(new Direction(degrees, new ArrayList<>(run))));
    }

    /// A booth that stands alone follows rows along one of its own sides, those of most booths first.
    private static double nearest(List<Direction> directions, Booth booth) {
        var own = Turns.of(booth.footprint());
        return directions.stream()
                .map(Direction::degrees)
                .filter(d -> Turns.apart(d, own) < SAME_DIRECTION || Turns.apart(d, own + 90) < SAME_DIRECTION)
                .findFirst()
                .orElse(own);
    }

    /// Groups of booths that touch one another.
    private static List<List<Booth>> runs(Collection<Booth> booths) {
        var sorted = booths.stream().sorted(Comparator.comparing(Booth::id)).toList();
        var index = SpatialIndex.of(sorted, Booth::bounds);
        var seen = new java.util.HashSet<Booth>();
        var runs = new ArrayList<List<Booth>>();
        for (var first : sorted) {
            if (seen.add(first)) {
                var run = new ArrayList<>(List.of(first));
                for (var i = 0; i < run.size(); i++) {
                    var outline = run.get(i).footprint().outline();
                    index.in(outline.bounds().grownBy(TOUCHING)).stream()
                            .filter(b ->
                                    !seen.contains(b) && b.footprint().outline().distanceTo(outline) <= TOUCHING)
                            .sorted(Comparator.comparing(Booth::id))
                            .forEach(b -> {
                                seen.add(b);
                                run.add(b);
                            });
                }
                runs.add(run);
            }
        }
        return runs;
    }

    /// The direction of the longer side of what touching booths cover together; none where that is a square.
    private static double direction(List<Booth> run) {
        var own = Turns.of(run.getFirst().footprint());
        var along = extent(run, own);
        var across = extent(run, own + 90);
        return Math.abs(along - across) < TOUCHING ? Double.NaN : Turns.half(along > across ? own : own + 90);
    }

    private static double extent(List<Booth> run, double degrees) {
        var lo = Double.POSITIVE_INFINITY;
        var hi = Double.NEGATIVE_INFINITY;
        for (var booth : run) {
            for (var corner : booth.footprint().outline().corners()) {
                lo = Math.min(lo, Turns.along(corner, degrees));
                hi = Math.max(hi, Turns.along(corner, degrees));
            }
        }
        return hi - lo;
    }

    /// Booths of one direction in lines, ordered from the corner, each line as well.
    private static List<Line> lines(List<Booth> booths, double degrees, StartCorner corner) {
        var along = corner.isBackwards(Turns.x(degrees), Turns.y(degrees)) ? degrees + 180 : degrees;
        var up = degrees + 90;
        var across = corner.isBackwards(Turns.x(up), Turns.y(up)) ? up + 180 : up;
        var spots = new ArrayList<>(booths.stream()
                .map(b -> spot(b, along, across))
                .sorted(Comparator.comparingDouble((Spot s) -> s.near() + s.far())
                        .thenComparing(s -> s.booth().id()))
                .toList());
        var lines = new ArrayList<Line>();
        var line = new ArrayList<Spot>();
        for (var spot : spots) {
            if (!line.isEmpty() && !isInLine(line.getFirst(), spot)) {
                lines.add(ordered(line));
                line.clear();
            }
            line.add(spot);
        }
        if (!line.isEmpty()) {
            lines.add(ordered(line));
        }
        lines.sort(Comparator.comparingDouble(Line::middle));
        return lines;
    }

    private static boolean isInLine(Spot first, Spot next) {
        var depth = Math.min(first.far() - first.near(), next.far() - next.near());
        return (next.near() + next.far() - first.near() - first.far()) / 2 < 0.45 * depth;
    }

    private static Line ordered(List<Spot> line) {
        return Line.of(line.stream()
                .sorted(Comparator.comparingDouble(Spot::along)
                        .thenComparing(s -> s.booth().id()))
                .toList());
    }

    private static Spot spot(Booth booth, double along, double across) {
        var corners = booth.footprint().outline().corners();
        return new Spot(
                booth,
                corners.stream().mapToDouble(p -> Turns.along(p, along)).min().orElseThrow(),
                corners.stream().mapToDouble(p -> Turns.along(p, across)).min().orElseThrow(),
                corners.stream().mapToDouble(p -> Turns.along(p, across)).max().orElseThrow());
    }
}
