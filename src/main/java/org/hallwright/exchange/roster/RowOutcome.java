package org.hallwright.exchange.roster;

import java.util.List;
import org.hallwright.domain.value.Name;

/// What becomes of one row of a roster file.
///
/// @param row its number in the file
/// @param name as the file has it
/// @param changed keys of the fields, or headers of the custom columns, that an update changes
/// @param into the row whose exhibitor a merged row went into; 0 where it is no merged one
public record RowOutcome(int row, Kind kind, Name name, List<String> changed, int into) {
    public RowOutcome {
        changed = List.copyOf(changed);
    }

    static RowOutcome of(RosterRow row, Kind kind) {
        return new RowOutcome(row.number(), kind, row.name(), List.of(), 0);
    }

    /// What is done with a row.
    public enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        MERGED,
        SKIPPED,
        REFUSED
    }
}
