package org.hallwright.exchange.plan.drawing;

import java.util.List;
import java.util.Map;
import org.hallwright.exchange.plan.feature.PlanFeature;

/// What a drawing of ours says of its own shapes: the words say what it is, the shape says where it is, so
/// that what was moved in another program stays moved.
final class OwnShape {
    private OwnShape() {}

    static PlanFeature feature(String element, Map<String, String> words, List<double[]> drawn) {
        var points = atOrigin(words, drawn);
        return switch (element) {
            case "section", "themedarea" -> new PlanFeature(0, element, words, PlanFeature.Shape.NONE, List.of());
            case "door", "firepoint", "utilitypoint", "label" ->
                new PlanFeature(0, element, words, PlanFeature.Shape.POINT, List.of(middle(points)));
            case "wall" -> new PlanFeature(0, element, words, PlanFeature.Shape.LINE, points);
            default -> new PlanFeature(0, element, words, PlanFeature.Shape.POLYGON, points);
        };
    }

    /// Halls stand side by side in a drawing, each with an origin of its own on the plan.
    private static List<double[]> atOrigin(Map<String, String> words, List<double[]> points) {
        var said = words.getOrDefault("origin", "");
        var origin = said.matches("-?\\d{1,7}(\\.\\d{1,3})?") ? Double.parseDouble(said) : 0;
        return origin == 0
                ? points
                : points.stream().map(p -> new double[] {p[0] - origin, p[1]}).toList();
    }

    private static double[] middle(List<double[]> points) {
        var x = points.stream().mapToDouble(p -> p[0]).summaryStatistics();
        var y = points.stream().mapToDouble(p -> p[1]).summaryStatistics();
        return new double[] {(x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2};
    }
}
