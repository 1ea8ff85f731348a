package org.hallwright.ui.roster.form;

import java.time.LocalDate;
import java.util.Optional;
import org.hallwright.domain.roster.PointsEntry;

/// A line of the ledger of priority points as it is typed: the day, the reason, the points, which may be less than
/// none.
record LedgerLine(String day, String reason, String points) {
    /// The entry; empty where the reason is missing, the day is none or the points are no whole number but zero.
    ///
    /// @param today where no day was typed
    Optional<PointsEntry> entry(LocalDate today) {
        var plain = points.strip().replace('−', '-').replace("+", "");
        var on = LineDraft.day(day);
        if (reason.isBlank() || on.isEmpty() || !plain.matches("-?[1-9]\\d{0,5}")) {
            return Optional.empty();
        }
        return Optional.of(new PointsEntry(on.get().orElse(today), reason.strip(), Integer.parseInt(plain)));
    }
}
