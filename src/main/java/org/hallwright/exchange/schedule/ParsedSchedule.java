package org.hallwright.exchange.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hallwright.domain.problem.Problem;
import org.hallwright.domain.value.Name;

/// A schedule file as it was read, whatever its format.
///
/// @param title of the conference, which tells the numbers of one file from those of another
/// @param zone id of the time zone, empty where the file says none
record ParsedSchedule(String title, String zone, List<Item> items, List<Problem> problems) {
    ParsedSchedule {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /// One activity of the file.
    ///
    /// @param key what the file knows it by, unique in the file
    /// @param day the day under which the file lists it
    /// @param source words of the file to keep for the way back
    record Item(
            int number,
            String key,
            Name title,
            Name subtitle,
            LocalDate day,
            LocalDateTime start,
            Duration length,
            String room,
            String track,
            String type,
            String language,
            Name summary,
            boolean cancelled,
            List<Person> people,
            Map<String, String> source) {
        Item {
            people = List.copyOf(people);
            source = new TreeMap<>(source);
            source.values().removeIf(String::isBlank);
        }
    }

    /// @param key a number or uid of the file, empty where people are told apart by name
    record Person(String key, String name) {}
}
