package org.hallwright.exchange.roster;

import java.util.Map;
import org.hallwright.exchange.table.TableOptions;

/// What the user says about a roster file.
///
/// @param mapping keys of [RosterField]s to headers, where matching by header is not what is meant
public record RosterOptions(TableOptions table, Map<String, String> mapping, OnDuplicate onDuplicate) {
    public static final RosterOptions FIND_OUT = new RosterOptions(TableOptions.FIND_OUT, Map.of(), OnDuplicate.MERGE);

    public RosterOptions {
        mapping = Map.copyOf(mapping);
    }
}
