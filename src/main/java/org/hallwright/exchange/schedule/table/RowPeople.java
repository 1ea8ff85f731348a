package org.hallwright.exchange.schedule.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallwright.exchange.schedule.parsed.ParsedSchedule.Person;
import org.hallwright.exchange.table.TableRow;

/// Who takes part, as a row says it: several in a cell, or each in a column with the organisation behind a comma.
final class RowPeople {
    private RowPeople() {}

    static List<Person> of(Columns columns, TableRow row) {
        var ours = columns.header(ScheduleField.PEOPLE).equals(ScheduleField.PEOPLE.header());
        var people = columns.cells(ScheduleField.PEOPLE, row).stream()
                .flatMap(cell -> Arrays.stream(cell.split("[;；、\\n]")))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .flatMap(words ->
                        ours ? Stream.of(Person.named(words)) : told(words, columns.count(ScheduleField.PEOPLE) > 1))
                .toList();
        return of(people, columns.cell(ScheduleField.ORGANISATIONS, row));
    }

    /// Organisations stand in the order of the people, or one for all.
    private static List<Person> of(List<Person> people, String cell) {
        var organisations = cell.isEmpty() ? new String[0] : cell.split("\\s*[;；\\n]\\s*", -1);
        if (organisations.length == 0) {
            return people;
        }
        return IntStream.range(0, people.size())
                .mapToObj(i -> new Person(
                        "", people.get(i).name(), i < organisations.length ? organisations[i] : organisations[0]))
                .toList();
    }

    /// A comma divides people where each part has the words of a name, else a name from what the person is.
    private static Stream<Person> told(String words, boolean oneInACell) {
        var parts = Arrays.stream(words.split("[,，]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
        if (parts.size() < 2) {
            return Stream.of(Person.named(words));
        }
        if (!oneInACell && parts.stream().allMatch(RowPeople::isName)) {
            return parts.stream().map(Person::named);
        }
        return Stream.of(new Person("", parts.getFirst(), String.join(", ", parts.subList(1, parts.size()))));
    }

    private static boolean isName(String words) {
        return words.matches("\\p{Lu}[\\p{L}.'’-]*( \\p{L}[\\p{L}.'’-]*){1,3}") || words.matches("\\p{IsHan}{2,4}");
    }
}
