package org.hallwright.exchange.schedule.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Moments DAY_FIRST = new Moments(true, 2026);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-04",
                "2026/3/4",
                "2026.03.04",
                "4.3.2026",
                "04.03.26",
                "4/3/2026",
                "04-03-2026",
                "2026年3月4日",
                "２０２６年３月４日",
                "2026 年 3 月 4 日 星期三",
                "3月4日",
                "4. März 2026",
                "Mi., 4. Mär. 2026",
                "4 March 2026",
                "4th of March 2026",
                "March 4, 2026",
                "Mar 4",
                "Wed, 4 Mar",
                "2026-03-04T00:00:00"
            })
    void aDayIsFoundInWhateverNotation(String cell) {
        assertThat(DAY_FIRST.read(cell).day()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "9:05, 09:05, ",
        "09:05:00, 09:05, ",
        "9.05 Uhr, 09:05, ",
        "9 Uhr, 09:00, ",
        "9h05, 09:05, ",
        "9:05 am, 09:05, ",
        "12:30 AM, 00:30, ",
        "9:05 p.m., 21:05, ",
        "3 pm, 15:00, ",
        "上午9:05, 09:05, ",
        "下午2时30分, 14:30, ",
        "14点, 14:00, ",
        "中午12:00, 12:00, ",
        "24:00, 00:00, ",
        "09:00-10:30, 09:00, 10:30",
        "9:00 – 10:30 Uhr, 09:00, 10:30",
        "9:00至10:30, 09:00, 10:30",
        "下午2:00—下午3:15, 14:00, 15:15",
        "from 9:00 to 10:30, 09:00, 10:30",
        "2026-03-04 09:00, 09:00, ",
        "4.3.2026 9.30 Uhr, 09:30, ",
        "2026年3月4日 9:00-17:00, 09:00, 17:00",
        "2026-03-04T09:00+08:00, 09:00, ",
        "2026-03-04T09:00:00Z, 09:00, "
    })
    void timesOfDayAreFoundWithTheEndOfARange(String cell, LocalTime from, LocalTime until) {
        var said = DAY_FIRST.read(cell);
        assertThat(said.from()).isEqualTo(from);
        assertThat(said.until()).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "TBA", "31.2.2026", "2026-13-01", "99:99", "Room 12", "2026", "march", "第3场"})
    void whatIsNoMomentSaysNothing(String cell) {
        assertThat(DAY_FIRST.read(cell)).isEqualTo(Moments.Said.NOTHING);
    }

    @Test
    void theWholeColumnSaysWhichNumberIsTheDay() {
        assertThat(Moments.of(List.of("3/4/2026", "3/14/2026"), 0)
                        .read("3/4/2026")
                        .day())
                .isEqualTo(DAY);
        assertThat(Moments.of(List.of("4/3/2026", "14/3/2026"), 0)
                        .read("4/3/2026")
                        .day())
                .isEqualTo(DAY);
        assertThat(Moments.areUnclear(List.of("3/4/2026", "3/14/2026"))).isFalse();
        assertThat(Moments.areUnclear(List.of("3/4/2026", "5/6/2026"))).isTrue();
        assertThat(Moments.areUnclear(List.of("3.4.2026", "2026-04-03", "4/4/2026")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "45, 45",
        "45 min, 45",
        "90分钟, 90",
        "1:30, 90",
        "01:30:00, 90",
        "1 h, 60",
        "1.5 hours, 90",
        "'1,5 Std.', 90",
        "1 h 30 min, 90",
        "2小时, 120",
        "1小时30分, 90"
    })
    void lengthsAreMinutesOrHours(String cell, int minutes) {
        assertThat(Moments.length(cell).orElseThrow().toMinutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "long", "-:-", "1:2:3:4", "a day"})
    void whatIsNoLengthIsNone(String cell) {
        assertThat(Moments.length(cell)).isEmpty();
    }

    @Test
    void anyDayAndTimeComesBackFromEachNotation() {
        var dice = new Random(7);
        for (var run = 0; run < 500; run++) {
            var day = LocalDate.of(2000 + dice.nextInt(50), 1 + dice.nextInt(12), 1 + dice.nextInt(28));
            var time = LocalTime.of(dice.nextInt(24), dice.nextInt(60));
            var d = day.getDayOfMonth();
            var m = day.getMonthValue();
            var y = day.getYear();
            for (var cell : List.of(
                    day + " " + time,
                    "%d年%d月%d日 %d时%02d分".formatted(y, m, d, time.getHour(), time.getMinute()),
                    "%d.%d.%d, %d.%02d Uhr".formatted(d, m, y, time.getHour(), time.getMinute()),
                    "%d/%02d/%d %s".formatted(d, m, y, time),
                    "%d %s %d at %s"
                            .formatted(
                                    d,
                                    day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH),
                                    y,
                                    time),
                    "%s %d, %d %s"
                            .formatted(
                                    day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.GERMAN),
                                    d,
                                    y,
                                    time))) {
                assertThat(DAY_FIRST.read(cell)).as(cell).isEqualTo(new Moments.Said(day, time, null, null));
            }
        }
    }
}
