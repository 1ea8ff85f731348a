package org.hallwright.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class WhenTest {
    private static final LocalDateTime NINE = LocalDateTime.parse("2021-09-23T09:00");

    @Test
    void oneAfterTheOtherDoesNotOverlap() {
        var first = When.of(NINE, Duration.ofMinutes(30));
        var second = When.of(NINE.plusMinutes(30), Duration.ofMinutes(30));

        assertThat(first.overlaps(second)).isFalse();
        assertThat(first.overlaps(second.movedBy(Duration.ofMinutes(-1)))).isTrue();
    }

    @Test
    void whatCrossesMidnightTouchesBothDays() {
        var night = When.of(NINE.withHour(23), Duration.ofHours(2));

        assertThat(night.touches(NINE.toLocalDate())).isTrue();
        assertThat(night.touches(NINE.toLocalDate().plusDays(1))).isTrue();
        assertThat(night.touches(NINE.toLocalDate().plusDays(2))).isFalse();
    }

    @Test
    void whatEndsAtMidnightDoesNotTouchTheNextDay() {
        var late = When.of(NINE.withHour(22), Duration.ofHours(2));

        assertThat(late.touches(NINE.toLocalDate().plusDays(1))).isFalse();
    }

    @Test
    void aMonthIsLongAndAnEndBeforeTheStartIsRefused() {
        assertThat(When.of(NINE, Duration.ofDays(30)).isLong()).isTrue();
        assertThatThrownBy(() -> new When(NINE, NINE)).isInstanceOf(IllegalArgumentException.class);
    }
}
