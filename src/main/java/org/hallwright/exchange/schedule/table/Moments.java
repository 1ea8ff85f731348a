package org.hallwright.exchange.schedule.table;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds dates, times of day and lengths in what people write into cells, in English, German and Chinese.
///
/// @param dayFirst whether `3/4/2026` is the third of April
/// @param year of dates that have none, 0 for no such dates
record Moments(boolean dayFirst, int year) {
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})[日号]?");
    private static final Pattern YEAR_LAST = Pattern.compile("\\b(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})\\b");
    private static final Pattern CHINESE = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号]?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?:of\\s+)?([a-zä]{3,9})\\.?,?(?:\\s+(\\d{4}))?");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b([a-zä]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,?\\s+(\\d{4}))?");
    private static final Pattern CLOCK = Pattern.compile(
            "(上午|下午|晚上|中午|凌晨)?\\s*(\\d{1,2})(?:[:.h时点](\\d{2})?(?::(\\d{2})(?:\\.\\d+)?)?(?:分)?|(?=\\s*(?:am|pm|uhr)))"
                    + "\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    /// What a cell says: a day, a start, an end, each if it does.
    record Said(
            @Nullable LocalDate day,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            @Nullable LocalDate last) {
        static final Said NOTHING = new Said(null, null, null, null);
    }

    /// By the cells in which only one reading is a date; day first where there are none.
    static Moments of(Collection<String> cells, int year) {
        var dayFirst = true;
        for (var cell : cells) {
            var match = YEAR_LAST.matcher(cell);
            if (match.find() && match.group(2).equals("/")) {
                if (Integer.parseInt(match.group(1)) > 12) {
                    return new Moments(true, year);
                }
                dayFirst &= Integer.parseInt(match.group(3)) <= 12;
            }
        }
        return new Moments(dayFirst, year);
    }

    /// Whether nothing in the cells tells which number of `3/4/2026` is the day.
    static boolean areUnclear(Collection<String> cells) {
        var slashed = cells.stream()
                .map(YEAR_LAST::matcher)
                .filter(m -> m.find() && m.group(2).equals("/"))
                .map(MatchReading::of)
                .toList();
        return slashed.stream().anyMatch(r -> r.first != r.second)
                && slashed.stream().allMatch(r -> r.first <= 12 && r.second <= 12);
    }

    private record MatchReading(int first, int second) {
        static MatchReading of(MatchResult match) {
            return new MatchReading(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(3)));
        }
    }

    Said read(String cell) {
        var text = Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\d)t(\\d\\d:\\d\\d[:.\\d]*)(?:z|[+-]\\d\\d:?\\d\\d)?", " $1")
                .strip();
        if (text.length() > 200) {
            return Said.NOTHING;
        }
        var days = new ArrayList<LocalDate>();
        var rest = withoutDates(text, days);
        var times = times(rest);
        return new Said(
                days.isEmpty() ? null : days.getFirst(),
                times.isEmpty() ? null : times.getFirst(),
                times.size() < 2 ? null : times.get(1),
                days.size() < 2 ? null : days.get(1));
    }

    private String withoutDates(String text, List<LocalDate> days) {
        var rest = taken(YEAR_FIRST, text, days, m -> date(number(m, 1), number(m, 2), number(m, 3)));
        rest = taken(YEAR_LAST, rest, days, this::yearLast);
        rest = taken(CHINESE, rest, days, m -> date(year, number(m, 1), number(m, 2)));
        rest = taken(DAY_MONTH, rest, days, m -> date(yearOr(m.group(3)), month(m.group(2)), number(m, 1)));
        return taken(MONTH_DAY, rest, days, m -> date(yearOr(m.group(3)), month(m.group(1)), number(m, 2)));
    }

    private interface Reading {
        Optional<LocalDate> of(MatchResult match);
    }

    private static String taken(Pattern pattern, String text, List<LocalDate> days, Reading reading) {
        return pattern.matcher(text).replaceAll(match -> {
            var day = reading.of(match);
            day.ifPresent(days::add);
            var noWord = match.group().codePoints().noneMatch(Character::isLetter);
            return day.isPresent() || noWord ? " " : java.util.regex.Matcher.quoteReplacement(match.group());
        });
    }

    private Optional<LocalDate> yearLast(MatchResult match) {
        var first = number(match, 1);
        var second = number(match, 3);
        var short4 = match.group(4).length() == 2 ? 2000 + number(match, 4) : number(match, 4);
        var day = !match.group(2).equals("/") || dayFirst;
        return day ? date(short4, second, first) : date(short4, first, second);
    }

    private int yearOr(@Nullable String written) {
        return written == null ? year : Integer.parseInt(written);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(String word) {
        var even = word.replace("mär", "mar")
                .replace("mai", "may")
                .replace("okt", "oct")
                .replace("dez", "dec");
        var at = even.length() < 3 ? -1 : MONTHS.indexOf(even.substring(0, 3));
        return at % 4 == 0 ? at / 4 + 1 : 0;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<LocalTime> times(String text) {
        var times = new ArrayList<LocalTime>();
        var match = CLOCK.matcher(text);
        while (match.find() && times.size() < 2) {
            time(match).ifPresent(times::add);
        }
        return times;
    }

    private static Optional<LocalTime> time(MatchResult match) {
        var hour = number(match, 2);
        var minute = match.group(3) == null ? 0 : number(match, 3);
        var second = match.group(4) == null ? 0 : number(match, 4);
        var before = match.group(1) == null ? "" : match.group(1);
        var after = match.group(5) == null ? "" : match.group(5).replace(".", "");
        var late = after.equals("pm") || before.equals("下午") || before.equals("晚上");
        if (late && hour < 12 || before.equals("中午") && hour < 3) {
            hour += 12;
        } else if ((after.equals("am") || before.equals("凌晨")) && hour == 12) {
            hour = 0;
        }
        return hour > 24 || minute > 59 || second > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour % 24, minute, second));
    }

    /// A length of time: minutes where only a number stands there.
    static Optional<Duration> length(String cell) {
        var text = Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        if (text.length() > 40) {
            return Optional.empty();
        }
        var clock = text.split(":");
        if (text.matches("\\d{1,3}:\\d{2}(:\\d{2})?")) {
            return positive(Duration.ofHours(Long.parseLong(clock[0])).plusMinutes(Long.parseLong(clock[1])));
        }
        var numbers = NUMBER.matcher(text)
                .results()
                .map(m -> m.group().replace(',', '.'))
                .toList();
        if (numbers.isEmpty() || numbers.size() > 2) {
            return Optional.empty();
        }
        var hours = text.matches("\\d+(?:[.,]\\d+)?\\s*(?:h|hrs?|hours?|std|stunden?|小时|个小时|时)\\b?.*");
        var first = (long) (Double.parseDouble(numbers.getFirst()) * (hours ? 60 : 1));
        return positive(
                Duration.ofMinutes(first + (numbers.size() == 2 ? (long) Double.parseDouble(numbers.get(1)) : 0)));
    }

    private static Optional<Duration> positive(Duration length) {
        return Optional.of(length).filter(Duration::isPositive);
    }
}
