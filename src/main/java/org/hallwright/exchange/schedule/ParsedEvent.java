package org.hallwright.exchange.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.schedule.ActivityState;
import org.hallwright.domain.schedule.Media;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Name;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.schedule.parsed.AgendaPoint;
import org.hallwright.exchange.schedule.parsed.Doubts;
import org.hallwright.exchange.schedule.parsed.More;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule;
import org.hallwright.exchange.schedule.parsed.PlainText;
import org.hallwright.exchange.schedule.parsed.Roles;

/// One frab event while it is read, from XML or JSON, by the names that both give its parts.
///
/// A start before the day's change belongs to the night after that day.
final class ParsedEvent {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}):(\\d{1,2})(?::(\\d{1,2}))?");

    final Map<String, String> parts = new HashMap<>();
    final List<ParsedSchedule.Person> people = new ArrayList<>();
    final List<Media> media = new ArrayList<>();
    /// What only files of ours say, by its part: `end`, `rooms`, `live`, `roles`, `state`, `agenda`, `series`.
    final Map<String, List<String>> own = new HashMap<>();
    private final int number;
    private final String day;
    private final String room;

    ParsedEvent(int number, String day, String room) {
        this.number = number;
        this.day = day;
        this.room = room;
    }

    String part(String name) {
        return parts.getOrDefault(name, "").strip();
    }

    /// @return empty where it says neither what nor when
    Optional<ParsedSchedule.Item> item(LocalTime dayChange, String zone, Doubts doubts) {
        var start = start(dayChange, zone);
        var title = title();
        if (title.isEmpty() && start.isEmpty()) {
            doubts.leftOut(number, "");
            return Optional.empty();
        }
        if (part("title").isEmpty()) {
            doubts.tell(Severity.WARNING, "activity-without-title", number, title.isEmpty() ? "?" : title);
        }
        var named = title.isEmpty() ? "?" : title;
        var when = doubts.when(
                number,
                named,
                start.orElse(null),
                end().orElse(null),
                duration(part("duration")).orElse(null));
        var summary = Stream.of(part("abstract"), part("description"))
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .distinct()
                .reduce((one, other) -> one + "\n\n" + other)
                .orElse("");
        return Optional.of(new ParsedSchedule.Item(
                number,
                key(),
                Name.guess(named),
                Name.guess(part("title").isEmpty() ? "" : part("subtitle")),
                date().or(() -> start.map(LocalDateTime::toLocalDate)).orElse(null),
                when,
                rooms(),
                part("track"),
                part("type"),
                part("language"),
                Name.guess(summary),
                people,
                Map.of(
                        "guid",
                        part("guid"),
                        "id",
                        part("id"),
                        "slug",
                        part("slug"),
                        "type",
                        part("type"),
                        "url",
                        part("url")),
                more()));
    }

    private More more() {
        return More.NOTHING
                .edit()
                .media(media.isEmpty() ? null : media)
                .liveLink(own("live").findFirst().orElse(null))
                .roles(Roles.of(own("roles").toList()))
                .state(own("state")
                        .flatMap(s -> TradeWords.parse(ActivityState.class, s).stream())
                        .findFirst()
                        .orElse(null))
                .agenda(AgendaPoint.of(own("agenda").toList()))
                .series(own("series").findFirst().map(guid -> "guid:" + guid).orElse(null))
                .plannedMinutes(duration(part("duration")).map(When::minutesOf).orElse(null))
                .build();
    }

    private Stream<String> own(String name) {
        return own.getOrDefault(name, List.of()).stream();
    }

    private List<String> rooms() {
        return Stream.concat(Stream.of(room.isBlank() ? part("room") : room), own("rooms"))
                .toList();
    }

    private String title() {
        return Stream.of("title", "subtitle", "slug", "guid", "id")
                .map(this::part)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// An end of its own, which we write for activities longer than the format's durations.
    private Optional<LocalDateTime> end() {
        try {
            return own("end").findFirst().map(LocalDateTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String key() {
        return part("guid").isEmpty() ? part("id").isEmpty() ? "" : "id:" + part("id") : "guid:" + part("guid");
    }

    private Optional<LocalDate> date() {
        try {
            return day.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(day.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDateTime> start(LocalTime dayChange, String zone) {
        var clock = clock(part("start"));
        var exact = exactStart(clock, zone);
        return exact.isPresent()
                ? exact
                : date().flatMap(d -> clock.map(t -> (t.isBefore(dayChange) ? d.plusDays(1) : d).atTime(t)));
    }

    /// From the full date, if its clock agrees with the start that people read.
    private Optional<LocalDateTime> exactStart(Optional<LocalTime> clock, String zone) {
        try {
            var text = part("date");
            if (text.length() < 16) {
                return Optional.empty();
            }
            if (text.length() <= 19) {
                return Optional.of(LocalDateTime.parse(text));
            }
            var exact = OffsetDateTime.parse(text);
            var inZone = zone.isEmpty()
                    ? exact
                    : exact.atZoneSameInstant(ZoneId.of(zone)).toOffsetDateTime();
            return Stream.of(exact, inZone)
                    .map(OffsetDateTime::toLocalDateTime)
                    .filter(t -> clock.isEmpty() || clock.get().equals(t.toLocalTime()))
                    .findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> clock(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// `hh:mm` or `hh:mm:ss`, above zero.
    private static Optional<Duration> duration(String text) {
        var length = LENGTH.matcher(text);
        if (!length.matches()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofHours(Long.parseLong(length.group(1)))
                        .plusMinutes(Long.parseLong(length.group(2)))
                        .plusSeconds(length.group(3) == null ? 0 : Long.parseLong(length.group(3))))
                .filter(Duration::isPositive);
    }
}
