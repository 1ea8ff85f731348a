package org.hallwright.exchange.plan;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.Section;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.JsonSource;
import org.hallwright.exchange.TradeWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the plan as GeoJSON in metres, every kind of element, so that [PlanImport] reads back the same.
public final class GeoJsonWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ExhibitionState state;
    private final ArrayNode features = JSON.arrayNode();

    private GeoJsonWriter(ExhibitionState state) {
        this.state = state;
    }

    /// @param halls codes of the halls to write; empty for all
    public static byte[] write(ExhibitionState state, List<String> halls) {
        var root = JSON.objectNode();
        root.put("type", "FeatureCollection");
        root.put("units", "m");
        root.set("features", new GeoJsonWriter(state).features(halls));
        return JsonSource.write(root).getBytes(StandardCharsets.UTF_8);
    }

    private ArrayNode features(List<String> codes) {
        state.sorted(Section.class, Comparator.comparing(Section::id)).forEach(this::add);
        state.sorted(ThemedArea.class, Comparator.comparing(ThemedArea::id)).forEach(this::add);
        var halls = state.sorted(Hall.class, Comparator.comparing(Hall::order).thenComparing(Hall::id)).stream()
                .filter(h -> codes.isEmpty() || codes.contains(h.code()))
                .toList();
        halls.forEach(this::add);
        for (var hall : halls) {
            state.entries().stream()
                    .filter(PlanElement.class::isInstance)
                    .map(PlanElement.class::cast)
                    .filter(e -> e.hall().equals(hall.id()))
                    .sorted(Comparator.comparing(GeoJsonWriter::elementName).thenComparing(PlanElement::id))
                    .forEach(e -> add(e, hall));
        }
        return features;
    }

    /// What files and results call an element, such as `fire-point`.
    static String elementName(PlanElement element) {
        return switch (element) {
            case AreaPatch e -> "area-patch";
            case Booth e -> "booth";
            case Pillar e -> "pillar";
            case Wall e -> "wall";
            case Door e -> "door";
            case FirePoint e -> "fire-point";
            case UtilityPoint e -> "utility-point";
            case Zone e -> "zone";
            case PlanLabel e -> "label";
        };
    }

    private ObjectNode feature(String element, String id) {
        var feature = features.addObject();
        feature.put("type", "Feature");
        feature.put("id", id);
        feature.putNull("geometry");
        return feature.putObject("properties").put("element", element);
    }

    private void geometry(String type, ArrayNode coordinates) {
        var geometry = ((ObjectNode) features.get(features.size() - 1)).putObject("geometry");
        geometry.put("type", type);
        geometry.set("coordinates", coordinates);
    }

    private void add(Section s) {
        name(feature("section", s.id().value()), "name", s.name())
                .put("code", s.code())
                .put("colour", s.colour())
                .put("order", s.order());
    }

    private void add(ThemedArea a) {
        var p = name(feature("themed-area", a.id().value()), "name", a.name());
        p.put("code", a.code()).put("colour", a.colour()).put("order", a.order());
        p.put("section", state.find(a.section()).map(Section::code).orElse(""));
        p.put("categories", String.join(";", a.admits().categories()));
        p.put("countries", String.join(";", a.admits().countries()));
        p.put("provinces", String.join(";", a.admits().provinces()));
        p.put("foreignOnly", a.admits().foreignOnly());
    }

    private void add(Hall h) {
        var p = name(feature("hall", h.id().value()), "name", h.name());
        p.put("code", h.code()).put("floor", h.floor()).put("order", h.order());
        p.put("clearHeight", h.clearHeight()).put("floorLoad", h.floorLoad());
        polygon(h.outline());
    }

    private void add(PlanElement element, Hall hall) {
        var p = feature(elementName(element), element.id().value()).put("hall", hall.code());
        switch (element) {
            case AreaPatch e -> {
                p.put("area", state.find(e.area()).map(ThemedArea::code).orElse(""));
                polygon(e.outline());
            }
            case Booth e -> booth(p, e);
            case Pillar e -> footprint(p, e.footprint());
            case Wall e -> {
                p.put("thickness", e.thickness());
                geometry("LineString", JSON.arrayNode().add(at(e.from())).add(at(e.to())));
            }
            case Door e -> {
                p.put("code", e.code()).put("kind", TradeWords.code(e.kind()));
                p.put("clearWidth", e.clearWidth()).put("direction", e.direction());
                geometry("Point", at(e.at()));
            }
            case FirePoint e -> {
                p.put("code", e.code()).put("keepClear", e.keepClear());
                geometry("Point", at(e.at()));
            }
            case UtilityPoint e -> {
                p.put("code", e.code()).put("kind", TradeWords.code(e.kind())).put("capacity", e.capacity());
                geometry("Point", at(e.at()));
            }
            case Zone e -> {
                name(p, "name", e.name()).put("kind", TradeWords.code(e.kind()));
                polygon(e.outline());
            }
            case PlanLabel e -> {
                name(p, "text", e.text()).put("height", e.height());
                geometry("Point", at(e.at()));
            }
        }
    }

    private void booth(ObjectNode p, Booth e) {
        p.put("number", e.number()).put("kind", TradeWords.code(e.kind())).put("openSides", e.openSides());
        var former = p.putArray("formerly");
        e.formerly().forEach(former::add);
        p.put("area", state.find(e.area()).map(ThemedArea::code).orElse(""));
        p.put("notes", e.notes());
        footprint(p, e.footprint());
    }

    private void footprint(ObjectNode p, Footprint footprint) {
        if (footprint instanceof Footprint.Rectangle r) {
            p.set("corner", at(r.corner()));
            p.put("width_m", r.width()).put("depth_m", r.depth()).put("rotation_deg", r.rotation());
        }
        polygon(footprint.outline());
    }

    private void polygon(Outline outline) {
        var ring = JSON.arrayNode();
        outline.corners().forEach(c -> ring.add(at(c)));
        ring.add(at(outline.corners().getFirst()));
        geometry("Polygon", JSON.arrayNode().add(ring));
    }

    private static ArrayNode at(Point p) {
        return JSON.arrayNode().add(p.x()).add(p.y());
    }

    private static ObjectNode name(ObjectNode properties, String key, Name name) {
        return properties.put(key + "En", name.en()).put(key + "Zh", name.zh());
    }
}
