package org.hallwright.domain.roster;

import static org.hallwright.domain.value.Values.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of the ledger of an exhibitor's priority points.
public record PointsEntry(@Nullable LocalDate on, String reason, int points) {
    public PointsEntry {
        reason = text(reason);
    }
}
