package org.hallwright.domain.schedule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.exhibition.OpeningHours;
import org.hallwright.domain.schedule.When;

/// When the exhibition is open, as far as it says so.
///
/// @param known whether it says anything
/// @param whole whether only its first and last day are known, and so one span stands for all days
record Hours(boolean known, boolean whole, List<When> spans) {
    private static final Hours UNKNOWN = new Hours(false, false, List.of());

    static Hours of(ExhibitionState state) {
        return state.all(Exhibition.class).stream().findAny().map(Hours::of).orElse(UNKNOWN);
    }

    private static Hours of(Exhibition exhibition) {
        if (!exhibition.hours().isEmpty()) {
            return new Hours(
                    true, false, exhibition.hours().stream().map(Hours::span).toList());
        }
        if (exhibition.from() == null || exhibition.to() == null) {
            return UNKNOWN;
        }
        var days = new When(
                exhibition.from().atStartOfDay(), exhibition.to().plusDays(1).atStartOfDay());
        return new Hours(true, true, List.of(days));
    }

    /// Hours that close at or before the time they open end on the next day.
    private static When span(OpeningHours hours) {
        var opens = hours.day().atTime(hours.opens());
        var closes = hours.day().atTime(hours.closes());
        return new When(opens, closes.isAfter(opens) ? closes : closes.plusDays(1));
    }

    /// When it is open on that day, which may be not at all; empty where that is unknown.
    Optional<List<When>> on(LocalDate day) {
        if (!known) {
            return Optional.empty();
        }
        return Optional.of(
                whole ? spans : spans.stream().filter(s -> s.touches(day)).toList());
    }

    /// Whether it is open all the while, or that is unknown.
    boolean hold(When when) {
        return on(when.start().toLocalDate())
                .map(open -> open.stream()
                        .anyMatch(h ->
                                !when.start().isBefore(h.start()) && !when.end().isAfter(h.end())))
                .orElse(true);
    }
}
