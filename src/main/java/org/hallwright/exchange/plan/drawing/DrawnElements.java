package org.hallwright.exchange.plan.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.hallwright.exchange.plan.feature.PlanFeature.Shape;

/// Makes everything but booths of what lies on the layers for it.
final class DrawnElements {
    /// A wall is at least four times as long as thick; what is not is a ring of walls. For a bar of length
    /// l and thickness 1 the measure is (l + 1)² / l.
    private static final double SLENDER = 6.25;

    private static final Set<LayerKind> OF_BLOCKS =
            Set.of(LayerKind.DOOR, LayerKind.PILLAR, LayerKind.FIRE_POINT, LayerKind.UTILITY_POINT);

    private final Drawing drawing;
    private final Map<String, LayerKind> kinds;
    private final Map<String, Optional<LayerKind>> blockKinds = new HashMap<>();
    private final double tolerance;
    private final List<PlanFeature> features = new ArrayList<>();
    private final Set<DrawnShape> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<DrawnText> usedTexts = Collections.newSetFromMap(new IdentityHashMap<>());

    DrawnElements(Drawing drawing, Map<String, LayerKind> kinds, double tolerance) {
        this.drawing = drawing;
        this.kinds = kinds;
        this.tolerance = tolerance;
    }

    void find(List<DrawnShape> shapes, List<DrawnText> texts, Set<DrawnText> taken) {
        var names = new Owners(shapes.stream()
                .filter(s -> s.closed() && (kind(s.layer()) == LayerKind.ZONE || kind(s.layer()) == LayerKind.HALL))
                .toList());
        texts.stream()
                .filter(t -> !taken.contains(t) && kind(t.layer()) == LayerKind.ZONE)
                .forEach(names::give);
        doors(shapes);
        shapes.forEach(s -> {
            switch (used.contains(s) ? LayerKind.SKIP : kind(s)) {
                case WALL -> wall(s);
                case HALL -> outline(s, "hall", names);
                case ZONE -> outline(s, "zone", names);
                case PILLAR -> pillar(s);
                default -> {}
            }
        });
        points(shapes);
        texts.stream()
                .filter(t -> !taken.contains(t) && kind(t.layer()) == LayerKind.LABEL)
                .forEach(this::label);
        if (kinds.containsValue(LayerKind.HALL)) {
            onlyTheLargestHall();
        }
    }

    private LayerKind kind(String layer) {
        return kinds.getOrDefault(layer, LayerKind.SKIP);
    }

    /// By its layer, or by the name of the block that it came in: a door stands in a wall, and a layer that nobody
    /// knows may hold pillars and hydrants.
    private LayerKind kind(DrawnShape s) {
        var said = kinds.get(s.layer());
        var block = drawing.block(s.group());
        if (block.isEmpty() || drawing.isHidden(s.layer()) || said != null && said != LayerKind.WALL) {
            return kind(s.layer());
        }
        var named = blockKinds.computeIfAbsent(block, LayerNames::kind).orElse(LayerKind.SKIP);
        var fits = said == null ? OF_BLOCKS.contains(named) : named == LayerKind.DOOR;
        return fits ? named : kind(s.layer());
    }

    private void wall(DrawnShape s) {
        if (s.corners() < 2) {
            return;
        }
        var points = new ArrayList<>(points(s));
        var isBar = s.closed() && slenderness(s) >= SLENDER;
        if (s.closed() && !isBar) {
            points.add(points.getFirst());
        }
        add(s, "wall", isBar ? Shape.POLYGON : Shape.LINE, points, Map.of());
    }

    /// Length over thickness of the bar that has this area and perimeter.
    static double slenderness(DrawnShape s) {
        var thickness = thickness(s);
        return thickness == 0 ? Double.MAX_VALUE : s.perimeter() / 2 / thickness;
    }

    /// Nearly the thickness of a bar; half the side of a square.
    static double thickness(DrawnShape s) {
        var around = s.perimeter();
        return around == 0 ? 0 : s.twiceArea() / around;
    }

    private void outline(DrawnShape s, String element, Owners names) {
        if (s.closed() && s.twiceArea() > 0) {
            var name = names.of(s).stream().map(DrawnText::text).findFirst().orElse(s.name());
            names.of(s).forEach(usedTexts::add);
            add(s, element, Shape.POLYGON, points(s), Map.of("name", name.replaceAll("\\s+", " ")));
        } else if (s.closed()) {
            drawing.leftOut("no-area", s.layer(), s.where());
            used.add(s);
        }
    }

    private void pillar(DrawnShape s) {
        if (s.closed() && s.twiceArea() > 0) {
            add(s, "pillar", Shape.POLYGON, points(s), Map.of());
        }
    }

    /// Furniture has round corners as well, and comes as blocks.
    private boolean mayHoldDoors(DrawnShape s) {
        return !kinds.containsKey(s.layer())
                && s.group() == 0
                && !drawing.isHidden(s.layer())
                && !BoothLayers.isBuilding(s.layer());
    }

    private void doors(List<DrawnShape> shapes) {
        var walls = shapes.stream().filter(s -> kind(s) == LayerKind.WALL).toList();
        var others = shapes.stream()
                .filter(s -> kind(s) == LayerKind.WALL || mayHoldDoors(s))
                .toList();
        var doors = new DrawnDoors(tolerance, walls);
        doors.find(shapes.stream().filter(s -> kind(s) == LayerKind.DOOR).toList(), others);
        features.addAll(doors.features());
        used.addAll(doors.used());
    }

    /// What was placed together is one point; so is each shape that stands alone.
    private void points(List<DrawnShape> shapes) {
        var groups = new HashMap<Integer, List<DrawnShape>>();
        var alone = 0;
        for (var s : shapes) {
            if (kind(s) == LayerKind.FIRE_POINT || kind(s) == LayerKind.UTILITY_POINT) {
                groups.computeIfAbsent(s.group() > 0 ? s.group() : --alone, k -> new ArrayList<>())
                        .add(s);
            }
        }
        groups.values().stream()
                .sorted(Comparator.comparing(
                        (List<DrawnShape> g) -> g.getFirst().where()))
                .forEach(group -> {
                    var around = group.stream()
                            .map(Owners::bounds)
                            .reduce((a, b) -> a.union(b))
                            .orElseThrow();
                    used.addAll(group);
                    var first = group.getFirst();
                    add(
                            first,
                            kind(first).element(),
                            Shape.POINT,
                            List.of(new double[] {around.centreX(), around.centreY()}),
                            Map.of("name", first.name(), PlanFeature.BLOCK, drawing.block(first.group())));
                });
    }

    private void label(DrawnText t) {
        usedTexts.add(t);
        var words = new HashMap<String, String>();
        words.put("text", t.text().replaceAll("\\s+", " ").strip());
        words.put("height", String.valueOf(t.height()));
        words.put(PlanFeature.LAYER, t.layer());
        features.add(new PlanFeature(0, "label", words, Shape.POINT, List.<double[]>of(new double[] {t.x(), t.y()})));
    }

    /// A hall's layer holds its outline and much else.
    private void onlyTheLargestHall() {
        var halls = features.stream().filter(f -> f.element().equals("hall")).toList();
        halls.stream()
                .max(Comparator.comparingDouble(DrawnElements::area))
                .ifPresent(largest -> features.removeIf(f -> f.element().equals("hall") && f != largest));
    }

    private static double area(PlanFeature f) {
        var x = f.points().stream().mapToDouble(p -> p[0]).summaryStatistics();
        var y = f.points().stream().mapToDouble(p -> p[1]).summaryStatistics();
        return (x.getMax() - x.getMin()) * (y.getMax() - y.getMin());
    }

    private void add(DrawnShape s, String element, Shape shape, List<double[]> points, Map<String, String> words) {
        used.add(s);
        var all = new HashMap<>(words);
        all.put("where", s.where());
        all.put(PlanFeature.LAYER, s.layer());
        features.add(new PlanFeature(0, element, all, shape, points));
    }

    static List<double[]> points(DrawnShape shape) {
        var xy = shape.xy();
        return Arrays.asList(java.util.stream.IntStream.range(0, xy.length / 2)
                .mapToObj(i -> new double[] {xy[2 * i], xy[2 * i + 1]})
                .toArray(double[][]::new));
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
