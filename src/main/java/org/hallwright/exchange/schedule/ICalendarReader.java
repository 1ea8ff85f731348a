package org.hallwright.exchange.schedule;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.text.TextDecoder;
import org.jspecify.annotations.Nullable;

/// Reads iCalendar: each event is an activity, also where several have one uid.
///
/// Times are taken as their calendar writes them, on the wall clock of the place; those in UTC are turned to the
/// file's own zone, or else the exhibition's. A day without a time lasts from midnight to midnight.
final class ICalendarReader {
    private static final int MOST_EVENTS = 100_000;
    private static final Duration ASSUMED = Duration.ofHours(1);

    private final List<ParsedSchedule.Item> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final String zone;

    private ICalendarReader(String zone) {
        this.zone = zone;
    }

    /// @param local zone of the exhibition, for times in UTC of a file that names no zone
    static ParsedSchedule read(SourceFile file, String local) {
        var text = TextDecoder.decode(file, "").text();
        ICalendar calendar;
        try {
            calendar = Biweekly.parse(text).first();
        } catch (RuntimeException e) {
            throw UnreadableFile.because(e, "exchange.broken-calendar", file.name());
        }
        if (calendar == null || calendar.getEvents().size() > MOST_EVENTS) {
            throw new UnreadableFile("exchange.broken-calendar", file.name());
        }
        if (calendar.getEvents().isEmpty()) {
            throw new UnreadableFile("exchange.no-schedule", file.name(), ScheduleImport.KNOWN);
        }
        var own = zone(calendar);
        var reader = new ICalendarReader(own.isEmpty() ? local : own);
        calendar.getEvents().forEach(reader::add);
        var title = calendar.getNames().isEmpty()
                ? ""
                : calendar.getNames().getFirst().getValue();
        return new ParsedSchedule(title, own, reader.items, reader.problems);
    }

    /// As the calendar says for itself, else of the first event that has one.
    private static String zone(ICalendar calendar) {
        var said = calendar.getExperimentalProperty("X-WR-TIMEZONE");
        var zones = calendar.getTimezoneInfo();
        var ofEvents = calendar.getEvents().stream()
                .filter(e -> e.getDateStart() != null && zones.getTimezone(e.getDateStart()) != null)
                .map(e -> zones.getTimezone(e.getDateStart()).getTimeZone().getID());
        return Stream.concat(Stream.ofNullable(said).map(p -> p.getValue()), ofEvents)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .findFirst()
                .orElse("");
    }

    private void add(VEvent event) {
        var number = items.size() + problems.size() + 1;
        var title = value(event.getSummary());
        var start = time(event.getDateStart());
        if (start.isEmpty() || title.isEmpty()) {
            problems.add(
                    Problem.of(Severity.BLOCKER, "activity-without-time", Where.row(number, title), number, title));
            return;
        }
        if (event.getRecurrenceRule() != null) {
            problems.add(Problem.of(Severity.WARNING, "recurrence-ignored", Where.row(number, title), number, title));
        }
        var uid = value(event.getUid());
        var count = seen.merge(uid, 1, Integer::sum);
        var categories = event.getCategories().stream()
                .flatMap(c -> c.getValues().stream())
                .findFirst()
                .orElse("");
        items.add(new ParsedSchedule.Item(
                number,
                uid.isEmpty() ? "" : "uid:" + uid + (count > 1 ? "#" + count : ""),
                Name.guess(title),
                Name.NONE,
                start.get().toLocalDate(),
                start.get(),
                length(event, start.get(), number, title),
                value(event.getLocation()),
                categories,
                "",
                "",
                Name.guess(value(event.getDescription()).replace("\r\n", "\n")),
                event.getStatus() != null && event.getStatus().isCancelled(),
                people(event),
                Map.of(
                        "uid",
                        uid,
                        "url",
                        event.getUrl() == null ? "" : event.getUrl().getValue())));
    }

    private static List<ParsedSchedule.Person> people(VEvent event) {
        return event.getAttendees().stream()
                .filter(a -> a.getCommonName() != null && !a.getCommonName().isBlank())
                .map(a -> new ParsedSchedule.Person(
                        a.getUri() == null ? "" : a.getUri(), a.getCommonName().strip()))
                .toList();
    }

    private Duration length(VEvent event, LocalDateTime start, int number, String title) {
        var end = time(event.getDateEnd());
        if (end.isPresent() && end.get().isAfter(start)) {
            return Duration.between(start, end.get());
        }
        if (event.getDuration() != null) {
            var millis = event.getDuration().getValue().toMillis();
            if (millis > 0) {
                return Duration.ofMillis(millis);
            }
        }
        if (!event.getDateStart().getValue().hasTime()) {
            return Duration.ofDays(1);
        }
        problems.add(Problem.of(Severity.WARNING, "activity-without-end", Where.row(number, title), number, title));
        return ASSUMED;
    }

    private Optional<LocalDateTime> time(@Nullable DateOrDateTimeProperty property) {
        if (property == null || property.getValue() == null) {
            return Optional.empty();
        }
        ICalDate date = property.getValue();
        DateTimeComponents raw = date.getRawComponents();
        if (raw == null) {
            return Optional.empty();
        }
        var local = LocalDateTime.of(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
        return Optional.of(
                raw.isUtc() && !zone.isEmpty()
                        ? local.atZone(ZoneOffset.UTC)
                                .withZoneSameInstant(ZoneId.of(zone))
                                .toLocalDateTime()
                        : local);
    }

    private static String value(@Nullable TextProperty property) {
        return property == null || property.getValue() == null
                ? ""
                : property.getValue().strip();
    }
}
