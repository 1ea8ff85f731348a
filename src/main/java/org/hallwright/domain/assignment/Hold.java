package org.hallwright.domain.assignment;

import static org.hallwright.domain.value.Values.text;

import java.time.LocalDate;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// A booth kept for a name that need not be in the roster yet.
///
/// @param until last day on which it is kept, null without end
public record Hold(
        Id<Hold> id,
        Id<Booth> booth,
        String heldFor,
        @Nullable LocalDate until,
        String comment) implements Entry {
    public Hold {
        Objects.requireNonNull(id);
        Objects.requireNonNull(booth);
        heldFor = text(heldFor);
        comment = text(comment);
    }
}
