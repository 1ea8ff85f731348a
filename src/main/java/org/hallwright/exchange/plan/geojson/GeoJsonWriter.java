package org.hallwright.exchange.plan.geojson;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Point;
import org.hallwright.exchange.JsonSource;
import org.hallwright.exchange.plan.feature.PlanFeatures;
import org.hallwright.exchange.plan.feature.WrittenFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the plan as GeoJSON in metres, every kind of element, so that an import reads back the same.
public final class GeoJsonWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private GeoJsonWriter() {}

    /// @param halls codes of the halls to write; empty for all
    public static byte[] write(ExhibitionState state, List<String> halls) {
        var root = JSON.objectNode();
        root.put("type", "FeatureCollection");
        root.put("units", "m");
        var features = root.putArray("features");
        PlanFeatures.of(state, halls).forEach(f -> features.add(feature(f)));
        return JsonSource.write(root).getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode feature(WrittenFeature f) {
        var node = JSON.objectNode();
        node.put("type", "Feature");
        node.put("id", f.id());
        switch (f.shape()) {
            case NONE -> node.putNull("geometry");
            case POINT -> geometry(node, "Point", at(f.points().getFirst()));
            case LINE -> geometry(node, "LineString", list(f.points()));
            case POLYGON ->
                geometry(
                        node,
                        "Polygon",
                        JSON.arrayNode().add(list(f.points()).add(at(f.points().getFirst()))));
        }
        var properties = node.putObject("properties").put("element", f.element());
        f.properties().forEach((key, value) -> properties.set(key, value(value)));
        return node;
    }

    private static void geometry(ObjectNode feature, String type, ArrayNode coordinates) {
        feature.putObject("geometry").put("type", type).set("coordinates", coordinates);
    }

    private static ArrayNode list(List<Point> points) {
        var list = JSON.arrayNode();
        points.forEach(p -> list.add(at(p)));
        return list;
    }

    private static ArrayNode at(Point p) {
        return JSON.arrayNode().add(p.x()).add(p.y());
    }

    private static JsonNode value(Object value) {
        return switch (value) {
            case Integer number -> JSON.numberNode(number);
            case Double number -> JSON.numberNode(number);
            case Boolean truth -> JSON.booleanNode(truth);
            case List<?> items -> {
                var list = JSON.arrayNode();
                items.forEach(item -> list.add(value(item)));
                yield list;
            }
            default -> JSON.stringNode(value.toString());
        };
    }
}
