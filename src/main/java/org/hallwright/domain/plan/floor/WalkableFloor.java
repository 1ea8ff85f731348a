package org.hallwright.domain.plan.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.geometry.SpatialIndex;

/// What is left of a hall's floor to walk on, with the questions that the rules of escape ask of it.
///
/// Made anew for each state of a hall, in about half a second for 200,000 m²; immutable.
public final class WalkableFloor {
    /// How far a turn of a raster way may lie from the corner it goes round, beyond a cell.
    private static final double CORNER = 0.75;

    /// How far beside the free floor a place may be marked, in metres: in a wall, or just inside its room.
    private static final double STRAY = 3;

    private final Shape hall;
    private final SpatialIndex<Shape> solid;
    private final Ground withoutPillars;
    private final Ground ground;

    private WalkableFloor(Shape hall, Collection<Shape> standing, Collection<Shape> pillars, List<Segment> openings) {
        this.hall = hall;
        solid = SpatialIndex.of(
                Stream.concat(standing.stream(), pillars.stream()).toList(), Shape::bounds);
        withoutPillars = Ground.of(Raster.over(hall.bounds()), hall, standing, openings);
        ground = withoutPillars.with(pillars);
    }

    /// @param standing booths, walls, zones that are built on
    /// @param pillars what one walks round without thinking of it as another way
    /// @param openings doors of every kind
    public static WalkableFloor of(
            Outline hall, Collection<Shape> standing, Collection<Shape> pillars, List<Segment> openings) {
        return new WalkableFloor(Shape.of(hall), standing, pillars, openings);
    }

    /// A connected part of the floor from which a walk is too long.
    ///
    /// @param length of the longest walk in it, in metres
    /// @param way that walk, from the farthest place on
    /// @param touched places in the list of booths asked about, of those that open onto the part
    public record Remote(double length, List<Point> way, List<Integer> touched) {}

    /// How far one walks from one place to another; empty where there is no way, or no floor near one of them.
    public OptionalDouble walk(Point from, Point to) {
        var start = nearest(from);
        var end = nearest(to);
        if (start < 0 || end < 0) {
            return OptionalDouble.empty();
        }
        var raster = ground.raster();
        var first = new Point(raster.x(start), raster.y(start));
        var last = new Point(raster.x(end), raster.y(end));
        var goal = Walks.Goal.at(first.x(), first.y(), from.distanceTo(first), start);
        var length = Walks.to(ground, List.of(goal), end).length(end);
        return length >= Walks.NEVER ? OptionalDouble.empty() : OptionalDouble.of(length + last.distanceTo(to));
    }

    /// The free cell nearest to a place, -1 where none is near.
    private int nearest(Point place) {
        var raster = ground.raster();
        var best = -1;
        var nearest = STRAY;
        for (var row = raster.row(place.y() - STRAY); row <= raster.row(place.y() + STRAY); row++) {
            for (var column = raster.column(place.x() - STRAY); column <= raster.column(place.x() + STRAY); column++) {
                var cell = row * raster.columns() + column;
                var distance = Math.hypot(raster.x(cell) - place.x(), raster.y(cell) - place.y());
                if (ground.isFree(cell) && distance < nearest) {
                    nearest = distance;
                    best = cell;
                }
            }
        }
        return best;
    }

    /// Those of the openings through which one can leave.
    public List<Segment> usable(Collection<Segment> openings) {
        return openings.stream()
                .filter(opening -> threshold(ground, opening) >= 0)
                .toList();
    }

    /// The parts of the floor from which the walk to the nearest exit is longer than the limit; nothing
    /// where no exit can be reached.
    public List<Remote> remote(Collection<Segment> exits, double limit, List<Shape> booths) {
        return beyond(ground, Walks.to(ground, doors(exits)), limit, booths);
    }

    /// The parts of the floor from which one has to walk farther than the limit before one has a choice of
    /// two ways to an exit.
    public List<Remote> deadEnds(Collection<Segment> exits, double limit, List<Shape> booths) {
        var anchors = exits.stream()
                .mapToInt(exit -> threshold(withoutPillars, exit))
                .filter(cell -> cell >= 0)
                .toArray();
        if (anchors.length == 0) {
            return List.of();
        }
        var clearance = Clearance.of(withoutPillars);
        var core = Core.of(withoutPillars, clearance, anchors);
        var choice = Choice.of(withoutPillars, TwoWays.in(withoutPillars.raster(), core, anchors), clearance);
        return choice.isNone()
                ? beyond(withoutPillars, Walks.to(withoutPillars, doors(exits)), limit, booths)
                : beyond(choice.rest(), Walks.to(choice.rest(), choice.mouths()), limit, booths);
    }

    /// The booths that nobody who comes in by one of the doors can walk up to, together those on one piece of floor;
    /// without doors, who is not on the largest piece. Where no door lets anybody in, all are together.
    public List<List<Integer>> unreached(Collection<Segment> doors, List<Shape> booths) {
        var parts = Parts.where(ground, cell -> true, cell -> 0);
        var in = doors.stream()
                .mapToInt(door -> threshold(ground, door))
                .filter(cell -> cell >= 0)
                .map(cell -> parts.labels()[cell])
                .distinct()
                .toArray();
        if (in.length == 0 && !doors.isEmpty()) {
            return booths.isEmpty()
                    ? List.of()
                    : List.of(IntStream.range(0, booths.size()).boxed().toList());
        }
        var reached = new BitSet();
        for (var label : doors.isEmpty() ? new int[] {parts.largest()} : in) {
            reached.set(label);
        }
        var together = new ArrayList<Closed>();
        for (var i = 0; i < booths.size(); i++) {
            if (!onto(parts, booths.get(i), true, reached::get)) {
                var labels = Arrays.stream(labels(parts, booths.get(i), true))
                        .boxed()
                        .toList();
                together.add(new Closed(new TreeSet<>(Set.of(i)), new TreeSet<>(labels)));
            }
        }
        return Closed.joined(together).stream()
                .map(closed -> List.copyOf(closed.booths()))
                .toList();
    }

    /// Booths nobody reaches, and the pieces of floor that they open onto.
    private record Closed(Set<Integer> booths, Set<Integer> labels) {
        static List<Closed> joined(List<Closed> single) {
            var all = new ArrayList<Closed>();
            for (var one : single) {
                var same = all.stream()
                        .filter(other -> !Collections.disjoint(one.labels, other.labels))
                        .toList();
                all.removeAll(same);
                for (var other : same) {
                    one.booths.addAll(other.booths);
                    one.labels.addAll(other.labels);
                }
                all.add(one);
            }
            return all;
        }
    }

    private List<Remote> beyond(Ground on, Walks walks, double limit, List<Shape> booths) {
        var parts =
                Parts.where(on, cell -> walks.length(cell) > limit && walks.length(cell) < Walks.NEVER, walks::length);
        var touched = new ArrayList<List<Integer>>();
        parts.farthest().forEach(cell -> touched.add(new ArrayList<>()));
        for (var i = 0; !touched.isEmpty() && i < booths.size(); i++) {
            for (var label : labels(parts, booths.get(i), false)) {
                touched.get(label - 1).add(i);
            }
        }
        return IntStream.range(0, touched.size())
                .mapToObj(i -> remote(walks, parts.farthest().get(i), touched.get(i)))
                .filter(remote -> remote.length() > limit)
                .toList();
    }

    private Remote remote(Walks walks, int cell, List<Integer> touched) {
        var rough = walks.way(cell);
        var taut = new ArrayList<>(rough);
        for (var i = 1; i < rough.size() - 1; i++) {
            taut.set(i, corner(rough.get(i)));
        }
        var goal = walks.goal(cell);
        var last = taut.get(taut.size() - 2);
        var t = goal.piece().nearest(last.x(), last.y());
        taut.set(taut.size() - 1, new Point(goal.piece().xAt(t), goal.piece().yAt(t)));
        var best = length(taut) < length(rough) ? taut : rough;
        return new Remote(length(best) + goal.from(), cut(best, -goal.from()), touched);
    }

    /// The corner of something solid that a way goes round at its turn, or the turn itself.
    private Point corner(Point turn) {
        var reach = CORNER + ground.raster().size();
        var near = new Bounds(turn.x(), turn.y(), turn.x(), turn.y()).grownBy(reach);
        return Stream.concat(solid.in(near).stream(), Stream.of(hall))
                .flatMap(shape -> IntStream.range(0, shape.sides()).mapToObj(shape::side))
                .map(Segment::from)
                .filter(corner -> corner.distanceTo(turn) <= reach)
                .min(java.util.Comparator.comparingDouble(turn::distanceTo))
                .orElse(turn);
    }

    private static double length(List<Point> way) {
        return IntStream.range(1, way.size())
                .mapToDouble(i -> way.get(i - 1).distanceTo(way.get(i)))
                .sum();
    }

    /// The way without its last metres.
    private static List<Point> cut(List<Point> way, double last) {
        var kept = new ArrayList<>(way);
        var left = last;
        while (kept.size() > 1 && left > 0) {
            var end = kept.removeLast();
            var piece = Segment.between(kept.getLast(), end);
            if (piece.length() > left) {
                var t = 1 - left / piece.length();
                kept.add(new Point(piece.xAt(t), piece.yAt(t)));
                return kept;
            }
            left -= piece.length();
        }
        return kept;
    }

    /// The free cell nearest to an opening, -1 where something bars it.
    private static int threshold(Ground on, Segment opening) {
        var raster = on.raster();
        var reach = Ground.REACH + raster.size();
        var b = opening.bounds().grownBy(reach);
        var best = -1;
        var nearest = Double.MAX_VALUE;
        var middle = opening.shortened(opening.length());
        for (var row = raster.row(b.minY()); row <= raster.row(b.maxY()); row++) {
            for (var column = raster.column(b.minX()); column <= raster.column(b.maxX()); column++) {
                var cell = row * raster.columns() + column;
                var x = raster.x(cell);
                var y = raster.y(cell);
                var distance = Math.hypot(x - middle.x0(), y - middle.y0());
                if (on.isFree(cell) && opening.distanceTo(x, y) <= reach && distance < nearest) {
                    nearest = distance;
                    best = cell;
                }
            }
        }
        return best;
    }

    private static List<Walks.Goal> doors(Collection<Segment> exits) {
        return exits.stream().map(exit -> new Walks.Goal(exit, 0, -1)).toList();
    }

    /// The parts that a booth opens onto, by the floor just before its sides.
    ///
    /// @param exact whether a thin wall in between is looked for
    private int[] labels(Parts parts, Shape booth, boolean exact) {
        var found = new Cells();
        onto(parts, booth, exact, label -> {
            found.add(label);
            return false;
        });
        return found.toArray();
    }

    /// Shows each part that a booth opens onto once, until one is the right one.
    ///
    /// @return whether one was
    private boolean onto(Parts parts, Shape booth, boolean exact, IntPredicate isRight) {
        var raster = parts.raster();
        var known = new BitSet();
        for (var i = 0; i < booth.sides(); i++) {
            var side = booth.side(i);
            var length = side.length();
            var outX = (side.y1() - side.y0()) / length;
            var outY = (side.x0() - side.x1()) / length;
            var steps = Math.max(2, (int) Math.ceil(length / raster.size()));
            for (var step = 1; step < steps; step++) {
                var x = side.xAt((double) step / steps);
                var y = side.yAt((double) step / steps);
                for (var out = Ground.REACH; out <= Ground.REACH + raster.size(); out += raster.size() / 2) {
                    var label = parts.labels()[raster.cell(x + out * outX, y + out * outY)];
                    if (label > 0
                            && !known.get(label)
                            && !(exact && isBehind(booth, new Segment(x, y, x + out * outX, y + out * outY)))) {
                        known.set(label);
                        if (isRight.test(label)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private boolean isBehind(Shape booth, Segment out) {
        var step = out.shortened(0.01);
        return solid.in(step.bounds()).stream().anyMatch(other -> other != booth && other.isMetBy(step));
    }
}
