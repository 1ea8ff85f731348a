package org.hallwright.service.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hallwright.domain.geometry.Bounds;
import org.hallwright.domain.geometry.Point;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.ThemedArea;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// To which themed area the floor belongs, hall by hall; where two overlap, to the one whose id comes first.
final class AreaFloor {
    private final Map<Id<Hall>, List<Placed>> patches;

    /// A patch with its bounds, which are asked for once a booth.
    private record Placed(AreaPatch patch, Bounds bounds) {
        boolean holds(Point spot) {
            return bounds.contains(spot.x(), spot.y()) && patch.outline().contains(spot);
        }
    }

    private AreaFloor(Map<Id<Hall>, List<Placed>> patches) {
        this.patches = patches;
    }

    static AreaFloor of(Collection<AreaPatch> patches) {
        return new AreaFloor(patches.stream()
                .sorted(Comparator.comparing(AreaPatch::area))
                .map(patch -> new Placed(patch, patch.bounds()))
                .collect(Collectors.groupingBy(placed -> placed.patch().hall())));
    }

    /// The area in which the middle of the booth lies.
    @Nullable
    Id<ThemedArea> at(Booth booth) {
        var bounds = booth.bounds();
        var centre = new Point(bounds.centreX(), bounds.centreY());
        for (var placed : patches.getOrDefault(booth.hall(), List.of())) {
            if (placed.holds(centre)) {
                return placed.patch().area();
            }
        }
        return null;
    }
}
