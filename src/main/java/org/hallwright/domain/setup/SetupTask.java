package org.hallwright.domain.setup;

import static org.hallwright.domain.value.Values.nameOf;
import static org.hallwright.domain.value.Values.text;

import java.time.LocalDate;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.plan.Booth;
import org.hallwright.domain.value.Id;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Something to be done before the exhibition opens or after it closes.
///
/// @param booth what it is about, null for the whole exhibition
/// @param due the last day, null while open
/// @param responsible who does it
public record SetupTask(
        Id<SetupTask> id,
        Name what,
        @Nullable Id<Booth> booth,
        @Nullable LocalDate due,
        String responsible,
        boolean done)
        implements Entry {
    public SetupTask {
        Objects.requireNonNull(id);
        what = nameOf(what);
        responsible = text(responsible);
    }
}
