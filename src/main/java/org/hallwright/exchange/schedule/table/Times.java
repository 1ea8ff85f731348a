package org.hallwright.exchange.schedule.table;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.exchange.table.Table;
import org.hallwright.exchange.table.TableRow;
import org.jspecify.annotations.Nullable;

/// When a row says that its activity is, from however many columns.
///
/// @param start null where there is none
/// @param end null where there is none
/// @param length null where there is none
record Times(
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        @Nullable Duration length) {
    boolean haveNoEnd() {
        return end == null && length == null;
    }

    static Times of(Columns columns, TableRow row, Moments moments) {
        var date = moments.read(columns.cell(ScheduleField.DATE, row));
        var from = moments.read(columns.cell(ScheduleField.START, row));
        var to = moments.read(columns.cell(ScheduleField.END, row));
        var last = moments.read(columns.cell(ScheduleField.END_DATE, row));
        var day = first(from.day(), date.day());
        var time = first(from.from(), date.from());
        if (day == null || time == null && columns.has(ScheduleField.START) && from.day() == null) {
            return new Times(null, null, length(columns, row, from, to));
        }
        var start = day.atTime(Objects.requireNonNullElse(time, LocalTime.MIDNIGHT));
        return new Times(start, end(start, date, from, to, last), length(columns, row, from, to));
    }

    private static @Nullable LocalDateTime end(
            LocalDateTime start, Moments.Said date, Moments.Said from, Moments.Said to, Moments.Said last) {
        var day = first(to.day(), last.day(), from.last(), date.last());
        var time = first(to.from(), from.until(), date.until());
        if (time == null) {
            return day == null ? null : to.day() == null ? day.plusDays(1).atStartOfDay() : day.atStartOfDay();
        }
        var end = Objects.requireNonNullElse(day, start.toLocalDate()).atTime(time);
        // A clock that has gone past midnight means the next day; an end just before its start is a mistake.
        var night = day == null && !end.isAfter(start) && start.getHour() >= 18 && time.getHour() < 9;
        return night ? end.plusDays(1) : end;
    }

    /// As the row says, else between two times of day that have no date.
    private static @Nullable Duration length(Columns columns, TableRow row, Moments.Said from, Moments.Said to) {
        var between =
                from.from() == null || to.from() == null ? Duration.ZERO : Duration.between(from.from(), to.from());
        return Moments.length(columns.cell(ScheduleField.LENGTH, row))
                .or(() -> Optional.of(between).filter(Duration::isPositive))
                .orElse(null);
    }

    @SafeVarargs
    private static <T> @Nullable T first(@Nullable T... said) {
        return Stream.of(said).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// All that dates are looked for in.
    static List<String> cells(Columns columns, Table table) {
        return table.rows().stream()
                .flatMap(row -> Stream.of(
                                ScheduleField.DATE, ScheduleField.START, ScheduleField.END, ScheduleField.END_DATE)
                        .map(field -> columns.cell(field, row)))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// The same with an end: the next start, if it is soon enough, else an hour later.
    Times untilNext(@Nullable LocalDateTime next) {
        var soon = start != null
                && next != null
                && Duration.between(start, next).compareTo(Duration.ofHours(4)) <= 0
                && next.toLocalDate().equals(start.toLocalDate());
        return start == null ? this : new Times(start, soon ? next : start.plusHours(1), null);
    }

    @Nullable
    LocalDate day() {
        return start == null ? null : start.toLocalDate();
    }
}
