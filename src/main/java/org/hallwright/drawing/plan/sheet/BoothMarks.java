package org.hallwright.drawing.plan.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hallwright.domain.assignment.Hold;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Wall;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Makes the marks of a hall's booths, and takes over from an earlier sheet those that would come out
/// equal.
final class BoothMarks {
    private final ExhibitionState state;
    private final PlanSheet.Naming naming;
    private final Occupancy occupancy;
    private final Map<Id<ThemedArea>, Integer> areaPlaces = new HashMap<>();
    private final List<BoothMark> marks = new ArrayList<>();

    BoothMarks(
            ExhibitionState state,
            List<ThemedArea> areas,
            PlanSheet.Naming naming,
            List<Booth> booths,
            List<Wall> walls,
            @Nullable PlanSheet earlier) {
        this.state = state;
        this.naming = naming;
        this.occupancy = Occupancy.of(state);
        for (var area : areas) {
            areaPlaces.put(area.id(), areaPlaces.size());
        }
        var sameFloor = earlier != null && isSameFloor(earlier, booths, walls);
        var laid = booths.stream().map(b -> laid(b, earlier)).toList();
        var walled = sameFloor ? laid : walled(laid, walls);
        walled.forEach(mark -> marks.add(orEarlier(mark, earlier)));
    }

    List<BoothMark> all() {
        return marks;
    }

    /// The mark with everything but its walls, which need the marks of the neighbours.
    private BoothMark laid(Booth booth, @Nullable PlanSheet earlier) {
        var before = before(booth, earlier);
        var status = occupancy.statusOf(booth);
        var sign = sign(booth.id(), naming.full());
        var brief = sign(booth.id(), naming.brief());
        var exhibitor = occupancy
                .on(booth.id())
                .flatMap(assignment -> state.find(assignment.exhibitor()))
                .orElse(null);
        var area = booth.area() == null ? -1 : areaPlaces.getOrDefault(booth.area(), -1);
        if (before != null && before.booth().footprint().equals(booth.footprint())) {
            return new BoothMark(
                    booth, status, sign, brief, exhibitor, area, before.outline(), before.bounds(), before.frame(), before.open());
        }
        var outline = booth.footprint().outline();
        var frame = LabelFrame.of(booth.footprint());
        return new BoothMark(
                booth, status, sign, brief, exhibitor, area, outline.coordinates(), outline.bounds(), frame, new boolean[0]);
    }

    private static List<BoothMark> walled(List<BoothMark> laid, List<Wall> walls) {
        var openSides = new OpenSides(SpatialIndex.of(laid, BoothMark::bounds), walls);
        return laid.stream().map(mark -> mark.withOpen(openSides.of(mark))).toList();
    }

    private static @Nullable BoothMark before(Booth booth, @Nullable PlanSheet earlier) {
        return earlier == null ? null : earlier.booth(booth.id()).orElse(null);
    }

    /// The earlier mark where nothing differs, so that who compares marks sees what changed.
    private static BoothMark orEarlier(BoothMark mark, @Nullable PlanSheet earlier) {
        var before = before(mark.booth(), earlier);
        return before != null && mark.looksLike(before) ? before : mark;
    }

    /// Whether no booth came, went or moved, and no wall did: then every booth's walls are as they were.
    private static boolean isSameFloor(PlanSheet earlier, List<Booth> booths, List<Wall> walls) {
        return earlier.boothCount() == booths.size()
                && earlier.all(Wall.class).equals(walls)
                && booths.stream()
                        .allMatch(b -> earlier.booth(b.id())
                                .filter(m -> m.booth().footprint().equals(b.footprint())
                                        && m.booth().openSides() == b.openSides())
                                .isPresent());
    }

    private String sign(Id<Booth> booth, Function<Name, String> picking) {
        return occupancy
                .on(booth)
                .flatMap(assignment -> state.find(assignment.exhibitor()))
                .map(exhibitor -> picking.apply(exhibitor.fascia().isEmpty() ? exhibitor.name() : exhibitor.fascia()))
                .or(() -> occupancy.holdOn(booth).map(Hold::heldFor))
                .orElse("");
    }
}
