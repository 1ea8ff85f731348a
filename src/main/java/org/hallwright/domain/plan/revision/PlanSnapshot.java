package org.hallwright.domain.plan.revision;

import static org.hallwright.domain.value.Values.list;

import java.util.List;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;

/// The plan as it was at one moment, with all that it takes to draw and print it: halls and what is in them,
/// sections and themed areas, assignments and holds, and of the exhibitors what stands on a plan.
///
/// In memory it shares its entries with the state that it was taken of.
public record PlanSnapshot(Id<PlanSnapshot> id, List<Entry> entries) implements Entry {
    public PlanSnapshot {
        Objects.requireNonNull(id);
        entries = list(entries);
    }
}
