package org.hallwright.ui.plan.areas;

import java.util.Collection;
import java.util.List;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.AreaPatch;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.BoothKind;
import org.hallwright.domain.value.Name;

/// A section or a themed area in the list, and what its floor and booths come to in all halls.
///
/// @param about the section or the themed area itself
/// @param inSection whether it is an area that lies in the section above it
/// @param gross floor drawn for it, square metres
/// @param net area of its booths that are for sale, square metres
/// @param sold part of the net area that is confirmed
public record AreaRow(
        Entry about, Name name, String colour, boolean inSection, int booths, double gross, double net, double sold) {
    static AreaRow of(
            Entry about,
            Name name,
            String colour,
            boolean inSection,
            Collection<Booth> booths,
            Collection<AreaPatch> patches,
            Occupancy occupancy) {
        List<Booth> forSale = booths.stream()
                .filter(booth -> booth.kind() != BoothKind.NON_INVENTORY)
                .toList();
        var sold = forSale.stream()
                .filter(booth -> occupancy.statusOf(booth) == BoothStatus.CONFIRMED)
                .mapToDouble(Booth::netArea)
                .sum();
        return new AreaRow(
                about,
                name,
                colour,
                inSection,
                booths.size(),
                patches.stream().mapToDouble(patch -> patch.outline().area()).sum(),
                forSale.stream().mapToDouble(Booth::netArea).sum(),
                sold);
    }

    /// Of the net area, 0 where there is none.
    public double soldShare() {
        return net == 0 ? 0 : sold / net;
    }
}
