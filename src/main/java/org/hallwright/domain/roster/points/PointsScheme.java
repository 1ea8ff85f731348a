package org.hallwright.domain.roster.points;

import static org.hallwright.domain.value.Values.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hallwright.domain.change.Entry;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.roster.Exhibitor;
import org.hallwright.domain.roster.PointsEntry;
import org.hallwright.domain.roster.PointsReason;
import org.hallwright.domain.value.Id;
import org.jspecify.annotations.Nullable;

/// The rules of priority points of an exhibition. One for each exhibition; until it is made there are no rules.
///
/// @param lot seed of the draw that decides where points and dates are equal
public record PointsScheme(Id<PointsScheme> id, List<PointsRule> rules, long lot) implements Entry {
    public PointsScheme {
        Objects.requireNonNull(id);
        rules = list(rules);
    }

    /// The scheme in force, without rules where none was made.
    public static PointsScheme of(ExhibitionState state, Id<Exhibition> exhibition) {
        return state.all(PointsScheme.class).stream()
                .min(Comparator.comparing(PointsScheme::id))
                .orElseGet(() -> new PointsScheme(Id.named("points/" + exhibition), List.of(), 1));
    }

    /// Rules as the trade often has them, to begin with.
    ///
    /// @param opens the first day of the exhibition; without it there is no bonus for early contracts
    public static List<PointsRule> usual(@Nullable LocalDate opens) {
        var rules = new ArrayList<>(List.of(
                PointsRule.each(PointsReason.YEAR_ATTENDED, 10, 1),
                PointsRule.each(PointsReason.AREA, 1, 9),
                PointsRule.each(PointsReason.SPONSORSHIP, 5, 10_000)));
        if (opens != null) {
            rules.add(PointsRule.early(30, opens.minusMonths(6), 1));
        }
        return List.copyOf(rules);
    }

    public PointsScheme with(List<PointsRule> newRules, long newLot) {
        return new PointsScheme(id, newRules, newLot);
    }

    /// The exhibitor with its ledger as these rules make it: what was entered by hand stays and comes first.
    public Exhibitor award(Exhibitor exhibitor, ExhibitionState state) {
        var ledger = new ArrayList<PointsEntry>();
        exhibitor.points().stream().filter(entry -> entry.by() == null).forEach(ledger::add);
        var earned = Earnings.of(exhibitor, state);
        rules.forEach(rule -> rule.give(earned).ifPresent(ledger::add));
        return ledger.equals(exhibitor.points())
                ? exhibitor
                : exhibitor.edit().points(ledger).build();
    }
}
