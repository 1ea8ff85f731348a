package org.hallwright.domain.merge;

import java.util.List;
import org.hallwright.domain.change.Edit;
import org.hallwright.domain.change.Entry;

/// What a merge does to the state of this desk.
///
/// @param edits against the state of this desk, each record once
/// @param restored deleted in one copy, but needed by something that was kept
/// @param dropped could not stand without something that was deleted, or its booth went to another
public record Merged(List<Edit> edits, List<Entry> restored, List<Entry> dropped) {
    public Merged {
        edits = List.copyOf(edits);
        restored = List.copyOf(restored);
        dropped = List.copyOf(dropped);
    }
}
