package org.hallwright.exchange.plan;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
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

/// Brings a file's numbers to metres on the floor: by a unit, or by projecting degrees about the plan's
/// own corner.
///
/// Without a word of the file or the user, metres are assumed unless the booths are far too large for
/// that, and a sheet of paper is stretched until its booths are 3 m wide. Sizes that are no booths or
/// halls are questioned, whatever the file says of its unit: many say the wrong one.
///
/// @param unit its name, or how many metres one unit is
/// @param answers what else the unit may be, the likeliest first; empty where it is not in question
record Scale(
        double factor,
        boolean geographic,
        double lon,
        double lat,
        List<Problem> problems,
        String unit,
        List<String> answers) {
    static final Map<String, Double> METRES = Map.of("m", 1.0, "cm", 0.01, "mm", 0.001, "ft", 0.3048, "in", 0.0254);
    private static final double EQUATOR = 6_378_137.0;
    private static final double FLATTENING = 0.00669437999014;
    private static final double USUAL_BOOTH = 3;
    private static final double SMALLEST_HALL = 5;
    private static final double LARGEST_HALL = 3000;

    /// A scale of which the unit is beyond question.
    Scale(double factor, boolean geographic, double lon, double lat, List<Problem> problems, String unit) {
        this(factor, geographic, lon, lat, problems, unit, List.of());
    }

    static Scale of(PlanSource source, String unit) {
        if (!unit.equals("auto")) {
            return new Scale(said(unit), false, 0, 0, List.of(), unit);
        }
        if (source.geographic()) {
            var points = source.features().stream().flatMap(f -> f.points().stream());
            var corner = points.reduce((a, b) -> new double[] {Math.min(a[0], b[0]), Math.min(a[1], b[1])})
                    .orElse(new double[] {0, 0});
            return new Scale(1, true, corner[0], corner[1], List.of(note("plan-projected", "")), "deg");
        }
        var side = boothSide(source).orElse(Double.NaN);
        if (METRES.containsKey(source.unit())) {
            return checked(source, source.unit(), METRES.get(source.unit()), side, new ArrayList<>());
        }
        return source.unit().equals(PlanSource.PAPER) ? stretched(source, side) : guessed(source, side);
    }

    private static double said(String unit) {
        if (METRES.containsKey(unit)) {
            return METRES.get(unit);
        }
        var number = unit.matches("\\d{1,6}(\\.\\d{1,12})?") ? Double.parseDouble(unit) : 0;
        if (number <= 0) {
            throw new UnreadableFile("exchange.unknown-unit", unit);
        }
        return number;
    }

    private static Scale stretched(PlanSource source, double side) {
        var problems = new ArrayList<Problem>();
        var factor = side > 0 ? Double.parseDouble(String.format(Locale.ROOT, "%.3g", USUAL_BOOTH / side)) : 1;
        var unit = PlainNumber.of(factor);
        if (side > 0) {
            problems.add(Problem.of(Severity.WARNING, "plan-scale-guessed", Where.NOWHERE, unit));
            return new Scale(factor, false, 0, 0, problems, unit, Units.usual(source, factor));
        }
        return checked(source, unit, factor, side, problems);
    }

    private static Scale guessed(PlanSource source, double side) {
        var size = around(source);
        var unit = side >= 900 || Double.isNaN(side) && size >= 20_000
                ? "mm"
                : side >= 150 || Double.isNaN(side) && size >= LARGEST_HALL ? "cm" : "m";
        if (!unit.equals("m")) {
            var guess = List.of(note("plan-unit-guessed", unit));
            return new Scale(METRES.get(unit), false, 0, 0, guess, unit, Units.others(source, unit));
        }
        return checked(source, unit, METRES.get(unit), side, new ArrayList<>());
    }

    private static Scale checked(PlanSource source, String unit, double factor, double side, List<Problem> problems) {
        var size = around(source) * factor;
        var metres = side * factor;
        var ours = source.features().stream().anyMatch(PlanFeature::isOurs);
        if (!source.layers().isEmpty() && size > 0 && (size < SMALLEST_HALL || size > LARGEST_HALL)) {
            problems.add(Problem.of(Severity.WARNING, "plan-size-suspicious", Where.NOWHERE, rounded(size), unit));
        } else if (!ours && (metres >= 8 || metres < 0.8)) {
            problems.add(Problem.of(Severity.WARNING, "plan-unit-suspicious", Where.NOWHERE, rounded(metres)));
        } else if (!ours && metres < 1.5 && Units.isUsual(source, unit)) {
            problems.add(Problem.of(Severity.WARNING, "plan-unit-suspicious", Where.NOWHERE, rounded(metres)));
        } else {
            return new Scale(factor, false, 0, 0, problems, unit);
        }
        return new Scale(factor, false, 0, 0, problems, unit, Units.others(source, unit));
    }

    private static String rounded(double metres) {
        return PlainNumber.of(Math.rint(metres * 100) / 100);
    }

    /// The longer side of the box around everything, in units of the file.
    static double around(PlanSource source) {
        var x = new DoubleSummaryStatistics();
        var y = new DoubleSummaryStatistics();
        source.features()
                .forEach(f -> f.points().forEach(p -> {
                    x.accept(p[0]);
                    y.accept(p[1]);
                }));
        return x.getCount() == 0 ? 0 : Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin());
    }

    /// The shorter side of the middle one of the booths by size, in units of the file.
    static OptionalDouble boothSide(PlanSource source) {
        var sides = source.features().stream()
                .filter(f -> f.element().equals(ElementNames.BOOTH))
                .flatMap(Scale::side)
                .sorted()
                .toList();
        return sides.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sides.get(sides.size() / 2));
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
