package org.hallwright.domain.plan.check.rule;

import static org.hallwright.domain.problem.Severity.NOTE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Segment;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.rules.Limit;

/// The main aisle that begins at an entrance: the free floor on both sides of the line straight into the
/// hall, up to the first thing that stands on it.
///
/// A line that ends within 12 m leads into no main aisle; then the program cannot know which aisle is
/// meant, and says so in a note.
final class MainAisle {
    static final String KEY = "main-aisle-width";
    private static final double SHORTEST = 12;
    private final HallPlan plan;
    private final Door door;
    private final Limit limit;

    private MainAisle(HallPlan plan, Door door, Limit limit) {
        this.plan = plan;
        this.door = door;
        this.limit = limit;
    }

    static Optional<Finding> finding(HallPlan plan, Door door) {
        return plan.limits().of(KEY).flatMap(limit -> new MainAisle(plan, door, limit).finding());
    }

    private Optional<Finding> finding() {
        var line = line();
        var where = Wording.where(door);
        var hall = plan.frame().hall();
        if (line.length() < SHORTEST) {
            var figures = Figures.length(limit, 0);
            return Optional.of(Finding.of(NOTE, "main-aisle-unknown", where, hall, figures, Measure.line(line)));
        }
        return narrowest(line)
                .map(piece -> Finding.of(
                        Limits.severity(limit),
                        Limits.AISLE,
                        where,
                        hall,
                        Figures.length(limit, piece.length()),
                        Measure.line(piece)));
    }

    /// From the entrance to the first thing in the way.
    private Segment line() {
        var ahead = plan.frame().ahead(door);
        var end = 1.0;
        for (var solid : solid(ahead, 0)) {
            for (var i = 0; i < solid.shape().sides(); i++) {
                var meeting = ahead.meetingWith(solid.shape().side(i));
                if (meeting.isPresent() && meeting.getAsDouble() * ahead.length() > 0.1) {
                    end = Math.min(end, meeting.getAsDouble());
                }
            }
        }
        return new Segment(ahead.x0(), ahead.y0(), ahead.xAt(end), ahead.yAt(end));
    }

    /// The narrowest piece across that meets the line more across than along.
    private Optional<Segment> narrowest(Segment line) {
        var beside = solid(line, limit.value());
        var pieces = new ArrayList<Segment>();
        for (var i = 0; i < beside.size(); i++) {
            var one = beside.get(i);
            for (var j = i + 1; j < beside.size() && beside.get(j).from() < one.to() + limit.value(); j++) {
                var other = beside.get(j);
                if ((one.built() || other.built()) && one.isOpposite(other)) {
                    Aisles.across(plan, one.shape(), other.shape(), limit.value())
                            .filter(piece -> piece.meets(line) && isAcross(piece, line))
                            .ifPresent(pieces::add);
                }
            }
        }
        return pieces.stream()
                .min(Comparator.comparingDouble((Segment piece) -> Math.rint(piece.length() * 1000))
                        .thenComparing(Segment::toString));
    }

    private static boolean isAcross(Segment piece, Segment line) {
        var dx = piece.x1() - piece.x0();
        var dy = piece.y1() - piece.y0();
        var along = dx * (line.x1() - line.x0()) + dy * (line.y1() - line.y0());
        return Math.abs(along) < piece.length() * line.length() * Math.cos(Math.PI / 4);
    }

    /// Something solid, from where to where it lies along the line, and how far left and right of it, in metres.
    private record Solid(Shape shape, boolean built, double from, double to, double left, double right) {
        static Solid of(Shape shape, boolean built, Segment line) {
            var ux = (line.x1() - line.x0()) / line.length();
            var uy = (line.y1() - line.y0()) / line.length();
            var along = new DoubleSummaryStatistics();
            var beside = new DoubleSummaryStatistics();
            for (var i = 0; i < shape.sides(); i++) {
                for (var end = 0; end < 2; end++) {
                    var dx = shape.side(i).xAt(end) - line.x0();
                    var dy = shape.side(i).yAt(end) - line.y0();
                    along.accept(dx * ux + dy * uy);
                    beside.accept(dy * ux - dx * uy);
                }
            }
            return new Solid(shape, built, along.getMin(), along.getMax(), beside.getMax(), beside.getMin());
        }

        /// Whether they are not both on one side of the line.
        boolean isOpposite(Solid other) {
            return Math.max(left, other.left) >= 0 && Math.min(right, other.right) <= 0;
        }
    }

    /// What stands at most so many metres beside the line, in the order in which one comes to it.
    private List<Solid> solid(Segment line, double beside) {
        var bounds = line.bounds().grownBy(beside);
        var middle = Shape.of(line);
        var placed = plan.near(bounds, Placed::isSolid).stream()
                .filter(each -> each.shape().distanceTo(middle) <= beside)
                .map(each -> Solid.of(each.shape(), each.isBuilt(), line));
        var sides = plan.frame().sidesNear(bounds).stream()
                .filter(side -> side.distanceTo(middle) <= beside)
                .map(side -> Solid.of(side, false, line));
        return Stream.concat(placed, sides)
                .sorted(Comparator.comparingDouble(Solid::from))
                .toList();
    }
}
