package org.hallwright.domain.exhibition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayHoursTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9:00-17:00|09:00–17:00",
                "9-17|09:00–17:00",
                "0930 – 1615|09:30–16:15",
                "９：３０～１６：１５|09:30–16:15",
                "9:00至17:00|09:00–17:00",
                "9-12, 14-17|09:00–12:00, 14:00–17:00",
                "9-12；14-17、18-20|09:00–12:00, 14:00–17:00, 18:00–20:00",
                "18:00-24:00|18:00–24:00",
                "18-24|18:00–24:00",
                "20:00-02:00|20:00–02:00"
            })
    void hoursAreReadAsPeopleWriteThemAndWrittenInOneWay(String typed, String written) {
        var read = DayHours.parse(DAY, typed).orElseThrow();

        assertThat(DayHours.write(read)).isEqualTo(written);
        assertThat(DayHours.parse(DAY, written)).contains(read);
        assertThat(read).allSatisfy(hours -> assertThat(hours.day()).isEqualTo(DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9", "9:00", "9-", "-17", "25-26", "9-17-18", "morning", "9-12,", "9-12, 11-14", "20-2, 10-12"})
    void whatIsNoHoursIsNone(String typed) {
        assertThat(DayHours.parse(DAY, typed)).isEmpty();
    }

    @Test
    void nothingWrittenIsADayWithoutVisitors() {
        assertThat(DayHours.parse(DAY, "  ")).contains(List.of());
        assertThat(DayHours.write(List.of())).isEmpty();
    }

    @Test
    void singleDaysHaveTheirOwnHoursAndAllOthersTheUsualOnes() {
        var all =
                DayHours.parseAll(DAY, DAY.plusDays(3), "9:00-17:00", Map.of(DAY, "10:00-17:00", DAY.plusDays(2), ""));

        assertThat(all.orElseThrow())
                .containsExactly(hours(DAY, 10), hours(DAY.plusDays(1), 9), hours(DAY.plusDays(3), 9));
        assertThat(DayHours.parseAll(DAY, DAY, "9:00-17:00", Map.of(DAY, "soon")))
                .isEmpty();
    }

    private static OpeningHours hours(LocalDate day, int opens) {
        return new OpeningHours(day, LocalTime.of(opens, 0), LocalTime.of(17, 0));
    }
}
