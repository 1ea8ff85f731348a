package org.hallwright.domain.plan.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Shape;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.plan.floor.Frontage;
import org.hallwright.domain.value.Id;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// All that is on the plan of one hall, found by place, by reach and by id. Immutable; a plan after a
/// change shares what did not change.
public record HallPlan(
        HallFrame frame,
        Limits limits,
        PMap<Id<?>, Placed> all,
        SpatialIndex<Placed> byPlace,
        SpatialIndex<Placed> byReach) {
    private static final Comparator<Placed> BY_ID =
            Comparator.comparing(each -> each.id().value());

    public static HallPlan of(HallFrame frame, Limits limits, Collection<? extends PlanElement> elements) {
        var placed =
                elements.stream().map(each -> Placed.of(each, frame, limits)).toList();
        PMap<Id<?>, Placed> all = HashTreePMap.empty();
        for (var each : placed) {
            all = all.plus(each.id(), each);
        }
        return new HallPlan(
                frame, limits, all, SpatialIndex.of(placed, Placed::bounds), SpatialIndex.of(placed, Placed::reach));
    }

    public Optional<Placed> find(Id<?> id) {
        return Optional.ofNullable(all.get(id));
    }

    public HallPlan after(Collection<Placed> gone, Collection<Placed> come) {
        var now = all;
        for (var each : gone) {
            now = now.minus(each.id());
        }
        for (var each : come) {
            now = now.plus(each.id(), each);
        }
        return new HallPlan(frame, limits, now, byPlace.after(gone, come), byReach.after(gone, come));
    }

    /// Those about which something else may be found when these come or go.
    public Set<Placed> affectedBy(Collection<Placed> changed) {
        var affected = new LinkedHashSet<Placed>();
        changed.forEach(each -> affected.addAll(byReach.in(each.bounds())));
        return affected;
    }

    public List<Placed> near(Bounds bounds) {
        return byPlace.in(bounds);
    }

    /// Those of a kind near a place, by id.
    List<Placed> near(Bounds bounds, Predicate<Placed> kind) {
        var near = byPlace.in(bounds, kind);
        near.sort(BY_ID);
        return near;
    }

    boolean hasNear(Bounds bounds, Predicate<Placed> kind) {
        return byPlace.hasAny(bounds, kind);
    }

    List<Placed> boothsNear(Bounds bounds) {
        return near(bounds, Placed::isBooth);
    }

    public List<Placed> booths() {
        return sorted(all.values().stream().filter(Placed::isBooth));
    }

    <T extends PlanElement> List<T> elements(Class<T> kind) {
        return sorted(all.values().stream().filter(each -> kind.isInstance(each.element()))).stream()
                .map(each -> kind.cast(each.element()))
                .toList();
    }

    public static List<Placed> sorted(Stream<Placed> placed) {
        return placed.sorted(BY_ID).toList();
    }

    /// Everything near a place that one cannot walk through, the sides of the hall among it.
    List<Shape> solidNear(Bounds bounds) {
        var shapes = new ArrayList<Shape>();
        byPlace.in(bounds, Placed::isSolid).forEach(each -> shapes.add(each.shape()));
        shapes.addAll(frame.sidesNear(bounds));
        return shapes;
    }

    /// The sides of a booth as they lie on aisles.
    List<Frontage> frontages(Placed booth) {
        var gap = limits.serviceGap();
        var near = booth.bounds().grownBy(Math.max(gap, Frontage.REACH) + 0.01);
        var standing = new ArrayList<>(frame.sidesNear(near));
        byPlace.in(near, each -> each != booth && each.isSolid() && !isWall(each))
                .forEach(each -> standing.add(each.shape()));
        var walls = near(near, HallPlan::isWall).stream()
                .map(each -> (Wall) each.element())
                .toList();
        return Frontage.of(booth.shape(), standing, walls, gap);
    }

    static boolean isWall(Placed placed) {
        return placed.element() instanceof Wall;
    }

    /// The same without these two.
    List<Shape> solidNear(Bounds bounds, Shape one, Shape other) {
        var shapes = solidNear(bounds);
        shapes.removeIf(each -> each == one || each == other);
        return shapes;
    }
}
