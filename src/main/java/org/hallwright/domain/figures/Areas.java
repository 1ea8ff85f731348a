package org.hallwright.domain.figures;

import java.util.Collection;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.geometry.Outline;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.plan.Zone;

/// The exhibition's floor by one definition, in square metres.
///
/// @param net what is contracted, with or without special shows
/// @param gross the halls without what the definition leaves out
/// @param announced gross exhibition space as announced, 0 where it was not
public record Areas(double net, double gross, double announced) {
    static Areas of(ExhibitionState state, Definition definition, Occupancy occupancy) {
        var announced = state.all(Exhibition.class).stream()
                .mapToDouble(Exhibition::grossArea)
                .sum();
        return new Areas(
                net(state.all(Booth.class), definition, occupancy),
                state.all(Hall.class).stream()
                        .mapToDouble(hall -> gross(state, hall, definition))
                        .sum(),
                announced);
    }

    static double net(Collection<Booth> booths, Definition definition, Occupancy occupancy) {
        return Inventory.area(booths.stream()
                .filter(booth -> counts(booth, definition, occupancy))
                .toList());
    }

    private static boolean counts(Booth booth, Definition definition, Occupancy occupancy) {
        return booth.kind() == BoothKind.SPECIAL_SHOW
                ? definition.countsSpecialShows()
                : occupancy.statusOf(booth) == BoothStatus.CONFIRMED;
    }

    static double gross(ExhibitionState state, Hall hall, Definition definition) {
        var left = state.all(Zone.class).stream()
                .filter(zone -> zone.hall().equals(hall.id()) && !definition.countsAsGross(zone.kind()))
                .map(Zone::outline)
                .toList();
        return Math.max(0, hall.outline().area() - Outline.covered(left, hall.outline()));
    }

    /// Net to gross, 0 where there is no floor.
    public double ratio() {
        return gross == 0 ? 0 : net / gross;
    }
}
