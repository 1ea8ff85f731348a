package org.hallwright.exchange.plan.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.exchange.plan.feature.ElementNames;
import org.hallwright.exchange.plan.feature.LayerKind;
import org.hallwright.exchange.plan.feature.PlanFeature;

/// Finds the outlines of halls where no layer is for them: the largest outline around nearly all booths, or,
/// where numbers repeat and each of several outlines has each number once, those.
final class DrawnHalls {
    private static final double NEARLY_ALL = 0.9;
    private static final int LONGEST_CODE = 20;

    private final Map<String, LayerKind> kinds;
    private final Set<String> guessed;
    private final Set<DrawnShape> used;

    /// @param guessed layers that are for booths only because booths lie on them
    /// @param used what is something else already; halls are added
    DrawnHalls(Map<String, LayerKind> kinds, Set<String> guessed, Set<DrawnShape> used) {
        this.kinds = kinds;
        this.guessed = guessed;
        this.used = used;
    }

    /// The halls; the booths hear in which of them they stand, where there are several.
    ///
    /// @param booths their features, whose words are added to
    List<PlanFeature> around(
            List<DrawnShape> shapes, List<DrawnText> texts, List<DrawnShape> found, List<PlanFeature> booths) {
        if (found.size() < 2 || kinds.containsValue(LayerKind.HALL)) {
            return List.of();
        }
        var outer = outer(shapes, found);
        var halls = new ArrayList<PlanFeature>();
        if (!outer.isEmpty() && outer.getFirst().booths().size() >= found.size() * NEARLY_ALL) {
            halls.add(hall(outer.getFirst().outline(), Map.of()));
        } else if (outer.stream().mapToInt(o -> o.booths().size()).sum() >= found.size() * NEARLY_ALL) {
            halls.addAll(several(outer, texts, booths));
        }
        return halls;
    }

    /// An outline and the booths in it.
    private record Outer(DrawnShape outline, List<DrawnShape> booths) {}

    /// Outlines with booths in them that lie in no other, the largest first.
    private List<Outer> outer(List<DrawnShape> shapes, List<DrawnShape> found) {
        var all = new Owners(found);
        var largestFirst = shapes.stream()
                .filter(s -> s.closed() && !used.contains(s))
                .filter(s -> !kinds.containsKey(s.layer()) || guessed.contains(s.layer()))
                .sorted(Comparator.comparingDouble(DrawnShape::twiceArea).reversed())
                .toList();
        var outer = new ArrayList<Outer>();
        for (var s : largestFirst) {
            var b = Owners.bounds(s);
            var booths = all.within(s);
            if (booths.size() > 1 && outer.stream().noneMatch(o -> o.outline().holds(b.centreX(), b.centreY()))) {
                outer.add(new Outer(s, booths));
            }
        }
        return outer;
    }

    private List<PlanFeature> several(List<Outer> outer, List<DrawnText> texts, List<PlanFeature> booths) {
        var places = booths.stream().map(booth -> place(booth, outer)).toList();
        var numbers = new HashSet<String>();
        var inHall = new HashSet<String>();
        var once = true;
        for (var i = 0; i < booths.size(); i++) {
            var number = booths.get(i).word("number");
            numbers.add(number);
            once &= inHall.add(places.get(i) + "/" + number);
        }
        if (!once || numbers.size() == booths.size()) {
            return List.of();
        }
        var codes = codes(outer, texts);
        for (var i = 0; i < booths.size(); i++) {
            if (places.get(i) >= 0) {
                booths.get(i).words().put("hall", codes.get(places.get(i)));
            }
        }
        return IntStream.range(0, outer.size())
                .mapToObj(i -> hall(outer.get(i).outline(), Map.of("code", codes.get(i))))
                .toList();
    }

    /// In which of the outlines it stands; -1 for none.
    private static int place(PlanFeature booth, List<Outer> outer) {
        var x = booth.points().stream().mapToDouble(p -> p[0]).average().orElse(0);
        var y = booth.points().stream().mapToDouble(p -> p[1]).average().orElse(0);
        return IntStream.range(0, outer.size())
                .filter(i -> outer.get(i).outline().holds(x, y))
                .findFirst()
                .orElse(-1);
    }

    private PlanFeature hall(DrawnShape outline, Map<String, String> words) {
        used.add(outline);
        var all = new HashMap<>(words);
        all.put("where", outline.where());
        return new PlanFeature(0, ElementNames.HALL, all, PlanFeature.Shape.POLYGON, DrawnElements.points(outline));
    }

    /// The largest words above each, if no two are alike; else how many come before it from the left.
    private List<String> codes(List<Outer> outer, List<DrawnText> texts) {
        var titles = outer.stream().map(o -> title(o.outline(), texts)).toList();
        if (titles.stream().allMatch(Optional::isPresent) && new HashSet<>(titles).size() == titles.size()) {
            return titles.stream().map(Optional::orElseThrow).toList();
        }
        var fromLeft = outer.stream()
                .sorted(Comparator.comparingDouble(
                        o -> Owners.bounds(o.outline()).minX()))
                .toList();
        return outer.stream().map(o -> String.valueOf(fromLeft.indexOf(o) + 1)).toList();
    }

    private static Optional<String> title(DrawnShape outline, List<DrawnText> texts) {
        var b = Owners.bounds(outline);
        var above = new Bounds(b.minX(), b.maxY(), b.maxX(), b.maxY() + b.height() / 2);
        return texts.stream()
                .filter(t -> t.x() >= above.minX() && t.x() <= above.maxX())
                .filter(t -> t.y() >= above.minY() && t.y() <= above.maxY())
                .max(Comparator.comparingDouble(DrawnText::height))
                .map(t -> t.text().replaceAll("\\s+", " ").strip())
                .filter(title -> title.length() <= LONGEST_CODE);
    }
}
