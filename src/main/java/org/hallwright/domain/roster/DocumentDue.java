package org.hallwright.domain.roster;

import static org.hallwright.domain.value.Values.nameOf;

import java.time.LocalDate;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// Something in writing that an exhibitor has to hand in: a contract, a drawing of the booth, a proof of insurance.
///
/// @param due the last day, null where it is wanted without a day
/// @param received the day on which it came, null while it is awaited
public record DocumentDue(
        Name name, @Nullable LocalDate due, @Nullable LocalDate received) {
    public DocumentDue {
        name = nameOf(name);
    }

    /// Whether it is awaited although its last day is over.
    public boolean isOverdue(LocalDate today) {
        return received == null && due != null && today.isAfter(due);
    }

    public DocumentDue receivedOn(@Nullable LocalDate day) {
        return new DocumentDue(name, due, day);
    }
}
