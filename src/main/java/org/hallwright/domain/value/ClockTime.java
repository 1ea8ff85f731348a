package org.hallwright.domain.value;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads times of day as people type them: `9`, `930`, `9:30`, `09.30`, `9：30`, in digits of any width.
public final class ClockTime {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:\\s*[:.]?\\s*(\\d{2}))?");

    private ClockTime() {}

    public static Optional<LocalTime> parse(String typed) {
        var match =
                TYPED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), minute));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
