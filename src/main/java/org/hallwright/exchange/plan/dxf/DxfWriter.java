package org.hallwright.exchange.plan.dxf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.exchange.plan.feature.ElementNames;
import org.hallwright.exchange.plan.feature.PlanFeatures;
import org.hallwright.exchange.plan.feature.WrittenFeature;

/// Writes the plan as a DXF of AutoCAD 2007 in metres, a layer for each kind of element, halls side by side.
///
/// What lines cannot say lies in extended data, from which an import makes the same plan. Texts that are
/// only there to be read are marked as such.
public final class DxfWriter {
    private static final double BETWEEN_HALLS = 20;
    private static final double LARGEST_NUMBER = 0.9;
    private static final Map<String, String> ONLY_TO_READ = Map.of("element", "note");

    private final DxfPen pen = new DxfPen();
    private final Map<String, Double> origins = new HashMap<>();

    private DxfWriter() {}

    /// @param halls codes of the halls to write; empty for all
    public static byte[] write(ExhibitionState state, List<String> halls) {
        return write(PlanFeatures.of(state, halls));
    }

    static byte[] write(List<WrittenFeature> features) {
        var writer = new DxfWriter();
        writer.placeHalls(features);
        features.forEach(writer::draw);
        var around = features.stream()
                .filter(f -> !f.points().isEmpty())
                .map(f -> Bounds.around(f.points()).movedBy(writer.origin(f), 0))
                .reduce(Bounds::union)
                .orElse(Bounds.ofSize(1, 1));
        var frame = new DxfFrame(around, writer.pen.handles());
        return (frame.head() + writer.pen + frame.tail()).getBytes(StandardCharsets.UTF_8);
    }

    private void placeHalls(List<WrittenFeature> features) {
        var next = 0.0;
        for (var f : features) {
            if (f.element().equals(ElementNames.HALL)) {
                var bounds = Bounds.around(f.points());
                var origin = origins.isEmpty() ? 0 : Math.ceil(next - bounds.minX());
                origins.put(f.hall(), origin);
                next = origin + bounds.maxX() + BETWEEN_HALLS;
            }
        }
    }

    private double origin(WrittenFeature f) {
        return origins.getOrDefault(f.hall(), 0.0);
    }

    private List<Point> placed(WrittenFeature f) {
        var origin = origin(f);
        return origin == 0
                ? f.points()
                : f.points().stream().map(p -> p.plus(origin, 0)).toList();
    }

    private void draw(WrittenFeature f) {
        var words = new LinkedHashMap<>(f.words());
        if (origin(f) != 0) {
            words.put("origin", String.valueOf(origin(f)));
        }
        var points = placed(f);
        var layer = DxfLayers.of(f.element());
        switch (f.element()) {
            case "booth" -> {
                pen.polyline(layer, points, true, 0, words);
                number(f, points);
            }
            case "wall" -> pen.polyline(layer, points, false, number(f, "thickness"), words);
            case "door" -> door(layer, points.getFirst(), f, words);
            case "fire-point" -> pen.circle(layer, points.getFirst(), Math.max(0.3, number(f, "keepClear")), words);
            case "utility-point" -> pen.circle(layer, points.getFirst(), 0.15, words);
            case "label" ->
                pen.text(layer, either(f, "text"), points.getFirst(), Math.max(0.1, number(f, "height")), words);
            default -> shape(layer, f, points, words);
        }
    }

    private void shape(String layer, WrittenFeature f, List<Point> points, Map<String, String> words) {
        if (points.size() > 2) {
            pen.polyline(layer, points, true, 0, words);
        } else {
            pen.point(layer, 0, 0, words);
        }
    }

    /// The opening as a line; exact ends, so that its middle is exact.
    private void door(String layer, Point at, WrittenFeature f, Map<String, String> words) {
        var half = Math.max(0.1, number(f, "clearWidth")) / 2;
        var turn = Math.toRadians(number(f, "direction"));
        var x = half * Math.cos(turn);
        var y = half * Math.sin(turn);
        pen.line(layer, new double[] {at.x() - x, at.y() - y}, new double[] {at.x() + x, at.y() + y}, words);
    }

    private void number(WrittenFeature f, List<Point> points) {
        var number = String.valueOf(f.properties().getOrDefault("number", ""));
        var outline = new Outline(points);
        if (!number.isEmpty() && outline.isSound()) {
            var bounds = outline.bounds();
            var height = Math.min(LARGEST_NUMBER, Math.min(bounds.height() / 3, bounds.width() / number.length()));
            pen.text(DxfLayers.NUMBERS, number, outline.labelPoint(), height, ONLY_TO_READ);
        }
    }

    private static double number(WrittenFeature f, String key) {
        return f.properties().get(key) instanceof Number n ? n.doubleValue() : 0;
    }

    private static String either(WrittenFeature f, String key) {
        var english = String.valueOf(f.properties().getOrDefault(key + "En", ""));
        return english.isEmpty() ? String.valueOf(f.properties().getOrDefault(key + "Zh", "")) : english;
    }
}
