package org.hallwright.ui.roster.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.exchange.roster.KeptValue;
import org.hallwright.exchange.roster.RosterChoices;
import org.hallwright.exchange.roster.booth.BoothCell;

/// What the user decided about single rows of the file: over which edits it wins, and which booths it means.
final class RowChoices {
    private final Set<String> takes = new HashSet<>();
    private final Map<String, Id<Booth>> booths = new HashMap<>();

    void forget() {
        takes.clear();
        booths.clear();
    }

    void take(Collection<KeptValue> values, boolean fromFile) {
        for (var value : values) {
            if (fromFile) {
                takes.add(value.key());
            } else {
                takes.remove(value.key());
            }
        }
    }

    void means(String reference, Id<Booth> booth) {
        booths.put(BoothCell.key(reference), booth);
    }

    RosterChoices toChoices() {
        return new RosterChoices(false, takes, booths);
    }
}
