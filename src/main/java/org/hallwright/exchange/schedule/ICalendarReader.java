package org.hallwright.exchange.schedule;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.SourceFile;
import org.hallwright.exchange.UnreadableFile;
import org.hallwright.exchange.schedule.parsed.Doubts;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule;
import org.hallwright.exchange.schedule.parsed.PlainText;
import org.hallwright.exchange.schedule.parsed.Zones;
import org.hallwright.exchange.text.TextDecoder;
import org.jspecify.annotations.Nullable;

/// Reads iCalendar: each event is an activity, also where several have one uid.
///
/// Times are taken as their calendar writes them, on the wall clock of the place; those in UTC are turned to the
/// file's own zone, or else the exhibition's. A day without a time lasts from midnight to midnight.
final class ICalendarReader {
    private static final int LAST_SECOND = 59;

    private static final int MOST_EVENTS = 100_000;
    private static final int MOST_TIMES = 400;

    private final List<ParsedSchedule.Item> items = new ArrayList<>();
    private final Doubts doubts = new Doubts();
    private final Map<String, Integer> seen = new HashMap<>();
    private final String zone;
    private final Set<String> zones;
    private final @Nullable LocalDate lastDay;
    private int number;

    private ICalendarReader(String zone, Set<String> zones, @Nullable LocalDate lastDay) {
        this.zone = zone;
        this.zones = zones;
        this.lastDay = lastDay;
    }

    /// @param local zone of the exhibition, for times in UTC of a file that names no zone
    /// @param lastDay of the exhibition, until which endless repetitions are read; null for the first time only
    static ParsedSchedule read(SourceFile file, String local, @Nullable LocalDate lastDay) {
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
            throw new UnreadableFile("exchange.no-schedule", file.name(), ParsedSchedule.KNOWN);
        }
        var own = zone(calendar);
        var reader = new ICalendarReader(own.isEmpty() ? local : own, described(calendar), lastDay);
        calendar.getEvents().forEach(reader::add);
        var title = calendar.getNames().isEmpty()
                ? ""
                : calendar.getNames().getFirst().getValue();
        var skipped = reader.number
                - (int) reader.items.stream()
                        .map(ParsedSchedule.Item::number)
                        .distinct()
                        .count();
        return new ParsedSchedule(title, own, reader.items, skipped, reader.doubts.problems());
    }

    /// Zones that the file describes itself.
    private static Set<String> described(ICalendar calendar) {
        return calendar.getTimezoneInfo().getComponents().stream()
                .filter(c -> c.getTimezoneId() != null)
                .map(c -> c.getTimezoneId().getValue())
                .collect(Collectors.toSet());
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
        number++;
        var start = time(event.getDateStart());
        var title = Stream.of(value(event.getSummary()), value(event.getLocation()), value(event.getUid()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("?");
        if (value(event.getSummary()).isEmpty()) {
            if (start.isEmpty()) {
                doubts.leftOut(number, title);
                return;
            }
            doubts.tell(Severity.WARNING, "activity-without-title", number, title);
        }
        zoneOf(event, title);
        var uid = value(event.getUid());
        var count = seen.merge(uid, 1, Integer::sum);
        var key = uid.isEmpty() ? "" : "uid:" + uid + (count > 1 ? "#" + count : "");
        var item = item(event, key, title, start.orElse(null));
        items.add(item);
        if (event.getRecurrenceRule() != null && item.when() != null) {
            repeat(event, item, item.when());
        }
    }

    private ParsedSchedule.Item item(VEvent event, String key, String title, @Nullable LocalDateTime start) {
        var categories = event.getCategories().stream()
                .flatMap(c -> c.getValues().stream())
                .findFirst()
                .orElse("");
        var own = new OwnProperties(event);
        var source = Map.of(
                "uid",
                value(event.getUid()),
                "url",
                event.getUrl() == null ? "" : event.getUrl().getValue());
        return new ParsedSchedule.Item(
                number,
                key,
                Name.guess(title),
                Name.guess(own.first("SUBTITLE")),
                null,
                when(event, title, start),
                own.rooms(value(event.getLocation())),
                categories,
                own.first("TYPE"),
                own.first("LANGUAGE"),
                Name.guess(PlainText.of(value(event.getDescription()).replace("\r\n", "\n"))),
                people(event),
                source,
                own.more()
                        .edit()
                        .state(state(event))
                        .plannedMinutes(length(event).map(When::minutesOf).orElse(null))
                        .build());
    }

    private static @Nullable ActivityState state(VEvent event) {
        var status = event.getStatus();
        if (status == null) {
            return null;
        }
        return status.isCancelled() ? ActivityState.CANCELLED : status.isTentative() ? ActivityState.DRAFT : null;
    }

    /// A zone that neither the file nor the world knows.
    private void zoneOf(VEvent event, String title) {
        var zone = event.getDateStart() == null
                ? null
                : event.getDateStart().getParameters().getTimezoneId();
        if (zone != null && !zones.contains(zone) && !Zones.isKnown(zone.replaceFirst("^/", ""))) {
            doubts.tell(Severity.WARNING, "zone-unknown", number, title, zone);
        }
    }

    /// Each time that it repeats is an activity; where it never ends, up to the last day of the exhibition.
    private void repeat(VEvent event, ParsedSchedule.Item first, When when) {
        var last = endOf(event.getRecurrenceRule().getValue());
        var starts = event.getDateIterator(TimeZone.getTimeZone("UTC"));
        var times = 1;
        var known = new HashSet<LocalDateTime>(Set.of(when.start()));
        while (starts.hasNext() && times < MOST_TIMES && items.size() < MOST_EVENTS) {
            var start = shifted(starts.next(), when, event);
            if (last != null && start.toLocalDate().isAfter(last)) {
                break;
            }
            if (known.add(start)) {
                times++;
                var key = first.key().isEmpty() ? "" : first.key() + "@" + start;
                items.add(first.repeating(first.key(), key, when.startingAt(start)));
            }
        }
        doubts.tell(Severity.NOTE, "recurrence-read", number, first.title().enFirst(), times);
    }

    /// The library gives moments; the clock at the place shows the first one as it was written.
    private static LocalDateTime shifted(Date moment, When when, VEvent event) {
        var days = Duration.ofMillis(
                        moment.getTime() - event.getDateStart().getValue().getTime())
                .plusHours(2)
                .toDays();
        var sameDay = when.start().plusDays(days);
        var rest = Duration.ofMillis(
                        moment.getTime() - event.getDateStart().getValue().getTime())
                .minusDays(days);
        return rest.abs().compareTo(Duration.ofHours(2)) < 0 ? sameDay : sameDay.plus(rest);
    }

    private @Nullable LocalDate endOf(Recurrence rule) {
        return rule.getCount() != null || rule.getUntil() != null ? null : lastDay == null ? LocalDate.MIN : lastDay;
    }

    private static List<ParsedSchedule.Person> people(VEvent event) {
        return event.getAttendees().stream()
                .filter(a -> a.getCommonName() != null && !a.getCommonName().isBlank())
                .map(a -> new ParsedSchedule.Person(
                        a.getUri() == null ? "" : a.getUri(), a.getCommonName().strip(), ""))
                .toList();
    }

    private static Optional<Duration> length(VEvent event) {
        return Optional.ofNullable(event.getDuration())
                .map(d -> Duration.ofMillis(d.getValue().toMillis()))
                .filter(Duration::isPositive);
    }

    private @Nullable When when(VEvent event, String title, @Nullable LocalDateTime start) {
        var end = time(event.getDateEnd()).orElse(null);
        var length = length(event).orElse(null);
        var sound = end != null && start != null && end.isAfter(start) || length != null;
        if (start != null && !sound && !event.getDateStart().getValue().hasTime()) {
            return When.of(start, Duration.ofDays(1));
        }
        return doubts.when(number, title, start, end, length);
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
        return local(raw)
                .map(local -> raw.isUtc() && !zone.isEmpty()
                        ? local.atZone(ZoneOffset.UTC)
                                .withZoneSameInstant(ZoneId.of(zone))
                                .toLocalDateTime()
                        : local);
    }

    /// Nothing for what is on no clock; a leap second is the second before, as RFC 5545 has it.
    private static Optional<LocalDateTime> local(DateTimeComponents raw) {
        var second = Math.min(raw.getSecond(), LAST_SECOND);
        try {
            return Optional.of(LocalDateTime.of(
                    raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), second));
        } catch (DateTimeException offTheClock) {
            return Optional.empty();
        }
    }

    private static String value(@Nullable TextProperty property) {
        return property == null || property.getValue() == null
                ? ""
                : property.getValue().strip();
    }
}
