package org.hallwright.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.plan.feature.ElementNames;
import org.hallwright.exchange.plan.feature.PlainNumber;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.hallwright.exchange.plan.feature.PlanSource;

/// Brings a file's numbers to metres on the floor: by a unit, or by projecting degrees about the plan's own corner.
///
/// Without a word of the file or the user, metres are assumed unless the booths are far too large for that; sizes
/// that could be feet are questioned.
record Scale(double factor, boolean geographic, double lon, double lat, List<Problem> problems) {
    private static final Map<String, Double> METRES =
            Map.of("m", 1.0, "cm", 0.01, "mm", 0.001, "ft", 0.3048, "in", 0.0254);
    private static final double EQUATOR = 6_378_137.0;
    private static final double FLATTENING = 0.00669437999014;

    static Scale of(PlanSource source, String unit) {
        if (!unit.equals("auto") && !METRES.containsKey(unit)) {
            throw new UnreadableFile("exchange.unknown-unit", unit);
        }
        if (source.geographic() && unit.equals("auto")) {
            var points = source.features().stream().flatMap(f -> f.points().stream());
            var corner = points.reduce((a, b) -> new double[] {Math.min(a[0], b[0]), Math.min(a[1], b[1])})
                    .orElse(new double[] {0, 0});
            return new Scale(1, true, corner[0], corner[1], List.of(note("plan-projected", "")));
        }
        if (!unit.equals("auto") || METRES.containsKey(source.unit())) {
            return new Scale(METRES.get(unit.equals("auto") ? source.unit() : unit), false, 0, 0, List.of());
        }
        return guessed(source);
    }

    private static Scale guessed(PlanSource source) {
        var sides = source.features().stream()
                .filter(f -> f.element().equals(ElementNames.BOOTH))
                .flatMap(Scale::side)
                .sorted()
                .toList();
        var side = sides.isEmpty() ? 3 : sides.get(sides.size() / 2);
        var problems = new ArrayList<Problem>();
        var factor = 1.0;
        if (side >= 900) {
            factor = 0.001;
            problems.add(note("plan-unit-guessed", "mm"));
        } else if (side >= 150) {
            factor = 0.01;
            problems.add(note("plan-unit-guessed", "cm"));
        } else if (side >= 8 || side < 0.8) {
            problems.add(Problem.of(Severity.WARNING, "plan-unit-suspicious", Where.NOWHERE, PlainNumber.of(side)));
        }
        return new Scale(factor, false, 0, 0, problems);
    }

    private static Problem note(String rule, String arg) {
        return Problem.of(Severity.NOTE, rule, Where.NOWHERE, arg);
    }

    /// The shorter side of the box around a booth.
    private static Stream<Double> side(PlanFeature feature) {
        if (feature.points().isEmpty()) {
            return Stream.empty();
        }
        var x = feature.points().stream().mapToDouble(p -> p[0]).summaryStatistics();
        var y = feature.points().stream().mapToDouble(p -> p[1]).summaryStatistics();
        return Stream.of(Math.min(x.getMax() - x.getMin(), y.getMax() - y.getMin()));
    }

    /// @throws IllegalArgumentException if it lies beyond any plan
    Point point(double[] p) {
        if (!geographic) {
            return new Point(p[0] * factor, p[1] * factor);
        }
        var sin = Math.sin(Math.toRadians(lat));
        var curve = 1 - FLATTENING * sin * sin;
        var east = EQUATOR / Math.sqrt(curve) * Math.cos(Math.toRadians(lat));
        var north = EQUATOR * (1 - FLATTENING) / Math.pow(curve, 1.5);
        return new Point(Math.toRadians(p[0] - lon) * east, Math.toRadians(p[1] - lat) * north);
    }

    List<Point> points(PlanFeature feature) {
        return feature.points().stream().map(this::point).toList();
    }

    /// A length that stands in a property: degrees have none.
    double length(double value) {
        return value * factor;
    }

    static Bounds around(List<Bounds> all) {
        return all.stream().reduce(Bounds::union).orElse(Bounds.ofSize(10, 10));
    }
}
