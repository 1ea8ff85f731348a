package org.hallwright.drawing.plan.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.SpatialIndex;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.FirePoint;
import org.hallwright.domain.plan.Pillar;
import org.hallwright.domain.plan.PlanElement;
import org.hallwright.domain.plan.PlanLabel;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.plan.Zone;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;

/// The names of the themed areas of one hall, and what they must not lie on besides booths.
final class AreaNames {
    private static final List<Class<? extends PlanElement>> OBSTACLES =
            List.of(PlanLabel.class, Zone.class, Pillar.class, FirePoint.class);

    /// So many booths are looked at one by one.
    private static final int FEW = 24;

    private final Map<Id<ThemedArea>, String> names;
    private final Fixtures fixtures;
    private final SpatialIndex<Bounds> obstacles;

    AreaNames(List<ThemedArea> areas, Function<Name, String> naming, Fixtures fixtures) {
        names = names(areas, naming);
        this.fixtures = fixtures;
        this.obstacles = SpatialIndex.of(bounds(fixtures), each -> each);
    }

    /// The names after a change; these very ones where names, patches and obstacles are as they were, so that only
    /// booths can make a difference.
    AreaNames after(List<ThemedArea> areas, Function<Name, String> naming, Fixtures newFixtures) {
        var same = fixtures.sameAs(newFixtures, AreaPatch.class)
                && OBSTACLES.stream().allMatch(kind -> fixtures.sameAs(newFixtures, kind))
                && names.equals(names(areas, naming));
        return same ? this : new AreaNames(areas, naming, newFixtures);
    }

    private static Map<Id<ThemedArea>, String> names(List<ThemedArea> areas, Function<Name, String> naming) {
        var names = new HashMap<Id<ThemedArea>, String>();
        areas.forEach(area -> names.put(area.id(), naming.apply(area.name())));
        return names;
    }

    List<AreaSpot> spots(SpatialIndex<BoothMark> booths) {
        var finder = new AreaSpots(booths, obstacles);
        return fixtures.all(AreaPatch.class).stream()
                .filter(patch -> names.containsKey(patch.area()))
                .map(patch -> finder.find(patch, names.get(patch.area())))
                .toList();
    }

    /// The spots, known that they were others before booths left and came to those places.
    List<AreaSpot> spots(List<AreaSpot> earlier, SpatialIndex<BoothMark> booths, List<Bounds> stirred) {
        if (stirred.isEmpty()) {
            return earlier;
        }
        var finder = new AreaSpots(booths, obstacles);
        var spots = new ArrayList<AreaSpot>(earlier.size());
        for (var spot : earlier) {
            var patch = spot.patch().bounds();
            var near = stirred.stream().filter(patch::intersects).limit(FEW + 1).toList();
            if (near.isEmpty()) {
                spots.add(spot);
            } else if (near.size() > FEW) {
                spots.add(finder.find(spot.patch(), spot.name()));
            } else {
                spots.add(finder.find(spot, near));
            }
        }
        return spots.equals(earlier) ? earlier : List.copyOf(spots);
    }

    private static List<Bounds> bounds(Fixtures fixtures) {
        var bounds = new ArrayList<Bounds>();
        for (var kind : OBSTACLES) {
            for (var each : fixtures.all(kind)) {
                if (!(each instanceof Zone zone) || !zone.kind().isGround()) {
                    bounds.add(each.bounds());
                }
            }
        }
        return bounds;
    }
}
