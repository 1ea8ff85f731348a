package org.hallwright.drawing.plan.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Picture;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Underlay;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.value.Bytes;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// One hall as it is drawn, derived once from a state: its elements by kind, its booths with status, sign
/// and walls.
///
/// Immutable. After a change [#after] makes anew only what the change touched.
public final class PlanSheet {
    private final ExhibitionState state;
    private final Hall hall;
    private final Naming naming;
    private final List<ThemedArea> areas;
    private final Fixtures fixtures;
    private final BoothMarks marks;
    private final AreaNames areaNames;
    private final List<AreaSpot> areaSpots;
    private final Traits traits;
    private final Bounds bounds;

    private PlanSheet(
            Subject subject,
            List<ThemedArea> areas,
            Fixtures fixtures,
            BoothMarks marks,
            AreaNames areaNames,
            List<AreaSpot> areaSpots,
            Traits traits) {
        this.state = subject.state();
        this.hall = subject.hall();
        this.naming = subject.naming();
        this.bounds = subject.bounds();
        this.areas = areas;
        this.fixtures = fixtures;
        this.marks = marks;
        this.areaNames = areaNames;
        this.areaSpots = areaSpots;
        this.traits = traits;
    }

    /// Which hall is drawn, of what state, with whose names, and what encloses it.
    private record Subject(ExhibitionState state, Hall hall, Naming naming, Bounds bounds) {}

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
    /// @param full picks a name in full, such as in both languages
    /// @param brief picks the name where there is little room, such as in the first language
    public static PlanSheet of(
            ExhibitionState state, Id<Hall> hall, Function<Name, String> full, Function<Name, String> brief) {
        var naming = new Naming(full, brief);
        var areas = areas(state);
        var fixtures = Fixtures.of(state, hall);
        var marks = BoothMarks.of(state, hall, new Tenants(state, areas, naming), fixtures.all(Wall.class));
        var names = new AreaNames(areas, full, fixtures);
        var spots = names.spots(marks.index());
        var here = state.get(hall);
        var subject = new Subject(state, here, naming, enclosing(here, fixtures, marks));
        return new PlanSheet(subject, areas, fixtures, marks, names, spots, new Traits(state));
    }

    private static List<ThemedArea> areas(ExhibitionState state) {
        return state.sorted(
                ThemedArea.class, Comparator.comparingInt(ThemedArea::order).thenComparing(ThemedArea::id));
    }

    /// The sheet after a change that touched those entries; this very sheet where none of them shows on it.
    ///
    /// The hall must still exist.
    public PlanSheet after(ExhibitionState newState, Set<? extends Id<? extends Entry>> touched) {
        var following = new Following(state, newState, touched);
        var newAreas = following.touchesAreas() ? areas(newState) : areas;
        var newFixtures = fixtures.after(newState, hall.id(), following.fixtures());
        var newMarks = marks.after(
                hall.id(),
                new Tenants(newState, newAreas, naming),
                ids(newAreas).equals(ids(areas)) ? following.booths() : all(following),
                following.tenancies(),
                newFixtures.all(Wall.class),
                following.walls());
        var newTraits = following.touchesExhibitors() ? new Traits(newState) : traits;
        if (newMarks == marks
                && newFixtures == fixtures
                && newTraits == traits
                && !following.touchesAreas()
                && !following.touchesHalls()) {
            return this;
        }
        var newHall = newState.get(hall.id());
        var names = areaNames.after(newAreas, naming.full(), newFixtures);
        var spots = names == areaNames
                ? names.spots(areaSpots, newMarks.index(), newMarks == marks ? List.of() : newMarks.stirred())
                : names.spots(newMarks.index());
        var subject = new Subject(newState, newHall, naming, around(newHall, newFixtures, newMarks));
        return new PlanSheet(subject, newAreas, newFixtures, newMarks, names, spots, newTraits);
    }

    private static List<Id<ThemedArea>> ids(List<ThemedArea> areas) {
        return areas.stream().map(ThemedArea::id).toList();
    }

    private Map<Id<Booth>, @Nullable Booth> all(Following following) {
        var all = new HashMap<Id<Booth>, @Nullable Booth>();
        marks.all().forEach(mark -> all.put(mark.booth().id(), mark.booth()));
        all.putAll(following.booths());
        return all;
    }

    public Hall hall() {
        return hall;
    }

    /// What encloses the hall and everything in it, in metres.
    public Bounds bounds() {
        return bounds;
    }

    private static Bounds enclosing(Hall hall, Fixtures fixtures, BoothMarks marks) {
        var around = hall.outline().bounds();
        for (var mark : marks.all()) {
            around = around.contains(mark.bounds()) ? around : around.union(mark.bounds());
        }
        for (var door : fixtures.all(Door.class)) {
            around = around.union(door.bounds());
        }
        return around;
    }

    /// What encloses everything after a change: the same while booths only moved inside the hall.
    private Bounds around(Hall newHall, Fixtures newFixtures, BoothMarks newMarks) {
        var inner = hall.outline().bounds();
        var same = newHall.equals(hall)
                && newFixtures.sameAs(fixtures, Door.class)
                && (newMarks == marks || newMarks.stirred().stream().allMatch(inner::contains));
        return same ? bounds : enclosing(newHall, newFixtures, newMarks);
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

    public String name(Name name) {
        return naming.full().apply(name);
    }

    /// The countries of all exhibitors, as ISO 3166-1 alpha-2.
    public Ranking countries() {
        return traits.countries();
    }

    /// The main categories of all exhibitors, as their codes: of each exhibitor the root above its first
    /// one.
    public Ranking categories() {
        return traits.categories();
    }

    /// What a main category is called; its code where it does not exist.
    public String categoryName(String code) {
        return traits.category(code)
                .map(category -> name(category.name()))
                .filter(name -> !name.isEmpty())
                .orElse(code);
    }

    /// Whether somebody has begun to lay out the hall: with booths, with areas, or with a picture to trace.
    public boolean isBegun() {
        return boothCount() > 0
                || !fixtures.all(AreaPatch.class).isEmpty()
                || !fixtures.all(Underlay.class).isEmpty();
    }

    public int boothCount() {
        return marks.all().size();
    }

    /// All booths, in no order.
    public List<BoothMark> booths() {
        return List.copyOf(marks.all());
    }

    public Optional<BoothMark> booth(Id<Booth> id) {
        return Optional.ofNullable(marks.find(id));
    }

    /// The booths of which some part may lie in the bounds.
    public List<BoothMark> boothsIn(Bounds bounds) {
        return marks.in(bounds);
    }

    /// The elements of a kind other than booths, in a steady order.
    public <T extends PlanElement> List<T> all(Class<T> kind) {
        return fixtures.all(kind);
    }

    /// The bytes of an underlay's picture; empty where it is gone.
    public Optional<Bytes> pictureOf(Underlay underlay) {
        return state.find(underlay.picture()).map(Picture::content);
    }

    /// The widths of the aisles, worked out anew each time.
    public Aisles aisles() {
        return Aisles.of(marks.index());
    }

    /// All elements, booths and others, that may lie in the bounds.
    public List<PlanElement> elementsIn(Bounds part) {
        var found = new ArrayList<PlanElement>();
        boothsIn(part).forEach(m -> found.add(m.booth()));
        fixtures.all().stream().filter(e -> e.bounds().intersects(part)).forEach(found::add);
        return found;
    }

    /// Every element of the hall, booths among them, in no order.
    public List<PlanElement> elements() {
        var all = new ArrayList<PlanElement>(fixtures.all());
        marks.all().forEach(m -> all.add(m.booth()));
        return all;
    }

    /// An element of this hall by its id.
    public Optional<PlanElement> find(Id<?> id) {
        var mark = marks.find(id);
        return mark == null ? fixtures.find(id) : Optional.of(mark.booth());
    }

    /// What lies at a place, the topmost first: small things, then booths, then zones and patches.
    ///
    /// @param reach how near, in metres, is near enough for things without an area
    public List<PlanElement> at(Point place, double reach) {
        var spot = new Bounds(place.x(), place.y(), place.x(), place.y()).grownBy(reach);
        var hits = new ArrayList<PlanElement>();
        for (var kind : Fixtures.KINDS.reversed()) {
            if (kind == Zone.class) {
                marks.in(spot).stream()
                        .map(BoothMark::booth)
                        .filter(b -> b.footprint().outline().contains(place))
                        .forEach(hits::add);
            }
            all(kind).stream().filter(e -> Hits.isHit(e, place, spot)).forEach(hits::add);
        }
        return hits;
    }
}
