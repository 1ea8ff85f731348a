package org.hallwright.domain.change;

import java.util.List;

/// Entries as they were at one moment, kept inside one entry that never changes again.
///
/// In memory it shares them with the state that it was taken of. It is larger than other entries may be.
public interface Snapshot extends Entry {
    List<Entry> entries();

    /// The exhibition as far as the snapshot shows it.
    default ExhibitionState state() {
        return ExhibitionState.of(entries());
    }
}
