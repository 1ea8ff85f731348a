package org.hallwright.exchange.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.DoorKind;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.UtilityKind;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.plan.feature.PartText;
import org.hallwright.exchange.plan.feature.PlanFeature;
import org.hallwright.exchange.plan.feature.WordList;

/// Makes elements of features, each under a fresh id. Polygons of walls and doors become centre lines and openings;
/// a wall thicker than a metre becomes floor that nobody builds on.
///
/// @param mended hears of features whose outline crossed itself and was mended
record ElementReader(Scale scale, Map<String, Id<ThemedArea>> areas, Consumer<PlanFeature> mended) {
    private static final double THICKEST_WALL = 1.0;
    private static final Pattern COUNT = Pattern.compile("[\\s_.-]*\\d+$");

    /// @throws IllegalArgumentException if its shape does not fit what it is
    List<PlanElement> elements(PlanFeature f, Id<Hall> hall) {
        return switch (f.element()) {
            case "booth" -> List.of(booth(f, hall));
            case "pillar" -> List.of(new Pillar(Id.fresh(), hall, Footprints.of(f, scale, outline(f))));
            case "wall" -> walls(f, hall);
            case "door" -> List.of(door(f, hall));
            case "firepoint" ->
                List.of(new FirePoint(
                        Id.fresh(), hall, f.word("code", "name"), firePoint(f), centre(f), metres(f, "keepclear", 1)));
            case "utilitypoint" ->
                List.of(new UtilityPoint(
                        Id.fresh(),
                        hall,
                        f.word("code", "name"),
                        constant(UtilityKind.class, f, UtilityKind.POWER),
                        centre(f),
                        f.word("capacity")));
            case "zone" -> List.of(zone(f, hall));
            case "label" ->
                List.of(new PlanLabel(Id.fresh(), hall, name(f, "text"), centre(f), metres(f, "height", 0.5)));
            case "areapatch" -> List.of(new AreaPatch(Id.fresh(), hall, area(f), outline(f)));
            default -> throw new IllegalArgumentException("No element: " + f.element());
        };
    }

    private Id<ThemedArea> area(PlanFeature f) {
        var area = areas.get(PlanFeature.key(f.word("area", "themedarea")));
        if (area == null) {
            throw new IllegalArgumentException("A patch without a themed area");
        }
        return area;
    }

    private Booth booth(PlanFeature f, Id<Hall> hall) {
        var sides = (int) f.number("opensides", 0);
        return new Booth(
                Id.fresh(),
                hall,
                f.word("number", "booth", "boothnumber", "label", "ref", "name"),
                WordList.split(f.word("formerly")),
                Footprints.of(f, scale, outline(f)),
                constant(BoothKind.class, f, BoothKind.SHELL_SCHEME),
                sides < 0 || sides > 4 ? 0 : sides,
                areas.get(PlanFeature.key(f.word("area", "themedarea"))),
                f.word("notes"),
                Math.max(0, metres(f, "height", 0)),
                Math.max(0, f.number("load", 0)),
                WordList.split(f.word("parts")).stream().map(this::part).toList());
    }

    private Booth.Part part(String word) {
        return PartText.read(word, scale::point, scale::length);
    }

    private List<PlanElement> walls(PlanFeature f, Id<Hall> hall) {
        var points = scale.points(f);
        if (f.shape() == PlanFeature.Shape.LINE && points.size() > 1) {
            var thickness = metres(f, "thickness", 0.2);
            return java.util.stream.IntStream.range(1, points.size())
                    .<PlanElement>mapToObj(i -> new Wall(Id.fresh(), hall, points.get(i - 1), points.get(i), thickness))
                    .toList();
        }
        var bar = Bar.around(outline(f));
        return bar.thickness() > THICKEST_WALL
                ? List.of(new Zone(Id.fresh(), hall, ZoneKind.NO_BUILD, Name.NONE, outline(f)))
                : List.of(new Wall(Id.fresh(), hall, bar.from(), bar.to(), Math.max(bar.thickness(), 0.05)));
    }

    private Door door(PlanFeature f, Id<Hall> hall) {
        var said = f.word("kind", "type", "element");
        var kind = TradeWords.parse(DoorKind.class, said).orElse(DoorKind.EXIT);
        var code = f.word("code", "name", "roomnumber");
        if (f.shape() == PlanFeature.Shape.POINT) {
            var width = metres(f, "clearwidth", 2);
            return new Door(Id.fresh(), hall, code, kind, centre(f), width, f.number("direction", 0));
        }
        var points = scale.points(f);
        var bar = f.shape() == PlanFeature.Shape.LINE
                ? new Bar(points.getFirst(), points.getLast(), 0)
                : Bar.around(outline(f));
        return new Door(Id.fresh(), hall, code, kind, bar.middle(), bar.length(), bar.direction());
    }

    private Zone zone(PlanFeature f, Id<Hall> hall) {
        var kind = TradeWords.parse(ZoneKind.class, f.word("kind"))
                .or(() -> TradeWords.parse(ZoneKind.class, f.word("type", "class")))
                .orElse(ZoneKind.NO_BUILD);
        var named = name(f, "name");
        var ours = f.has("nameen") || f.has("namezh");
        return new Zone(
                Id.fresh(),
                hall,
                kind,
                named.isEmpty() && !ours ? Name.guess(f.word("type")) : named,
                outline(f),
                metres(f, "clearheight", 0),
                f.number("floorload", 0));
    }

    /// By what a file says it is, else by its name or that of its block or layer in a drawing, where blocks are often
    /// counted.
    private static FirePoint.Kind firePoint(PlanFeature f) {
        return Stream.of("kind", "type", "element", "name", PlanFeature.BLOCK, PlanFeature.LAYER)
                .map(key -> COUNT.matcher(f.word(key)).replaceFirst(""))
                .flatMap(words -> TradeWords.parse(FirePoint.Kind.class, words).stream())
                .findFirst()
                .orElse(FirePoint.Kind.OTHER);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, PlanFeature f, E fallback) {
        return TradeWords.parse(type, f.word("kind", "boothkind")).orElse(fallback);
    }

    /// A name by language under `<key>en` and `<key>zh`, or in either under the key itself.
    static Name name(PlanFeature f, String key) {
        return f.has(key + "en") || f.has(key + "zh")
                ? Name.of(f.word(key + "en"), f.word(key + "zh"))
                : Name.guess(f.word(key));
    }

    private double metres(PlanFeature f, String key, double fallback) {
        var said = f.number(key, Double.NaN);
        return Double.isNaN(said) ? fallback : scale.length(said);
    }

    Outline outline(PlanFeature f) {
        if (f.shape() != PlanFeature.Shape.POLYGON) {
            throw new IllegalArgumentException("Not a polygon");
        }
        return sound(f, scale, mended);
    }

    /// The outline of a feature, mended where it crosses itself; as it is where our own plan says so, whose user
    /// knows.
    ///
    /// @throws IllegalArgumentException if it has no area
    static Outline sound(PlanFeature f, Scale scale, Consumer<PlanFeature> mended) {
        var outline = new Outline(scale.points(f));
        if (f.isOurs() || outline.isSound()) {
            return outline;
        }
        var sound = outline.mended().orElseThrow(() -> new IllegalArgumentException("An outline without an area"));
        mended.accept(f);
        return sound;
    }

    private Point centre(PlanFeature f) {
        return f.shape() == PlanFeature.Shape.POINT
                ? scale.point(f.points().getFirst())
                : outline(f).labelPoint();
    }
}
