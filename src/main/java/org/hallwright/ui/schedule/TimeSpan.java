package org.hallwright.ui.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.schedule.Activity;

/// The days over which the timeline runs: those of the exhibition and of all that is scheduled, with a week before
/// for building up and a month after, so that a month never ends in nothing.
record TimeSpan(LocalDate first, LocalDate last) {
    private static final int BEFORE = 7;
    private static final int AFTER = 31;

    /// Empty where neither the exhibition nor any activity has a date.
    static Optional<TimeSpan> of(ExhibitionState state) {
        var scheduled = state.all(Activity.class).stream()
                .filter(Activity::isScheduled)
                .flatMap(a -> Stream.ofNullable(a.when()))
                .flatMap(
                        when -> Stream.of(when.start().toLocalDate(), when.end().toLocalDate()));
        var own = state.all(Exhibition.class).stream().flatMap(e -> Stream.of(e.from(), e.to()));
        return Stream.concat(scheduled, own.filter(day -> day != null))
                .map(day -> new TimeSpan(day, day))
                .reduce(TimeSpan::union)
                .map(span -> new TimeSpan(span.first.minusDays(BEFORE), span.last.plusDays(AFTER)));
    }

    private TimeSpan union(TimeSpan other) {
        return new TimeSpan(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }
}
