package org.hallwright.domain.exhibition;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hallwright.domain.value.ClockTime;

/// The opening hours of one day as people write them: `9:00-17:00`, `9-12, 14-17`, `18:00～24:00`; nothing on a day
/// without visitors.
///
/// Those that close at or before they open end on the next day.
public final class DayHours {
    private static final Pattern BETWEEN_SPANS = Pattern.compile("[,;、]");
    private static final Pattern SPAN = Pattern.compile("([^-–—~至到]+)(?:[-–—~至到])([^-–—~至到]+)");

    private DayHours() {}

    /// Empty where a part of it is no hours, or two parts overlap; an empty list where nothing is written.
    public static Optional<List<OpeningHours>> parse(LocalDate day, String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        var read = new ArrayList<OpeningHours>();
        if (plain.isBlank()) {
            return Optional.of(read);
        }
        for (var part : BETWEEN_SPANS.split(plain, -1)) {
            var span = SPAN.matcher(part);
            if (!span.matches()) {
                return Optional.empty();
            }
            var opens = time(span.group(1));
            var closes = time(span.group(2));
            if (opens.isEmpty() || closes.isEmpty()) {
                return Optional.empty();
            }
            read.add(new OpeningHours(day, opens.get(), closes.get()));
        }
        return follow(read) ? Optional.of(read) : Optional.empty();
    }

    /// Only the last of a day may run past midnight.
    private static boolean follow(List<OpeningHours> spans) {
        for (var i = 1; i < spans.size(); i++) {
            var before = spans.get(i - 1);
            if (!before.closes().isAfter(before.opens()) || spans.get(i).opens().isBefore(before.closes())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalTime> time(String typed) {
        return ClockTime.parse(typed.strip().matches("24([:.]?00)?") ? "0:00" : typed);
    }

    /// `09:00–12:00, 14:00–17:00`, which [#parse] reads.
    public static String write(List<OpeningHours> ofDay) {
        return ofDay.stream()
                .map(h -> h.opens() + "–" + (h.closes().equals(LocalTime.MIDNIGHT) ? "24:00" : h.closes()))
                .collect(Collectors.joining(", "));
    }

    /// The hours of all days from the first to the last: the usual ones, but on those days that have words of their
    /// own.
    ///
    /// Empty where any of them cannot be read.
    public static Optional<List<OpeningHours>> parseAll(
            LocalDate first, LocalDate last, String usual, Map<LocalDate, String> single) {
        var byDay = new TreeMap<LocalDate, String>();
        first.datesUntil(last.plusDays(1)).forEach(day -> byDay.put(day, usual));
        byDay.putAll(single);
        return parseAll(byDay);
    }

    /// The hours of the days as they are written for each; empty where any of them cannot be read.
    public static Optional<List<OpeningHours>> parseAll(Map<LocalDate, String> byDay) {
        var all = new ArrayList<OpeningHours>();
        for (var each : byDay.entrySet()) {
            var read = parse(each.getKey(), each.getValue());
            if (read.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(read.get());
        }
        return Optional.of(all);
    }
}
