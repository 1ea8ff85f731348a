package org.hallwright.ui.plan.tool;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Snap;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.shape.Shapes;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.sheet.BoothMark;
import org.hallwright.drawing.plan.sheet.PlanSheet;
import org.jspecify.annotations.Nullable;

/// What a tool works on: the sheet as drawn, what is selected, what may be taken, and how new booths are
/// made.
///
/// @param pickable whether an element may be taken: it is shown, and its layer is not locked
public record Floor(
        PlanSheet sheet, Set<Id<? extends PlanElement>> selected, Predicate<PlanElement> pickable, RowPattern pattern) {
    private static final double EDGE_PULL_PX = 7;
    private static final double NEIGHBOURHOOD = 15;

    public Floor {
        selected = Set.copyOf(selected);
    }

    /// The smallest booth at a place.
    public Optional<Booth> boothAt(Point place) {
        return at(place, 0).stream()
                .filter(Booth.class::isInstance)
                .map(Booth.class::cast)
                .findFirst();
    }

    /// What may be taken at a place, the topmost first and of booths the smallest.
    public List<PlanElement> at(Point place, double reach) {
        var hits = sheet.at(place, reach).stream().filter(pickable).toList();
        var booths = hits.stream()
                .filter(Booth.class::isInstance)
                .map(Booth.class::cast)
                .sorted(Comparator.comparingDouble(Booth::netArea).thenComparing(Booth::id))
                .iterator();
        return hits.stream()
                .map(hit -> hit instanceof Booth ? booths.next() : hit)
                .toList();
    }

    /// What a click would take, null for nothing.
    public @Nullable PlanElement topmost(Pointer pointer) {
        var hits = at(pointer.at(), pointer.reach());
        return hits.isEmpty() ? null : hits.getFirst();
    }

    /// The selected elements that are there.
    List<PlanElement> selection() {
        return elements(selected);
    }

    List<PlanElement> elements(Collection<? extends Id<? extends PlanElement>> ids) {
        return ids.stream().sorted().flatMap(id -> sheet.find(id).stream()).toList();
    }

    /// What may be taken and lies inside a rectangle, or at least touches it.
    List<PlanElement> in(Bounds area, boolean touching) {
        return sheet.elementsIn(area).stream()
                .filter(pickable)
                .filter(e -> area.contains(Shapes.outline(e).bounds())
                        || touching && !Shapes.isGround(e) && touches(Shapes.outline(e), area))
                .toList();
    }

    private static boolean touches(Outline outline, Bounds area) {
        return outline.bounds().intersects(area)
                && area.width() > 0
                && area.height() > 0
                && outline.distanceTo(Outline.rectangle(area.minX(), area.minY(), area.width(), area.height())) == 0;
    }

    static Snap snap(Pointer pointer) {
        return pointer.alt() ? Snap.OFF : new Snap(Snap.GRID, EDGE_PULL_PX * pointer.pixel());
    }

    /// What pulls and what distances are measured to: booths around that do not move themselves, and the
    /// hall's sides.
    List<Bounds> neighbours(Bounds around, Collection<? extends Id<?>> moving) {
        return Stream.concat(
                        sheet.boothsIn(around.grownBy(NEIGHBOURHOOD)).stream()
                                .filter(m -> !moving.contains(m.booth().id()))
                                .map(BoothMark::bounds),
                        walls(sheet.hall().outline().bounds()))
                .toList();
    }

    private static Stream<Bounds> walls(Bounds hall) {
        return Stream.of(
                new Bounds(hall.minX(), hall.minY(), hall.minX(), hall.maxY()),
                new Bounds(hall.maxX(), hall.minY(), hall.maxX(), hall.maxY()),
                new Bounds(hall.minX(), hall.minY(), hall.maxX(), hall.minY()),
                new Bounds(hall.minX(), hall.maxY(), hall.maxX(), hall.maxY()));
    }

    /// Whether an outline lies in the hall and on no booth but those that move themselves.
    boolean isFree(Outline outline, Collection<? extends Id<?>> moving) {
        return sheet.hall().outline().covers(outline)
                && sheet.boothsIn(outline.bounds()).stream()
                        .filter(m -> !moving.contains(m.booth().id()))
                        .filter(m -> m.bounds().intersects(outline.bounds()))
                        .allMatch(m -> m.booth().footprint().outline().overlap(outline) < 0.001);
    }
}
