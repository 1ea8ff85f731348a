package org.hallwright.exchange.roster.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as tables write them: year first with any sign between, `2026年5月3日`, or day first with points.
///
/// What could be read in two ways, such as `3/5/2026`, is no date here unless one number is above twelve.
public final class CellDates {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4})");

    private CellDates() {}

    public static Optional<LocalDate> of(String cell) {
        var text = cell.strip();
        var first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return date(first.group(1), first.group(2), first.group(3));
        }
        var last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            return Optional.empty();
        }
        var one = Integer.parseInt(last.group(1));
        var two = Integer.parseInt(last.group(3));
        if (last.group(2).equals(".") || one > 12) {
            return date(last.group(4), last.group(3), last.group(1));
        }
        return two > 12 ? date(last.group(4), last.group(1), last.group(3)) : Optional.empty();
    }

    static boolean looksLikeDate(String cell) {
        return YEAR_FIRST.matcher(cell.strip()).matches()
                || YEAR_LAST.matcher(cell.strip()).matches();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
