package org.hallwright.domain.roster.points;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.PointsReason;
import org.jspecify.annotations.Nullable;

/// One rule by which exhibitors earn priority points.
///
/// @param points for each full `per` of what is counted; for an early contract, the whole bonus
/// @param per how much of it earns them: years, booths, square metres or money; at least 1 where it is 0
/// @param most points that the rule gives at most, 0 for any number
/// @param until for an early contract: the last day on which the bonus is whole
/// @param decay for an early contract: the points that each later day takes off
public record PointsRule(
        PointsReason reason,
        int points,
        double per,
        int most,
        @Nullable LocalDate until,
        int decay) {
    public PointsRule {
        Objects.requireNonNull(reason);
        per = per > 0 ? per : 1;
    }

    public static PointsRule each(PointsReason reason, int points, double per) {
        return new PointsRule(reason, points, per, 0, null, 0);
    }

    public static PointsRule early(int bonus, LocalDate until, int decay) {
        return new PointsRule(PointsReason.EARLY_CONTRACT, bonus, 1, 0, until, decay);
    }

    /// The line of the ledger for so much of what is counted; empty where it gives nothing.
    Optional<PointsEntry> give(Earnings earned) {
        return reason == PointsReason.EARLY_CONTRACT ? bonus(earned.signed()) : each(earned.of(reason));
    }

    private Optional<PointsEntry> each(double quantity) {
        // A hair's breadth below a full unit is rounding, not less floor.
        var times = Math.floor(quantity / per + 1e-9);
        return entry(Math.round(Math.clamp(times * points, 0, Integer.MAX_VALUE)), quantity);
    }

    private Optional<PointsEntry> bonus(@Nullable LocalDate signed) {
        if (signed == null || until == null) {
            return Optional.empty();
        }
        var late = Math.max(0, ChronoUnit.DAYS.between(until, signed));
        return entry(points - late * decay, late);
    }

    private Optional<PointsEntry> entry(long given, double quantity) {
        var capped = (int) Math.min(given, most > 0 ? most : Integer.MAX_VALUE);
        return capped <= 0 ? Optional.empty() : Optional.of(new PointsEntry(null, "", capped, reason, quantity));
    }
}
