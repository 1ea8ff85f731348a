package org.hallwright.domain.figures;

import java.util.Collection;
import java.util.function.Predicate;
import org.hallwright.domain.assignment.BoothStatus;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.plan.Booth;

/// All booths, of which each is rented, held, available or not for sale.
///
/// @param rented confirmed by their exhibitor
/// @param held kept for a name: by a hold, or proposed or offered and not yet confirmed
public record Inventory(Share total, Share rented, Share held, Share available, Share nonInventory) {
    public static Inventory of(Collection<Booth> booths, Occupancy occupancy) {
        return new Inventory(
                share(booths, b -> true),
                share(booths, b -> occupancy.statusOf(b) == BoothStatus.CONFIRMED),
                share(booths, b -> isHeld(occupancy.statusOf(b))),
                share(booths, b -> occupancy.statusOf(b) == BoothStatus.AVAILABLE),
                share(booths, b -> occupancy.statusOf(b) == BoothStatus.NON_INVENTORY));
    }

    private static boolean isHeld(BoothStatus status) {
        return status == BoothStatus.HELD || status == BoothStatus.PROPOSED || status == BoothStatus.OFFERED;
    }

    private static Share share(Collection<Booth> booths, Predicate<Booth> wanted) {
        var some = booths.stream().filter(wanted).toList();
        return Share.of(some.size(), area(some), booths.size(), area(booths));
    }

    static double area(Collection<Booth> booths) {
        return booths.stream().mapToDouble(Booth::netArea).sum();
    }
}
