package org.hallwright.drawing.schedule;

import java.time.LocalDate;
import java.util.function.Function;

/// How the dates along a timeline are written in the reader's language.
///
/// @param weekday `Thu`, `周四`
/// @param dayOfMonth `23 Sep`, `9月23日`
/// @param month `Sep 2021`, `2021年9月`
/// @param monthName `Sep`, `9月`
public record DateWords(
        Function<LocalDate, String> weekday,
        Function<LocalDate, String> dayOfMonth,
        Function<LocalDate, String> month,
        Function<LocalDate, String> monthName) {
    /// For a page that says its date elsewhere.
    public static final DateWords NONE = new DateWords(day -> "", day -> "", day -> "", day -> "");
}
