package org.hallwright.exchange.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.roster.booth.BoothCell;

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

    /// Lets the file win over what was edited since, or what was edited over the file.
    public RosterChoices taking(Collection<KeptValue> values, boolean fromFile) {
        var keys = values.stream().map(KeptValue::key).toList();
        var now = new HashSet<>(takes);
        if (fromFile) {
            now.addAll(keys);
        } else {
            keys.forEach(now::remove);
        }
        return new RosterChoices(takesAll, now, booths);
    }

    /// Says which booth a reference means.
    public RosterChoices meaning(String reference, Id<Booth> booth) {
        var now = new HashMap<>(booths);
        now.put(BoothCell.key(reference), booth);
        return new RosterChoices(takesAll, takes, now);
    }

    boolean takes(KeptValue value) {
        return takesAll || takes.contains(value.key());
    }
}
