package org.hallwright.ui.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hallwright.domain.change.ExhibitionState;
import org.hallwright.domain.exhibition.Exhibition;
import org.hallwright.domain.schedule.Activity;

/// A day of the exhibition, with how many activities begin on it.
record DayTab(LocalDate day, int activities) {
    /// More days than these are only shown where something begins on them.
    private static final int MOST_EMPTY_DAYS = 62;

    /// The exhibition's own days and all others on which something begins, in order.
    static List<DayTab> of(ExhibitionState state) {
        var counts = new TreeMap<LocalDate, Integer>();
        state.all(Exhibition.class).forEach(exhibition -> {
            if (exhibition.from() != null && exhibition.to() != null) {
                exhibition
                        .from()
                        .datesUntil(exhibition.to().plusDays(1))
                        .limit(MOST_EMPTY_DAYS)
                        .forEach(day -> counts.put(day, 0));
            }
        });
        state.all(Activity.class).stream().flatMap(DayTab::dayOf).forEach(day -> counts.merge(day, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new DayTab(count.getKey(), count.getValue()))
                .toList();
    }

    /// The day on which it begins; none while it is not on the timetable.
    static Stream<LocalDate> dayOf(Activity activity) {
        var when = activity.when();
        return when == null || !activity.isScheduled()
                ? Stream.empty()
                : Stream.of(when.start().toLocalDate());
    }
}
