package org.hallwright.drawing.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hallwright.drawing.schedule.ScheduleFixture.DAY;

import java.util.Random;
import org.hallwright.drawing.schedule.TimeAxis.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Time runs downwards without a break, at every scale.
class TimeAxisTest {
    @Test
    void everyMinuteComesBackFromItsHeightAndLaterLiesLower() {
        var random = new Random(5);
        for (var n = 0; n < 60; n++) {
            var wake = random.nextInt(12);
            var axis = TimeAxis.days(DAY, 40, 0.2 + random.nextDouble() * 400, wake, wake + 1 + random.nextInt(12));
            var before = Double.NEGATIVE_INFINITY;
            for (var minute = 0; minute < 40 * 24 * 60; minute += 1 + random.nextInt(90)) {
                assertThat(axis.at(minute)).isGreaterThan(before);
                assertThat(axis.minuteAt(axis.at(minute))).isEqualTo(minute);
                before = axis.at(minute);
            }
        }
    }

    @Test
    void theNightIsFoldedAndTheDayIsNot() {
        var axis = TimeAxis.days(DAY, 3, 60, 8, 20);
        assertThat(axis.at(11 * 60) - axis.at(10 * 60)).isEqualTo(60);
        assertThat(axis.at(5 * 60) - axis.at(4 * 60)).isLessThan(10);
        assertThat(axis.length()).isEqualTo(3 * axis.dayLength());
    }

    @ParameterizedTest
    @CsvSource({"480, 5, 5", "160, 15, 10", "72, 60, 30", "20, 60, 60", "6, 180, 180"})
    void labelsAndLinesAreAsFineAsTheyCanBeRead(double hour, int label, int line) {
        var axis = TimeAxis.days(DAY, 3, hour, 8, 20);
        assertThat(axis.clockStep(false)).isEqualTo(label);
        assertThat(axis.lineStep()).isEqualTo(line);
    }

    @Test
    void whereHoursHaveNoRoomDaysAreCountedThenWeeksThenMonths() {
        assertThat(TimeAxis.days(DAY, 3, 2, 8, 20).showsClock()).isFalse();
        assertThat(TimeAxis.days(DAY, 3, 2, 8, 20).unit()).isEqualTo(Unit.DAY);
        assertThat(TimeAxis.days(DAY, 3, 0.4, 8, 20).unit()).isEqualTo(Unit.WEEK);
        assertThat(TimeAxis.days(DAY, 3, 0.1, 8, 20).unit()).isEqualTo(Unit.MONTH);
    }

    @Test
    void unitsBeginOnMondayAndOnTheFirst() {
        assertThat(TimeAxis.startOf(Unit.WEEK, DAY)).isEqualTo(DAY.minusDays(3));
        assertThat(TimeAxis.next(Unit.WEEK, DAY.minusDays(3))).isEqualTo(DAY.plusDays(4));
        assertThat(TimeAxis.startOf(Unit.MONTH, DAY)).isEqualTo(DAY.withDayOfMonth(1));
        assertThat(TimeAxis.next(Unit.MONTH, DAY.withDayOfMonth(1)))
                .isEqualTo(DAY.withMonth(10).withDayOfMonth(1));
    }
}
