package org.hallwright.store;

import java.nio.file.Path;
import java.util.List;

/// What opening a store had to do before it could be used.
///
/// @param replayed how many edits came from the journal
/// @param backup name of the archive that it was rebuilt from, empty for none
/// @param upTo number of the last edit that is there
/// @param quarantined files that were moved out of the way, whole or in part
public record Recovery(Kind kind, int replayed, String backup, long upTo, List<Path> quarantined) {
    /// Nothing; edits added from the journal; or the database built anew from archive and journal.
    public enum Kind {
        NONE,
        REPLAYED,
        REBUILT
    }

    static final String TAIL = "journal-tail";

    /// Whether the user should be told: a torn end of the journal was never acknowledged and is not worth a word.
    public boolean isNotable() {
        return kind == Kind.REBUILT
                || quarantined.stream().anyMatch(file -> !file.toString().endsWith(TAIL));
    }
}
