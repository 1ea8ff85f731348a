package org.hallwright.service.stores;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a check of the whole store found.
///
/// @param records entries of all documents
/// @param journalEntries edits in the journal
/// @param lastSequence number of the last edit
/// @param checked each place that was compared, and whether it agreed
public record StoreHealth(
        boolean ok,
        int records,
        long journalBytes,
        int journalEntries,
        long lastSequence,
        Map<String, Boolean> checked) {
    public StoreHealth {
        checked = Collections.unmodifiableMap(new LinkedHashMap<>(checked));
    }
}
