package org.hallwright.exchange.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import org.hallwright.domain.exhibition.Exhibition;

/// Gives an exhibition without dates those of its first schedule, and the schedule's time zone with them.
final class Dates {
    private Dates() {}

    static Exhibition of(Exhibition e, ParsedSchedule parsed) {
        if (e.from() != null || e.to() != null || parsed.items().isEmpty()) {
            return e;
        }
        var from = parsed.items().stream()
                .map(ParsedSchedule.Item::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = parsed.items().stream()
                .map(i -> i.start().plus(i.length()).minusSeconds(1).toLocalDate())
                .max(Comparator.naturalOrder())
                .filter(d -> !d.isBefore(from))
                .orElse(from);
        return new Exhibition(
                e.id(), e.code(), e.name(), e.theme(), e.venue(), e.city(), from, to,
                parsed.zone().isEmpty() ? e.zone() : parsed.zone(),
                e.grossArea(), e.batch(), e.green(), e.digital(), e.online(), e.hours(), e.planRevision(), e.sample());
    }
}
