package org.hallwright.domain.change;

import org.hallwright.domain.value.Id;

/// Thrown where a change was made against another state than the one it meets, so that nothing is overwritten
/// unseen.
public final class ChangeConflict extends RuntimeException {
    private final transient Id<? extends Entry> id;

    ChangeConflict(Id<? extends Entry> id) {
        super("The entry is not as the change expects it: " + id);
        this.id = id;
    }

    public Id<? extends Entry> id() {
        return id;
    }
}
