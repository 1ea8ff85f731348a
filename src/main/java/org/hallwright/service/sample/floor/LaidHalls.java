package org.hallwright.service.sample.floor;

import java.util.ArrayList;
import java.util.List;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.plan.Hall;

/// The halls of one sample exhibition with all that stands in them.
///
/// @param fittings every plan element but the booths
public record LaidHalls(List<Hall> halls, List<Booth> booths, List<Entry> fittings) {
    public LaidHalls {
        halls = List.copyOf(halls);
        booths = List.copyOf(booths);
        fittings = List.copyOf(fittings);
    }

    public List<Entry> entries() {
        var all = new ArrayList<Entry>(halls);
        all.addAll(booths);
        all.addAll(fittings);
        return all;
    }
}
