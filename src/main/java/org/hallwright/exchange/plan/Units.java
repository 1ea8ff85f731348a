package org.hallwright.exchange.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.hallwright.exchange.plan.feature.PlanSource;

/// In which other units a file makes sense: booths are about 3 m wide, doors about 1 m, halls from 5 m to 3 km long.
final class Units {
    private static final double BOOTH = 3;
    private static final double TEN_FEET = 3.048;
    private static final double DOOR = 1;
    private static final double HALL = 60;
    private static final double SHORTEST_HALL = 5;
    private static final double LONGEST_HALL = 3000;
    /// How far off the usual a size may be, as a factor.
    private static final double OFF = 2.7;

    private static final double EXACTLY = 0.02;

    private Units() {}

    /// All but the one in which the file was read, the likeliest first.
    static List<String> others(PlanSource source, String unit) {
        var size = Scale.around(source);
        var side = Scale.boothSide(source);
        var door = doorWidth(source);
        var usual = side.isPresent() ? BOOTH : door.isPresent() ? DOOR : HALL;
        var measured = side.orElse(door.orElse(size));
        return Scale.METRES.entrySet().stream()
                .filter(e -> !e.getKey().equals(unit))
                .filter(e -> size * e.getValue() >= SHORTEST_HALL && size * e.getValue() <= LONGEST_HALL)
                .filter(e -> usual == HALL || off(measured * e.getValue(), usual) <= Math.log(OFF))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> off(measured * e.getValue(), usual))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// How far a size is off the usual one, the same for half and twice as large.
    private static double off(double size, double usual) {
        return Math.abs(Math.log(size / usual));
    }

    /// Whether another unit makes booths of exactly the usual 3 m or 10 ft.
    static boolean isUsual(PlanSource source, String unit) {
        return !usual(source, Scale.METRES.get(unit)).isEmpty();
    }

    /// Units that make booths of exactly the usual 3 m or 10 ft, other than that in which the file was read.
    ///
    /// @param factor how many metres one unit of the file was taken for
    static List<String> usual(PlanSource source, double factor) {
        var side = Scale.boothSide(source).orElse(0);
        return Scale.METRES.entrySet().stream()
                .filter(e -> e.getValue() != factor)
                .filter(e -> Math.abs(side * e.getValue() - BOOTH) <= EXACTLY
                        || Math.abs(side * e.getValue() - TEN_FEET) <= EXACTLY)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// The middle one of the doors that are drawn by width.
    private static OptionalDouble doorWidth(PlanSource source) {
        var widths = source.features().stream()
                .filter(f -> f.element().equals("door") && f.shape() == PlanFeature.Shape.LINE)
                .filter(f -> f.points().size() > 1)
                .mapToDouble(f -> Math.hypot(
                        f.points().getLast()[0] - f.points().getFirst()[0],
                        f.points().getLast()[1] - f.points().getFirst()[1]))
                .sorted()
                .toArray();
        return widths.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(widths[widths.length / 2]);
    }
}
