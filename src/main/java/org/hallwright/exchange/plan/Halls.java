package org.hallwright.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// The halls of a plan file: those it outlines, those of the exhibition by their codes, and new ones around the
/// elements that name a hall nobody knows.
final class Halls {
    private static final double MARGIN = 3;

    private final Map<String, Hall> byKey = new LinkedHashMap<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final Map<String, Id<Hall>> ids = new HashMap<>();
    private final Set<String> mentioned = new TreeSet<>();
    private final String fallback;

    Halls(ExhibitionState state, List<PlanFeature> features, String chosen, Scale scale, NotUnderstood.Tally tally) {
        state.all(Hall.class).forEach(h -> byKey.put(PlanFeature.key(h.code()), h));
        var outlined = features.stream()
                .filter(f -> f.element().equals(ElementNames.HALL))
                .toList();
        var only = byKey.size() == 1 ? byKey.values().iterator().next().code() : "1";
        for (var feature : outlined) {
            try {
                put(feature, code(feature, chosen, only), scale);
            } catch (IllegalArgumentException e) {
                tally.add(ElementNames.HALL, feature.label());
            }
        }
        var single =
                mentioned.size() == 1 ? byKey.get(mentioned.iterator().next()).code() : only;
        fallback = chosen.isEmpty() ? single : chosen;
    }

    private static String code(PlanFeature feature, String chosen, String only) {
        var code = feature.word("code", "hall", "name", "nameen", "namezh");
        return code.isEmpty() ? chosen.isEmpty() ? only : chosen : code;
    }

    private void put(PlanFeature f, String code, Scale scale) {
        if (f.shape() != PlanFeature.Shape.POLYGON) {
            throw new IllegalArgumentException("A hall is a polygon");
        }
        var key = PlanFeature.key(code);
        var outline = new Outline(scale.points(f));
        var old = byKey.get(key);
        if (mentioned.contains(key) && old != null && old.outline().area() > outline.area()) {
            return;
        }
        var before = old == null ? new Hall(Id.fresh(), code, Name.NONE, 0, outline, 0, 0, byKey.size()) : old;
        var name = ElementReader.name(f, "name");
        byKey.put(
                key,
                new Hall(
                        before.id(),
                        before.code(),
                        name.isEmpty() ? before.name() : name,
                        (int) f.number("floor", before.floor()),
                        outline,
                        f.number("clearheight", before.clearHeight()),
                        f.number("floorload", before.floorLoad()),
                        (int) f.number("order", before.order())));
        mentioned.add(key);
    }

    /// The hall of an element: as it says, else the user's or the only one.
    Id<Hall> of(PlanFeature feature) {
        var said = feature.word("hall", "pavilion");
        var code = said.isEmpty() ? fallback : said;
        var key = PlanFeature.key(code);
        mentioned.add(key);
        if (byKey.containsKey(key)) {
            return byKey.get(key).id();
        }
        unknown.putIfAbsent(key, code);
        return ids.computeIfAbsent(key, k -> Id.fresh());
    }

    int count() {
        return mentioned.size();
    }

    /// Codes of halls that nobody outlined.
    List<String> created() {
        return List.copyOf(unknown.values());
    }

    List<Hall> entries(List<PlanElement> elements) {
        var halls = new ArrayList<>(byKey.values());
        unknown.forEach((key, code) -> {
            var bounds = elements.stream()
                    .filter(e -> e.hall().equals(ids.get(key)))
                    .map(PlanElement::bounds)
                    .collect(Collectors.collectingAndThen(Collectors.toList(), Scale::around))
                    .grownBy(MARGIN);
            var x = Math.floor(bounds.minX());
            var y = Math.floor(bounds.minY());
            var outline = Outline.rectangle(x, y, Math.ceil(bounds.maxX()) - x, Math.ceil(bounds.maxY()) - y);
            halls.add(new Hall(ids.get(key), code, Name.NONE, 0, outline, 0, 0, halls.size()));
        });
        return halls;
    }
}
