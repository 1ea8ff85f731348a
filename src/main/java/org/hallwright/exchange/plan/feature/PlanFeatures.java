package org.hallwright.exchange.plan.feature;

import static org.hallwright.exchange.plan.feature.PlanFeature.Shape.LINE;
import static org.hallwright.exchange.plan.feature.PlanFeature.Shape.NONE;
import static org.hallwright.exchange.plan.feature.PlanFeature.Shape.POINT;
import static org.hallwright.exchange.plan.feature.PlanFeature.Shape.POLYGON;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Footprint;
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
import org.hallwright.domain.plan.ThemedArea.Admission;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.jspecify.annotations.Nullable;

/// The whole plan as a list of features, from which each format is written: sections and themed areas first, then
/// the halls, then what stands in each. The importer makes the same plan of them.
public final class PlanFeatures {
    /// What the shape of a footprint is called.
    public static final String POLYGONAL = "polygon";

    private static final String RECTANGLE = "rectangle";

    private final ExhibitionState state;
    private final Map<String, String> areas;
    private final Map<String, String> sections;
    private final Map<String, String> halls;
    private final List<WrittenFeature> features = new ArrayList<>();

    private PlanFeatures(ExhibitionState state) {
        this.state = state;
        areas = References.of(state.all(ThemedArea.class), ThemedArea::code);
        sections = References.of(state.all(Section.class), Section::code);
        halls = References.of(state.all(Hall.class), Hall::code);
    }

    /// @param codes of the halls to write; empty for all
    public static List<WrittenFeature> of(ExhibitionState state, List<String> codes) {
        var all = new PlanFeatures(state);
        state.sorted(Section.class, Comparator.comparing(Section::id)).forEach(all::add);
        state.sorted(ThemedArea.class, Comparator.comparing(ThemedArea::id)).forEach(all::add);
        var halls = state.sorted(Hall.class, Comparator.comparing(Hall::order).thenComparing(Hall::id)).stream()
                .filter(h -> codes.isEmpty() || codes.contains(h.code()))
                .toList();
        halls.forEach(all::add);
        halls.forEach(all::addElements);
        return all.features;
    }

    /// What files and results call an element, such as `fire-point`.
    public static String elementName(PlanElement element) {
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
            case Underlay e -> "underlay";
        };
    }

    private void addElements(Hall hall) {
        state.entries().stream()
                .filter(PlanElement.class::isInstance)
                .map(PlanElement.class::cast)
                .filter(e -> e.hall().equals(hall.id()) && !(e instanceof Underlay))
                .sorted(Comparator.comparing(PlanFeatures::elementName).thenComparing(PlanElement::id))
                .forEach(e -> add(e, hall));
    }

    private void add(Section s) {
        var p = new LinkedHashMap<String, Object>();
        name(p, "name", s.name());
        p.put("code", s.code());
        p.put("colour", s.colour());
        p.put("order", s.order());
        admission(p, s.admits());
        features.add(new WrittenFeature("section", s.id().value(), "", p, NONE, List.of()));
    }

    private void add(ThemedArea a) {
        var p = new LinkedHashMap<String, Object>();
        name(p, "name", a.name());
        p.put("code", a.code());
        p.put("colour", a.colour());
        p.put("order", a.order());
        p.put("section", reference(sections, a.section()));
        admission(p, a.admits());
        features.add(new WrittenFeature("themed-area", a.id().value(), "", p, NONE, List.of()));
    }

    private static void admission(Map<String, Object> p, Admission admits) {
        p.put("categories", admits.categories());
        p.put("countries", admits.countries());
        p.put("provinces", admits.provinces());
        p.put("foreignOnly", admits.foreignOnly());
    }

    private void add(Hall h) {
        var p = new LinkedHashMap<String, Object>();
        name(p, "name", h.name());
        p.put("code", h.code());
        p.put("floor", h.floor());
        p.put("order", h.order());
        p.put("clearHeight", h.clearHeight());
        p.put("floorLoad", h.floorLoad());
        if (h.north() != null) {
            p.put("north", h.north());
        }
        features.add(new WrittenFeature(
                ElementNames.HALL,
                h.id().value(),
                reference(halls, h.id()),
                p,
                POLYGON,
                h.outline().corners()));
    }

    private void add(PlanElement element, Hall hall) {
        var p = new LinkedHashMap<String, Object>();
        p.put("hall", reference(halls, hall.id()));
        properties(p, element);
        var shape = shape(element);
        features.add(new WrittenFeature(
                elementName(element), element.id().value(), reference(halls, hall.id()), p, shape, points(element)));
    }

    private void properties(Map<String, Object> p, PlanElement element) {
        switch (element) {
            case AreaPatch e -> p.put("area", reference(areas, e.area()));
            case Booth e -> booth(p, e);
            case Pillar e -> footprint(p, e.footprint());
            case Wall e -> p.put("thickness", e.thickness());
            case Door e -> {
                p.put("code", e.code());
                p.put("kind", TradeWords.code(e.kind()));
                p.put("clearWidth", e.clearWidth());
                p.put("direction", e.direction());
            }
            case FirePoint e -> {
                p.put("code", e.code());
                p.put("kind", TradeWords.code(e.kind()));
                p.put("keepClear", e.keepClear());
            }
            case UtilityPoint e -> {
                p.put("code", e.code());
                p.put("kind", TradeWords.code(e.kind()));
                p.put("capacity", e.capacity());
            }
            case Zone e -> {
                name(p, "name", e.name());
                p.put("kind", TradeWords.code(e.kind()));
                p.put("clearHeight", e.clearHeight());
                p.put("floorLoad", e.floorLoad());
            }
            case PlanLabel e -> {
                name(p, "text", e.text());
                p.put("height", e.height());
            }
            case Underlay e -> throw picture(e);
        }
    }

    private void booth(Map<String, Object> p, Booth e) {
        p.put("number", e.number());
        p.put("kind", TradeWords.code(e.kind()));
        p.put("openSides", e.openSides());
        p.put("formerly", e.formerly());
        p.put("area", reference(areas, e.area()));
        p.put("notes", e.notes());
        p.put("height", e.height());
        p.put("load", e.load());
        p.put("parts", e.parts().stream().map(PartText::of).toList());
        footprint(p, e.footprint());
    }

    private static String reference(Map<String, String> references, @Nullable Id<?> to) {
        return to == null ? "" : references.getOrDefault(to.value(), "");
    }

    /// The shape is named, as an upright polygon of four corners looks like a rectangle.
    private static void footprint(Map<String, Object> p, Footprint footprint) {
        switch (footprint) {
            case Footprint.Rectangle r -> {
                p.put("shape", RECTANGLE);
                p.put("corner", List.of(r.corner().x(), r.corner().y()));
                p.put("width_m", r.width());
                p.put("depth_m", r.depth());
                p.put("rotation_deg", r.rotation());
            }
            case Footprint.Polygon polygon -> p.put("shape", POLYGONAL);
        }
    }

    private static PlanFeature.Shape shape(PlanElement element) {
        return switch (element) {
            case AreaPatch e -> POLYGON;
            case Booth e -> POLYGON;
            case Pillar e -> POLYGON;
            case Zone e -> POLYGON;
            case Wall e -> LINE;
            case Door e -> POINT;
            case FirePoint e -> POINT;
            case UtilityPoint e -> POINT;
            case PlanLabel e -> POINT;
            case Underlay e -> throw picture(e);
        };
    }

    private static List<Point> points(PlanElement element) {
        return switch (element) {
            case AreaPatch e -> e.outline().corners();
            case Booth e -> e.footprint().outline().corners();
            case Pillar e -> e.footprint().outline().corners();
            case Zone e -> e.outline().corners();
            case Wall e -> List.of(e.from(), e.to());
            case Door e -> List.of(e.at());
            case FirePoint e -> List.of(e.at());
            case UtilityPoint e -> List.of(e.at());
            case PlanLabel e -> List.of(e.at());
            case Underlay e -> throw picture(e);
        };
    }

    private static IllegalArgumentException picture(Underlay underlay) {
        return new IllegalArgumentException("A picture is no feature: " + underlay.id());
    }

    private static void name(Map<String, Object> p, String key, Name name) {
        p.put(key + "En", name.en());
        p.put(key + "Zh", name.zh());
    }
}
