package org.hallwright.ui.schedule.form.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.hallwright.domain.value.ClockTime;
import org.hallwright.ui.kit.Choices;
import org.hallwright.ui.kit.IsoDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimesTest {
    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "09, 09:00",
        "930, 09:30",
        "0930, 09:30",
        "1230, 12:30",
        "9:30, 09:30",
        "09.30, 09:30",
        "9：30, 09:30",
        "' 9 : 30 ', 09:30",
        "9 30, 09:30",
        "0, 00:00",
        "23:59, 23:59",
        "９：３０, 09:30",
        "１４３０, 14:30"
    })
    void aTimeIsReadAsPeopleTypeIt(String typed, LocalTime time) {
        assertThat(ClockTime.parse(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "24", "24:00", "9:60", "12345", "9:3", "nine", "9:30 am", "-9", "9::30", ":30"})
    void whatIsNoTimeOfDayIsNone(String typed) {
        assertThat(ClockTime.parse(typed)).isEmpty();
    }

    @Test
    void everyMinuteOfTheDayIsReadInEachSpelling() {
        for (var minute = 0; minute < 1440; minute++) {
            var time = LocalTime.MIN.plusMinutes(minute);
            for (var spelling : new String[] {"%d:%02d", "%02d%02d", "%d.%02d", "%02d：%02d"}) {
                var typed = String.format(Locale.ROOT, spelling, time.getHour(), time.getMinute());
                assertThat(ClockTime.parse(typed)).contains(time);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-08-20", " 2024-08-20 ", "2024/08/20", "2024.08.20"})
    void aDayIsReadWithAnyOfTheUsualSigns(String typed) {
        assertThat(new IsoDay().fromString(typed)).isEqualTo(LocalDate.of(2024, 8, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "2024-13-01", "2023-02-29", "20.08.2024", "tomorrow", "2024-08"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(new IsoDay().fromString(typed)).isNull();
    }

    @Test
    void noDayIsWrittenAsNothing() {
        assertThat(new IsoDay().toString(null)).isEmpty();
        assertThat(new IsoDay().toString(LocalDate.of(2024, 2, 29))).isEqualTo("2024-02-29");
    }

    @Test
    void aChoiceIsWordedAndNeverTyped() {
        var words = Choices.<Integer>words(n -> n + " seats");

        assertThat(words.toString(40)).isEqualTo("40 seats");
        assertThatThrownBy(() -> words.fromString("40 seats")).isInstanceOf(UnsupportedOperationException.class);
    }
}
