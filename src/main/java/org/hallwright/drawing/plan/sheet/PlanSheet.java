package org.hallwright.drawing.plan.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.UtilityPoint;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.plan.ZoneKind;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// One hall as it is drawn, derived once from a state: its elements by kind, its booths with status, sign
/// and
/// walls.
///
/// Immutable. After a small change [#after] reuses what the change did not touch.
public final class PlanSheet {
    private static final List<Class<? extends PlanElement>> FIXTURES = List.of(
            Underlay.class,
            AreaPatch.class,
            Zone.class,
            Wall.class,
            Pillar.class,
            Door.class,
            FirePoint.class,
            UtilityPoint.class,
            PlanLabel.class);

    private final Hall hall;
    private final Naming naming;
    private final List<ThemedArea> areas;
    private final Map<Id<?>, BoothMark> booths = new HashMap<>();
    private final Map<Class<?>, List<PlanElement>> fixtures = new HashMap<>();
    private final SpatialIndex<BoothMark> boothIndex;
    private final List<AreaSpot> areaSpots;
    private final CategoryTree categoryTree;
    private final Ranking countries;
    private final Ranking categories;

    private PlanSheet(ExhibitionState state, Hall hall, Naming naming, @Nullable PlanSheet earlier) {
        this.hall = hall;
        this.naming = naming;
        this.areas = state.sorted(
                ThemedArea.class, Comparator.comparingInt(ThemedArea::order).thenComparing(ThemedArea::id));
        for (var kind : FIXTURES) {
            fixtures.put(kind, here(state, kind));
        }
        var marks = new BoothMarks(state, areas, naming, booths(state), walls(), earlier);
        marks.all().forEach(m -> booths.put(m.booth().id(), m));
        boothIndex = SpatialIndex.of(marks.all(), BoothMark::bounds);
        areaSpots = spots(earlier);
        categoryTree = CategoryTree.of(state);
        countries = Ranking.of(state.all(Exhibitor.class), Exhibitor::country);
        categories = Ranking.of(state.all(Exhibitor.class), categoryTree::mainOf);
    }

    /// How names are picked: in full, and where there is little room.
    record Naming(Function<Name, String> full, Function<Name, String> brief) {}

    /// The sheet of a hall.
    ///
    /// @param naming picks the language of names
    public static PlanSheet of(ExhibitionState state, Id<Hall> hall, Function<Name, String> naming) {
        return of(state, hall, naming, naming);
    }

    /// The sheet of a hall in two languages.
    ///
    /// @param naming picks a name in full, such as in both languages
    /// @param brief picks the name where there is little room, such as in the first language
    public static PlanSheet of(
            ExhibitionState state, Id<Hall> hall, Function<Name, String> naming, Function<Name, String> brief) {
        return new PlanSheet(state, state.get(hall), new Naming(naming, brief), null);
    }

    /// The sheet after a change that touched those entries; this very sheet where none of them shows on it.
    ///
    /// The hall must still exist.
    public PlanSheet after(ExhibitionState state, Set<? extends Id<? extends Entry>> touched) {
        var shows = touched.stream().anyMatch(id -> shows(state, id));
        return shows ? new PlanSheet(state, state.get(hall.id()), naming, this) : this;
    }

    private boolean shows(ExhibitionState state, Id<? extends Entry> id) {
        var entry = state.find(id).map(Entry.class::cast).orElse(null);
        return entry == null
                || entry instanceof Hall
                || entry instanceof ThemedArea
                || entry instanceof Exhibitor
                || entry instanceof Hold
                || entry instanceof org.hallwright.domain.assignment.Assignment
                || entry instanceof PlanElement element
                        && (element.hall().equals(hall.id())
                                || find(element.id()).isPresent());
    }

    private <T extends PlanElement> List<PlanElement> here(ExhibitionState state, Class<T> kind) {
        var list = new ArrayList<PlanElement>();
        for (var element : state.all(kind)) {
            if (element.hall().equals(hall.id())) {
                list.add(element);
            }
        }
        list.sort(Comparator.comparing(PlanElement::id));
        return List.copyOf(list);
    }

    private List<Booth> booths(ExhibitionState state) {
        return state.all(Booth.class).stream()
                .filter(b -> b.hall().equals(hall.id()))
                .toList();
    }

    public Hall hall() {
        return hall;
    }

    /// What encloses the hall and everything in it, in metres.
    public Bounds bounds() {
        var bounds = hall.outline().bounds();
        for (var booth : booths.values()) {
            bounds = bounds.union(booth.bounds());
        }
        for (var door : all(Door.class)) {
            bounds = bounds.union(door.bounds());
        }
        return bounds;
    }

    /// The themed areas of the whole exhibition in their order, so that a colour means the same in each
    /// hall.
    public List<ThemedArea> areas() {
        return areas;
    }

    /// The place of a themed area in their order, -1 where it does not exist.
    public int areaPlace(Id<ThemedArea> id) {
        for (var i = 0; i < areas.size(); i++) {
            if (areas.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// Where the names of the themed areas go.
    public List<AreaSpot> areaSpots() {
        return areaSpots;
    }

    private List<AreaSpot> spots(@Nullable PlanSheet earlier) {
        var patches = all(AreaPatch.class);
        if (earlier != null
                && earlier.areas.equals(areas)
                && earlier.all(AreaPatch.class).equals(patches)
                && earlier.obstacles().equals(obstacles())
                && earlier.booths.values().stream().allMatch(this::liesAsBefore)
                && earlier.boothCount() == boothCount()) {
            return earlier.areaSpots;
        }
        var finder = new AreaSpots(boothIndex, obstacles());
        return patches.stream()
                .filter(p -> areaPlace(p.area()) >= 0)
                .map(p -> finder.find(p, name(areas.get(areaPlace(p.area())).name())))
                .toList();
    }

    /// What the names of areas keep clear of, besides booths.
    private List<Bounds> obstacles() {
        var things = new ArrayList<PlanElement>();
        for (var kind : List.of(PlanLabel.class, Zone.class, Pillar.class, FirePoint.class)) {
            things.addAll(all(kind));
        }
        things.removeIf(thing -> thing instanceof Zone zone && zone.kind() == ZoneKind.LIMITED);
        return things.stream().map(PlanElement::bounds).toList();
    }

    private boolean liesAsBefore(BoothMark before) {
        var now = booths.get(before.booth().id());
        return now != null && now.bounds().equals(before.bounds());
    }

    public String name(Name name) {
        return naming.full().apply(name);
    }

    /// The countries of all exhibitors, as ISO 3166-1 alpha-2.
    public Ranking countries() {
        return countries;
    }

    /// The main categories of all exhibitors, as their codes: of each exhibitor the root above its first
    /// one.
    public Ranking categories() {
        return categories;
    }

    /// What a main category is called; its code where it does not exist.
    public String categoryName(String code) {
        return categoryTree.find(code).map(c -> name(c.name())).filter(n -> !n.isEmpty()).orElse(code);
    }

    public int boothCount() {
        return booths.size();
    }

    /// All booths, in no order.
    public List<BoothMark> booths() {
        return List.copyOf(booths.values());
    }

    public Optional<BoothMark> booth(Id<Booth> id) {
        return Optional.ofNullable(booths.get(id));
    }

    /// The booths of which some part may lie in the bounds.
    public List<BoothMark> boothsIn(Bounds bounds) {
        return boothIndex.in(bounds);
    }

    /// The elements of a kind other than booths, in a steady order.
    @SuppressWarnings("unchecked")
    public <T extends PlanElement> List<T> all(Class<T> kind) {
        return (List<T>) (List<?>) fixtures.getOrDefault(kind, List.of());
    }

    /// All elements, booths and others, that may lie in the bounds.
    public List<PlanElement> elementsIn(Bounds bounds) {
        var found = new ArrayList<PlanElement>();
        boothsIn(bounds).forEach(m -> found.add(m.booth()));
        fixtures.values().stream()
                .flatMap(List::stream)
                .filter(e -> e.bounds().intersects(bounds))
                .forEach(found::add);
        return found;
    }

    /// Every element of the hall, booths among them, in no order.
    public List<PlanElement> elements() {
        var all = new ArrayList<PlanElement>();
        booths.values().forEach(m -> all.add(m.booth()));
        fixtures.values().forEach(all::addAll);
        return all;
    }

    private List<Wall> walls() {
        return all(Wall.class);
    }

    /// An element of this hall by its id.
    public Optional<PlanElement> find(Id<?> id) {
        var booth = booths.get(id);
        if (booth != null) {
            return Optional.of(booth.booth());
        }
        return fixtures.values().stream()
                .flatMap(List::stream)
                .filter(e -> e.id().equals(id))
                .findFirst();
    }

    /// What lies at a place, the topmost first: small things, then booths, then zones and patches.
    ///
    /// @param reach how near, in metres, is near enough for things without an area
    public List<PlanElement> at(Point place, double reach) {
        var spot = new Bounds(place.x(), place.y(), place.x(), place.y()).grownBy(reach);
        var hits = new ArrayList<PlanElement>();
        for (var kind : FIXTURES.reversed()) {
            if (kind == Zone.class) {
                boothIndex.in(spot).stream()
                        .map(BoothMark::booth)
                        .filter(b -> b.footprint().outline().contains(place))
                        .forEach(hits::add);
            }
            all(kind).stream().filter(e -> isHit(e, place, spot)).forEach(hits::add);
        }
        return hits;
    }

    private static boolean isHit(PlanElement element, Point place, Bounds spot) {
        return switch (element) {
            case AreaPatch patch -> patch.outline().contains(place);
            case Zone zone -> zone.outline().contains(place);
            case Booth booth -> booth.footprint().outline().contains(place);
            case FirePoint point ->
                spot.grownBy(0.3).contains(point.at().x(), point.at().y());
            case Wall wall -> distance(wall, place) <= wall.thickness() / 2 + spot.width() / 2;
            case Pillar p -> p.bounds().intersects(spot);
            case Door d -> d.bounds().intersects(spot);
            case UtilityPoint u -> u.bounds().intersects(spot);
            case PlanLabel l -> l.bounds().intersects(spot);
            case Underlay u -> false;
        };
    }

    private static double distance(Wall wall, Point p) {
        var dx = wall.to().x() - wall.from().x();
        var dy = wall.to().y() - wall.from().y();
        var square = dx * dx + dy * dy;
        var along = square == 0
                ? 0
                : Math.clamp(
                        ((p.x() - wall.from().x()) * dx + (p.y() - wall.from().y()) * dy) / square, 0, 1);
        return Math.hypot(wall.from().x() + along * dx - p.x(), wall.from().y() + along * dy - p.y());
    }
}
