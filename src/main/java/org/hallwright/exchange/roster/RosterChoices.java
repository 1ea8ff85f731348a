package org.hallwright.exchange.roster;

import java.util.Map;
import java.util.Set;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;

/// What the user decided about single values and booths of a file.
///
/// @param takesAll whether the file wins over all that was edited since it was last imported
/// @param takes keys of [KeptValue]s over which the file wins
/// @param booths the booths that are meant by references which the plan does not have, by reference as it is compared
public record RosterChoices(boolean takesAll, Set<String> takes, Map<String, Id<Booth>> booths) {
    public static final RosterChoices NONE = new RosterChoices(false, Set.of(), Map.of());

    public RosterChoices {
        takes = Set.copyOf(takes);
        booths = Map.copyOf(booths);
    }

    boolean takes(KeptValue value) {
        return takesAll || takes.contains(value.key());
    }
}
