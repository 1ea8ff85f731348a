package org.hallwright.exchange.roster.reference;

import java.util.List;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.value.Id;

/// A booth that the roster names for an exhibitor and that the plan does not answer: none, or several in different
/// halls.
///
/// @param isOffPlan whether somebody said that it is no booth of the plan
/// @param nearest booths that it may mean, the likest first; empty where they were not looked for
public record OpenReference(Id<Exhibitor> exhibitor, String reference, boolean isOffPlan, List<Booth> nearest) {
    public OpenReference {
        nearest = List.copyOf(nearest);
    }
}
