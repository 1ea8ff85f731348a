package org.hallwright.exchange.schedule.parsed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.problem.Severity;
import org.hallwright.domain.problem.Where;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Name;
import org.jspecify.annotations.Nullable;

/// A schedule file as it was read, whatever its format.
///
/// @param title of the conference, which tells the numbers of one file from those of another
/// @param zone id of the time zone, empty where the file says none
/// @param skipped how many items were left out because they say nothing
public record ParsedSchedule(String title, String zone, List<Item> items, int skipped, List<Problem> problems) {
    public static final String KNOWN = "frab and pentabarf XML, frab and pretalx JSON, iCalendar (ICS), CSV, TSV, XLSX";

    public ParsedSchedule {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /// One activity of the file.
    ///
    /// @param key what the file knows it by; empty where it knows it by nothing
    /// @param day the day under which the file lists it, null where it lists none
    /// @param when null where the file gives no time
    /// @param rooms by name
    /// @param source words of the file to keep for the way back
    /// @param more what few formats say
    public record Item(
            int number,
            String key,
            Name title,
            Name subtitle,
            @Nullable LocalDate day,
            @Nullable When when,
            List<String> rooms,
            String track,
            String type,
            String language,
            Name summary,
            List<Person> people,
            Map<String, String> source,
            More more) {
        public Item {
            rooms = rooms.stream()
                    .map(String::strip)
                    .filter(r -> !r.isEmpty())
                    .distinct()
                    .toList();
            people = List.copyOf(people);
            source = new TreeMap<>(source);
            source.values().removeIf(String::isBlank);
        }

        /// All whom it names: those who take part, and who speaks in its agenda.
        public Stream<Person> everybody() {
            var agenda = more.agenda();
            return Stream.concat(
                    people.stream(),
                    agenda == null
                            ? Stream.empty()
                            : agenda.stream().flatMap(point -> Stream.ofNullable(point.speaker())));
        }

        /// The same under another key, as where two items of a file have one.
        public Item keyed(String newKey) {
            return new Item(
                    number, newKey, title, subtitle, day, when, rooms, track, type, language, summary, people, source,
                    more);
        }

        /// The same at another time, as a repetition of the item of that key.
        public Item repeating(String first, String newKey, When newWhen) {
            return new Item(
                    number,
                    newKey,
                    title,
                    subtitle,
                    day,
                    newWhen,
                    rooms,
                    track,
                    type,
                    language,
                    summary,
                    people,
                    source,
                    first.isEmpty() ? more : more.edit().series(first).build());
        }

        public Item at(@Nullable When newWhen) {
            return new Item(
                    number, key, title, subtitle, day, newWhen, rooms, track, type, language, summary, people, source,
                    more);
        }

        /// A warning about it, with its number and title in front of what else is said.
        public Problem problem(String rule, Object... words) {
            var args = Stream.concat(Stream.of(number, title.enFirst()), Stream.of(words));
            return Problem.of(Severity.WARNING, rule, Where.row(number, title.enFirst()), args.toArray());
        }
    }

    /// @param key a number or uid of the file, empty where people are told apart by name
    /// @param organisation empty where the file says none
    public record Person(String key, String name, String organisation) {
        public static Person named(String name) {
            return new Person("", name, "");
        }
    }
}
