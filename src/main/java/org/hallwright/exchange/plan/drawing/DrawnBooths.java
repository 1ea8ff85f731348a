package org.hallwright.exchange.plan.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallwright.exchange.plan.feature.ElementNames;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.exchange.plan.feature.PlanFeature;

/// Finds the booths of a drawing: closed outlines with one number inside, on layers for booths also those
/// without one. Where numbers stand in no outline, single lines are put together first.
final class DrawnBooths {
    private final Drawing drawing;
    private final Map<String, LayerKind> kinds;
    private final double tolerance;
    private final List<PlanFeature> features = new ArrayList<>();
    private final Set<DrawnShape> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<DrawnText> usedTexts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean hasBoothLayer;
    private Owners owners = new Owners(List.of());

    DrawnBooths(Drawing drawing, Map<String, LayerKind> kinds, double tolerance) {
        this.drawing = drawing;
        this.kinds = kinds;
        this.tolerance = tolerance;
        hasBoothLayer = drawing.shapes().stream().anyMatch(s -> kinds.get(s.layer()) == LayerKind.BOOTH);
    }

    void find(List<DrawnShape> shapes, List<DrawnText> texts) {
        var closed = shapes.stream().filter(s -> s.closed() && mayBeBooth(s)).toList();
        var once = Repair.once(closed, tolerance);
        closed.stream().filter(s -> !once.contains(s)).forEach(this::drawnTwice);
        var outlines = closed.stream().filter(once::contains).toList();
        owners = new Owners(outlines);
        texts.forEach(owners::give);
        var found = new ArrayList<DrawnShape>();
        for (var outline : outlines) {
            if (numbers(outline).size() == 1) {
                booth(outline);
                found.add(outline);
            }
        }
        fromLines(shapes, texts, found);
        outlines.stream().filter(o -> !used.contains(o)).forEach(this::unnumbered);
        guessLayers(shapes, found);
    }

    private void drawnTwice(DrawnShape outline) {
        used.add(outline);
        drawing.leftOut("drawn-twice", outline.layer(), outline.where());
    }

    /// Lines enclose booths only where a number stands free: otherwise each aisle would be one.
    private void fromLines(List<DrawnShape> shapes, List<DrawnText> texts, List<DrawnShape> found) {
        var free = texts.stream()
                .filter(t -> !usedTexts.contains(t) && NumberText.of(t.text()).isPresent())
                .toList();
        var open = shapes.stream().filter(s -> !s.closed() && mayBeBooth(s)).toList();
        if (free.isEmpty() || open.isEmpty()) {
            return;
        }
        var layers = new HashSet<String>();
        open.forEach(s -> layers.add(s.layer()));
        var parts = shapes.stream()
                .filter(s -> layers.contains(s.layer()) && !used.contains(s))
                .toList();
        var faces = Repair.enclosed(parts, layers, tolerance);
        var around = new Owners(faces);
        free.forEach(around::give);
        for (var face : faces) {
            var numbers = numbers(around.of(face));
            if (numbers.size() == 1) {
                numbered(
                        face,
                        numbers.getFirst(),
                        NumberText.of(numbers.getFirst().text()).orElse(""));
                found.add(face);
            }
        }
        var within = new Owners(found);
        open.stream().filter(line -> bounds(line, within)).forEach(used::add);
    }

    /// Whether a line is a side of a booth, so that it is not counted as left out.
    private boolean bounds(DrawnShape line, Owners booths) {
        var b = Owners.bounds(line).grownBy(tolerance);
        return booths.touching(b);
    }

    /// On a layer for booths; on any whose use nobody knows where no layer is for booths.
    private boolean mayBeBooth(DrawnShape shape) {
        var kind = kinds.get(shape.layer());
        return kind == LayerKind.BOOTH || kind == null && !hasBoothLayer && !drawing.isHidden(shape.layer());
    }

    private List<DrawnText> numbers(DrawnShape outline) {
        return numbers(owners.of(outline));
    }

    /// One text for each number among them, the largest letters first.
    private static List<DrawnText> numbers(List<DrawnText> texts) {
        var byNumber = new HashMap<String, DrawnText>();
        texts.stream()
                .sorted(Comparator.comparingDouble(DrawnText::height).reversed())
                .forEach(t -> NumberText.of(t.text()).ifPresent(n -> byNumber.putIfAbsent(n, t)));
        var tallest =
                byNumber.values().stream().mapToDouble(DrawnText::height).max().orElse(0);
        return byNumber.values().stream()
                .filter(t -> t.height() >= tallest * 0.99)
                .toList();
    }

    private void booth(DrawnShape outline) {
        var text = numbers(outline).getFirst();
        numbered(outline, text, NumberText.of(text.text()).orElse(""));
        usedTexts.addAll(owners.of(outline));
    }

    private void numbered(DrawnShape outline, DrawnText text, String number) {
        usedTexts.add(text);
        add(outline, number);
    }

    private void add(DrawnShape outline, String number) {
        used.add(outline);
        var words = new HashMap<String, String>();
        words.put("number", number);
        words.put("where", outline.where());
        features.add(new PlanFeature(
                0, ElementNames.BOOTH, words, PlanFeature.Shape.POLYGON, DrawnElements.points(outline)));
    }

    /// Outlines without a number in them: named by the file, or bare on a layer for booths.
    private void unnumbered(DrawnShape outline) {
        var named = NumberText.named(outline.name());
        var isBoothLayer = kinds.get(outline.layer()) == LayerKind.BOOTH;
        if (named.isPresent() && owners.of(outline).isEmpty()) {
            add(outline, named.get());
        } else if (isBoothLayer && outline.twiceArea() > 0) {
            if (owners.within(outline).stream().anyMatch(used::contains)) {
                drawing.leftOut("outline-of-several", outline.layer(), outline.where());
                used.add(outline);
            } else {
                add(outline, "");
            }
        }
    }

    /// Layers that nobody named are for booths where booths lie; the largest outline around nearly all is
    /// the hall's.
    private void guessLayers(List<DrawnShape> shapes, List<DrawnShape> found) {
        found.forEach(booth -> kinds.putIfAbsent(booth.layer(), LayerKind.BOOTH));
        if (found.size() < 2 || kinds.containsValue(LayerKind.HALL)) {
            return;
        }
        var all = new Owners(found);
        outermost(shapes)
                .filter(outer -> all.within(outer).size() >= found.size() * 0.9)
                .ifPresent(outer -> {
                    used.add(outer);
                    features.add(new PlanFeature(
                            0, ElementNames.HALL, Map.of(), PlanFeature.Shape.POLYGON, DrawnElements.points(outer)));
                });
    }

    private Optional<DrawnShape> outermost(List<DrawnShape> shapes) {
        return shapes.stream()
                .filter(s -> s.closed() && kinds.get(s.layer()) == null && !used.contains(s))
                .max(Comparator.comparingDouble(DrawnShape::twiceArea));
    }

    List<PlanFeature> features() {
        return features;
    }

    Set<DrawnShape> used() {
        return used;
    }

    Set<DrawnText> usedTexts() {
        return usedTexts;
    }
}
