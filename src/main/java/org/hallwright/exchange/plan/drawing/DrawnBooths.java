package org.hallwright.exchange.plan.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.exchange.plan.drawing.BoothLayers.Candidate;
import org.hallwright.exchange.plan.drawing.BoothLayers.Doubt;
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
    private final Map<String, Integer> maybe = new LinkedHashMap<>();
    private final Set<String> guessed = new HashSet<>();
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
        var outlines = closed.stream().filter(once::contains).toList();
        owners = new Owners(outlines);
        texts.forEach(owners::give);
        var found = new ArrayList<DrawnShape>();
        take(outlines, owners, found);
        fromLines(shapes, texts, found);
        outlines.stream().filter(o -> !used.contains(o)).forEach(this::unnumbered);
        found.forEach(booth -> kinds.putIfAbsent(booth.layer(), LayerKind.BOOTH));
        closed.stream().filter(s -> !once.contains(s)).forEach(this::drawnTwice);
        features.addAll(new DrawnHalls(kinds, guessed, used).around(shapes, texts, found, features));
    }

    /// Makes booths of the outlines with one number inside, layer by layer: on a layer for booths all of them,
    /// on another all or none.
    private void take(List<DrawnShape> outlines, Owners inside, List<DrawnShape> found) {
        var byLayer = new LinkedHashMap<String, List<Candidate>>();
        for (var outline : outlines) {
            var numbers = numbers(inside.of(outline));
            if (numbers.size() == 1) {
                byLayer.computeIfAbsent(outline.layer(), k -> new ArrayList<>())
                        .add(candidate(outline, numbers.getFirst(), inside.of(outline)));
            }
        }
        byLayer.forEach((layer, candidates) -> {
            var doubt = kinds.containsKey(layer) ? Optional.<Doubt>empty() : BoothLayers.doubt(layer, candidates);
            doubt.ifPresent(why -> doubted(layer, candidates, why));
            for (var candidate : candidates) {
                if (doubt.isEmpty() && (kinds.containsKey(layer) || !BoothLayers.isRoom(candidate))) {
                    booth(candidate);
                    found.add(candidate.outline());
                    guessed.add(layer);
                }
            }
        });
    }

    private static Candidate candidate(DrawnShape outline, DrawnText number, List<DrawnText> texts) {
        return new Candidate(outline, NumberText.of(number.text()).orElse(""), number.height(), texts);
    }

    private void doubted(String layer, List<Candidate> candidates, Doubt why) {
        maybe.merge(layer, candidates.size(), Integer::sum);
        candidates.forEach(c -> {
            used.add(c.outline());
            drawing.leftOut(
                    "maybe-booth", layer, c.number() + ", " + c.outline().where());
        });
        drawing.problem(Problem.of(
                Severity.NOTE, why.rule(), Where.row(0, layer), layer.isEmpty() ? "-" : layer, candidates.size()));
    }

    /// Only where booths are: elsewhere it is but a line more.
    private void drawnTwice(DrawnShape outline) {
        if (kinds.get(outline.layer()) == LayerKind.BOOTH) {
            used.add(outline);
            drawing.leftOut("drawn-twice", outline.layer(), outline.where());
        }
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
        var layers = new LinkedHashSet<String>();
        open.forEach(s -> layers.add(s.layer()));
        var parts = shapes.stream()
                .filter(s -> layers.contains(s.layer()) && !used.contains(s))
                .toList();
        var faces = Repair.enclosed(parts, layers, tolerance);
        var around = new Owners(faces);
        free.forEach(around::give);
        take(faces, around, found);
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

    private void booth(Candidate candidate) {
        usedTexts.addAll(candidate.texts());
        add(candidate.outline(), candidate.number());
    }

    private void add(DrawnShape outline, String number) {
        used.add(outline);
        drawing.bound(features.size());
        var words = new HashMap<String, String>();
        words.put("number", number);
        words.put("where", outline.where());
        words.put(PlanFeature.LAYER, outline.layer());
        features.add(new PlanFeature(
                0, ElementNames.BOOTH, words, PlanFeature.Shape.POLYGON, DrawnElements.points(outline)));
    }

    /// Outlines without a number in them: named by the file, or bare on a layer for booths.
    private void unnumbered(DrawnShape outline) {
        var named = NumberText.named(outline.name());
        var isBoothLayer = kinds.get(outline.layer()) == LayerKind.BOOTH;
        if (named.isPresent() && owners.of(outline).isEmpty() && !maybe.containsKey(outline.layer())) {
            add(outline, named.get());
        } else if (isBoothLayer && outline.twiceArea() == 0) {
            drawing.leftOut("no-area", outline.layer(), outline.where());
            used.add(outline);
        } else if (isBoothLayer) {
            if (owners.within(outline).stream().anyMatch(used::contains)) {
                drawing.leftOut("outline-of-several", outline.layer(), outline.where());
                used.add(outline);
            } else {
                add(outline, "");
            }
        }
    }

    /// How many outlines of a layer bear a number and are left out all the same.
    Map<String, Integer> maybe() {
        return maybe;
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
