package org.hallwright.domain.setup;

import static org.hallwright.domain.value.Values.text;

import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Door;
import org.hallwright.domain.plan.Hall;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// A place where trucks are unloaded for a hall.
///
/// @param door the dock door it serves, null for none on the plan
/// @param trucks how many it takes at once
public record Dock(Id<Dock> id, Id<Hall> hall, @Nullable Id<Door> door, String code, int trucks) implements Entry {
    public Dock {
        Objects.requireNonNull(id);
        Objects.requireNonNull(hall);
        code = text(code);
    }
}
