package org.hallwright.drawing.plan;

import java.util.ArrayList;
import java.util.Arrays;
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

/// Makes the marks of a hall's booths, and takes over from an earlier sheet those that would come out equal.
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
        var index = SpatialIndex.of(booths, Booth::bounds);
        var openSides = new OpenSides(index, walls);
        var sameFloor = earlier != null && isSameFloor(earlier, booths, walls);
        for (var booth : booths) {
            var before = earlier == null ? null : earlier.booth(booth.id()).orElse(null);
            marks.add(mark(booth, before, sameFloor, openSides));
        }
    }

    List<BoothMark> all() {
        return marks;
    }

    private BoothMark mark(Booth booth, @Nullable BoothMark before, boolean sameFloor, OpenSides openSides) {
        var status = occupancy.statusOf(booth);
        var sign = sign(booth.id(), naming.full());
        var brief = sign(booth.id(), naming.brief());
        var area = booth.area() == null ? -1 : areaPlaces.getOrDefault(booth.area(), -1);
        if (before == null || !before.booth().footprint().equals(booth.footprint())) {
            var outline = booth.footprint().outline().coordinates();
            return new BoothMark(
                    booth,
                    status,
                    sign,
                    brief,
                    area,
                    outline,
                    booth.bounds(),
                    LabelFrame.of(booth.footprint()),
                    openSides.of(booth, outline));
        }
        var open = sameFloor && before.booth().openSides() == booth.openSides()
                ? before.open()
                : openSides.of(booth, before.outline());
        if (before.booth() == booth
                && before.status() == status
                && before.area() == area
                && before.sign().equals(sign)
                && before.briefSign().equals(brief)
                && Arrays.equals(before.open(), open)) {
            return before;
        }
        return new BoothMark(booth, status, sign, brief, area, before.outline(), before.bounds(), before.frame(), open);
    }

    /// Whether no booth came, went or moved, and no wall did: then every booth's walls are as they were.
    private static boolean isSameFloor(PlanSheet earlier, List<Booth> booths, List<Wall> walls) {
        return earlier.boothCount() == booths.size()
                && earlier.all(Wall.class).equals(walls)
                && booths.stream()
                        .allMatch(b -> earlier.booth(b.id())
                                .filter(m -> m.booth().footprint().equals(b.footprint()))
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
