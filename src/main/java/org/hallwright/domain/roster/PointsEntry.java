package org.hallwright.domain.roster;

import static org.hallwright.domain.value.Values.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of the ledger of an exhibitor's priority points: entered by hand, or computed by a rule.
///
/// @param by the rule that computed it, null for one that was entered
/// @param quantity what the rule counted: years, booths, square metres, money, or days that the contract was late;
///     0 where it was entered
public record PointsEntry(
        @Nullable LocalDate on,
        String reason,
        int points,
        @Nullable PointsReason by,
        double quantity) {
    public PointsEntry {
        reason = text(reason);
        quantity = quantity + 0.0;
    }

    public PointsEntry(@Nullable LocalDate on, String reason, int points) {
        this(on, reason, points, null, 0);
    }
}
