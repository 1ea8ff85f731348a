package org.hallwright.domain.schedule.release;

import static org.hallwright.domain.value.Values.text;

import java.time.Instant;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.value.Id;

/// One released version of the programme, which never changes again.
///
/// @param number in the order of release, from 1; two desks that release apart may give one number twice
/// @param note what is new in it, in the planner's words
/// @param released when it was
/// @param by whom
/// @param frozen the programme as it was released
public record Release(
        Id<Release> id, int number, String note, Instant released, String by, Id<ProgrammeSnapshot> frozen)
        implements Entry {
    public Release {
        Objects.requireNonNull(id);
        Objects.requireNonNull(released);
        Objects.requireNonNull(frozen);
        note = text(note);
        by = text(by);
    }
}
