package org.hallwright.exchange.plan.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.plan.feature.ElementNames;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.hallwright.exchange.plan.feature.PlanLayer;
import org.hallwright.exchange.plan.feature.PlanSource;

/// Makes features of a drawing, layer by layer; what no feature came of is counted by kind and layer.
public final class DrawingFeatures {
    private final Drawing drawing;
    private final String unit;
    private final double tolerance;
    private final Map<String, LayerKind> kinds = new HashMap<>();
    private final List<PlanFeature> features = new ArrayList<>();
    private final Set<DrawnShape> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<DrawnText> usedTexts = Collections.newSetFromMap(new IdentityHashMap<>());

    private DrawingFeatures(Drawing drawing, String unit) {
        this.drawing = drawing;
        this.unit = unit;
        var around = drawing.shapes().stream()
                .map(Owners::bounds)
                .reduce(Bounds::union)
                .orElse(Bounds.ofSize(1, 1));
        tolerance = Repair.tolerance(unit, around);
    }

    /// @param unit that the drawing says, as [PlanSource] has it
    /// @param chosen what the user says of layers, by their names; a name may end in `*`
    /// @throws UnreadableFile if the user names a kind that is unknown
    public static PlanSource of(Drawing drawing, String unit, Map<String, String> chosen) {
        return new DrawingFeatures(drawing, unit).source(chosen);
    }

    private PlanSource source(Map<String, String> chosen) {
        drawing.layers().keySet().forEach(layer -> said(layer, chosen).ifPresent(kind -> kinds.put(layer, kind)));
        drawing.shapes().stream().filter(this::isMarked).forEach(this::ours);
        drawing.texts().stream().filter(this::isMarked).forEach(this::ours);
        drawing.layers().keySet().forEach(layer -> {
            if (!kinds.containsKey(layer) && !drawing.isHidden(layer)) {
                LayerNames.kind(layer).ifPresent(kind -> kinds.put(layer, kind));
            }
        });
        var shapes = drawing.shapes().stream()
                .filter(s -> !used.contains(s))
                .map(s -> s.closed() ? s : Repair.closed(s, tolerance))
                .toList();
        var texts = drawing.texts().stream()
                .filter(t -> !usedTexts.contains(t) && !isSkipped(t.layer()))
                .toList();
        var booths = new DrawnBooths(drawing, kinds, tolerance);
        booths.find(shapes, texts);
        booths.features().forEach(this::keep);
        used.addAll(booths.used());
        usedTexts.addAll(booths.usedTexts());
        var others = new DrawnElements(drawing, kinds, tolerance);
        others.find(shapes.stream().filter(s -> !used.contains(s)).toList(), texts, usedTexts);
        others.features().forEach(this::keep);
        used.addAll(others.used());
        usedTexts.addAll(others.usedTexts());
        leaveOut(shapes);
        var layers = drawing.layers().entrySet().stream()
                .map(e -> new PlanLayer(
                        e.getKey(),
                        e.getValue(),
                        kinds.getOrDefault(e.getKey(), LayerKind.SKIP),
                        booths.maybe().getOrDefault(e.getKey(), 0)))
                .toList();
        return new PlanSource(features, drawing.tally().list(), unit, false, layers, List.copyOf(drawing.problems()));
    }

    private boolean isSkipped(String layer) {
        return kinds.get(layer) == LayerKind.SKIP || !kinds.containsKey(layer) && drawing.isHidden(layer);
    }

    private boolean isMarked(DrawnShape shape) {
        return !shape.words().isEmpty() && kinds.get(shape.layer()) != LayerKind.SKIP;
    }

    private boolean isMarked(DrawnText text) {
        return !text.words().isEmpty() && kinds.get(text.layer()) != LayerKind.SKIP;
    }

    private Optional<LayerKind> said(String layer, Map<String, String> chosen) {
        for (var choice : chosen.entrySet()) {
            var name = choice.getKey();
            var fits = name.endsWith("*")
                    ? layer.startsWith(name.substring(0, name.length() - 1))
                    : layer.equalsIgnoreCase(name);
            if (fits) {
                return Optional.of(LayerKind.of(choice.getValue())
                        .orElseThrow(() -> new UnreadableFile("exchange.unknown-layer-kind", choice.getValue())));
            }
        }
        return Optional.empty();
    }

    private void keep(PlanFeature feature) {
        drawing.bound(features.size());
        features.add(new PlanFeature(
                features.size() + 1, feature.element(), feature.words(), feature.shape(), feature.points()));
    }

    private void ours(DrawnShape shape) {
        used.add(shape);
        var element = ElementNames.of(shape.words().getOrDefault("element", ""));
        kinds.putIfAbsent(shape.layer(), LayerKind.AS_MARKED);
        if (!element.isEmpty()) {
            keep(OwnShape.feature(element, on(shape.layer(), shape.words()), DrawnElements.points(shape)));
        }
    }

    private static Map<String, String> on(String layer, Map<String, String> words) {
        var all = new HashMap<>(words);
        all.put(PlanFeature.LAYER, layer);
        return all;
    }

    private void ours(DrawnText text) {
        usedTexts.add(text);
        var element = ElementNames.of(text.words().getOrDefault("element", ""));
        kinds.putIfAbsent(text.layer(), LayerKind.AS_MARKED);
        if (!element.isEmpty()) {
            var at = List.<double[]>of(new double[] {text.x(), text.y()});
            keep(OwnShape.feature(element, on(text.layer(), text.words()), at));
        }
    }

    private void leaveOut(List<DrawnShape> shapes) {
        var groups = shapes.stream()
                .filter(used::contains)
                .map(DrawnShape::group)
                .filter(group -> group > 0)
                .collect(Collectors.toSet());
        shapes.stream()
                .filter(s -> !used.contains(s) && !groups.contains(s.group()))
                .forEach(s -> drawing.leftOut(s.kind(), s.layer(), s.where()));
        drawing.texts().stream()
                .filter(t -> !usedTexts.contains(t))
                .forEach(t -> drawing.leftOut(t.kind(), t.layer(), shortened(t.text()) + ", " + t.where()));
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
