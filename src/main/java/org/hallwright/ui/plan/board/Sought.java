package org.hallwright.ui.plan.board;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.hallwright.domain.assignment.Occupancy;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;

/// What of the plan somebody means who looks for entries of any kind.
final class Sought {
    private Sought() {}

    /// The booths among them, and those of the exhibitors among them.
    ///
    /// @param halls takes the halls among them
    static Set<Id<Booth>> booths(
            ExhibitionState state, Collection<? extends Id<? extends Entry>> entries, Consumer<Hall> halls) {
        var occupancy = Occupancy.of(state);
        var booths = new HashSet<Id<Booth>>();
        for (var id : entries) {
            Entry entry = state.find(id).orElse(null);
            switch (entry) {
                case Booth booth -> booths.add(booth.id());
                case Exhibitor exhibitor -> occupancy.of(exhibitor.id()).forEach(a -> booths.add(a.booth()));
                case Hall hall -> halls.accept(hall);
                case null, default -> {}
            }
        }
        return booths;
    }
}
