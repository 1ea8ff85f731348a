package org.hallwright.exchange.plan.geojson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.hallwright.exchange.JsonSource;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.plan.feature.ElementNames;
import org.hallwright.exchange.plan.feature.NotUnderstood;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.hallwright.exchange.plan.feature.PlanSource;
import org.hallwright.exchange.plan.feature.WordList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads GeoJSON: a feature is what its `element`, `type` or `class` says, and a polygon that says nothing is a
/// booth.
///
/// Numbers are degrees if the file says so, or if all of them are such and lie within a tenth of one.
public final class GeoJsonReader {
    private static final int MOST_FEATURES = 200_000;
    private static final List<String> TYPE_KEYS = List.of("element", "type", "class", "category", "indoor", "kind");

    private final List<PlanFeature> features = new ArrayList<>();
    private final NotUnderstood.Tally tally = new NotUnderstood.Tally();

    private GeoJsonReader() {}

    public static PlanSource read(SourceFile file) {
        var root = JsonSource.read(file);
        var list = root.path("features");
        if (!list.isArray() || list.isEmpty()) {
            throw new UnreadableFile("exchange.no-geojson", file.name());
        }
        if (list.size() > MOST_FEATURES) {
            throw new UnreadableFile("exchange.too-many-rows", file.name(), MOST_FEATURES);
        }
        var reader = new GeoJsonReader();
        for (var i = 0; i < list.size(); i++) {
            reader.add(i + 1, list.get(i));
        }
        var crs = root.path("crs").path("properties").path("name").asString("");
        var unit = root.path("units").asString("");
        var degrees = unit.isEmpty() && (crs.contains("CRS84") || crs.contains("4326") || reader.looksGeographic());
        return new PlanSource(reader.features, reader.tally.list(), unit, degrees);
    }

    private boolean looksGeographic() {
        var points = features.stream().flatMap(f -> f.points().stream()).toList();
        var x = points.stream().mapToDouble(p -> p[0]).summaryStatistics();
        var y = points.stream().mapToDouble(p -> p[1]).summaryStatistics();
        return points.size() > 2
                && Math.max(Math.abs(x.getMin()), Math.abs(x.getMax())) <= 180
                && Math.max(Math.abs(y.getMin()), Math.abs(y.getMax())) <= 90
                && x.getMax() - x.getMin() < 0.1
                && y.getMax() - y.getMin() < 0.1;
    }

    private void add(int number, JsonNode node) {
        var words = new HashMap<String, String>();
        for (var property : node.path("properties").properties()) {
            words.put(PlanFeature.key(property.getKey()), text(property.getValue()));
        }
        if (node.path("id").isValueNode()) {
            words.put("id", node.path("id").asString());
        }
        var geometry = node.path("geometry");
        var type = geometry.path("type").asString("");
        var element = element(words, type);
        var label = words.getOrDefault("number", words.getOrDefault("id", "#" + number));
        if (element.isEmpty()) {
            tally.add(said(words).orElse(type.isEmpty() ? "feature" : type), label);
            return;
        }
        switch (type) {
            case "" -> features.add(new PlanFeature(number, element, words, PlanFeature.Shape.NONE, List.of()));
            case "Point" -> put(number, element, words, PlanFeature.Shape.POINT, single(geometry), label);
            case "LineString" ->
                put(number, element, words, PlanFeature.Shape.LINE, geometry.path("coordinates"), label);
            case "Polygon" -> polygon(number, element, words, geometry.path("coordinates"), label);
            case "MultiPolygon" -> {
                for (var part : geometry.path("coordinates")) {
                    polygon(number, element, words, part, label);
                }
            }
            default -> tally.add(type, label);
        }
    }

    private static JsonNode single(JsonNode geometry) {
        return JsonNodeFactory.instance.arrayNode().add(geometry.path("coordinates"));
    }

    private void polygon(int number, String element, Map<String, String> words, JsonNode rings, String label) {
        if (rings.size() > 1) {
            tally.add("hole", label);
        }
        put(number, element, words, PlanFeature.Shape.POLYGON, rings.path(0), label);
    }

    private void put(
            int number,
            String element,
            Map<String, String> words,
            PlanFeature.Shape shape,
            JsonNode list,
            String label) {
        var points = new ArrayList<double[]>();
        for (var p : list) {
            if (!p.path(0).isNumber() || !p.path(1).isNumber()) {
                tally.add("broken-coordinates", label);
                return;
            }
            points.add(new double[] {p.path(0).asDouble(), p.path(1).asDouble()});
        }
        features.add(new PlanFeature(number, element, words, shape, points));
    }

    private static Optional<String> said(Map<String, String> words) {
        return TYPE_KEYS.stream()
                .map(words::get)
                .filter(w -> w != null && !w.isBlank())
                .findFirst();
    }

    private static String element(Map<String, String> words, String geometry) {
        var known = TYPE_KEYS.stream()
                .map(words::get)
                .filter(w -> w != null && !w.isBlank())
                .map(ElementNames::of)
                .filter(e -> !e.isEmpty())
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        var silent = words.get("element") == null && words.get("type") == null && words.get("class") == null;
        var numbered = words.containsKey("number") || words.containsKey("booth");
        return geometry.endsWith("Polygon") && (silent || numbered) ? ElementNames.BOOTH : "";
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? WordList.join(StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList())
                : value.isValueNode() && !value.isNull() ? value.asString() : "";
    }
}
