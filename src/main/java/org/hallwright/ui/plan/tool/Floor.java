package org.hallwright.ui.plan.tool;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.geometry.Snap;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.drawing.plan.BoothMark;
import org.hallwright.drawing.plan.PlanSheet;

/// What a tool works on: the sheet as drawn, what is selected, and how new booths are made.
public record Floor(PlanSheet sheet, Set<Id<Booth>> selected, RowPattern pattern) {
    private static final double EDGE_PULL_PX = 7;
    private static final double NEIGHBOURHOOD = 15;

    public Floor {
        selected = Set.copyOf(selected);
    }

    /// The smallest booth at a place.
    public Optional<Booth> boothAt(Point place) {
        var spot = new Bounds(place.x(), place.y(), place.x(), place.y());
        return sheet.boothsIn(spot).stream()
                .map(BoothMark::booth)
                .filter(b -> b.footprint().outline().contains(place))
                .min((a, b) -> Double.compare(a.netArea(), b.netArea()));
    }

    static Snap snap(Pointer pointer) {
        return pointer.alt() ? Snap.OFF : new Snap(Snap.GRID, EDGE_PULL_PX * pointer.pixel());
    }

    /// What pulls and what distances are measured to: booths around that do not move themselves, and the hall's
    /// sides.
    List<Bounds> neighbours(Bounds around, Collection<Id<Booth>> moving) {
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
    boolean isFree(Outline outline, Collection<Id<Booth>> moving) {
        return sheet.hall().outline().covers(outline)
                && sheet.boothsIn(outline.bounds()).stream()
                        .filter(m -> !moving.contains(m.booth().id()))
                        .filter(m -> m.bounds().intersects(outline.bounds()))
                        .allMatch(m -> m.booth().footprint().outline().overlap(outline) < 0.001);
    }
}
