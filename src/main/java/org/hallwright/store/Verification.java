package org.hallwright.store;

import java.util.List;

/// What a check of the whole store found.
///
/// @param records entries of all documents
public record Verification(boolean ok, int records, Journal journal, List<Check> checked) {
    /// One place that was compared with the memory: `tables`, `log`, `journal`, `backup`.
    public record Check(String what, boolean ok) {}

    /// The journal's extent.
    ///
    /// @param entries edits in it that were not refused
    public record Journal(long bytes, int entries, long lastSequence) {}
}
