package org.hallwright.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private final Formats en = new Formats(Language.EN);
    private final Formats zh = new Formats(Language.ZH);
    private final LocalDate day = LocalDate.parse("2021-09-23");

    @Test
    void daysReadNaturallyInBothLanguages() {
        assertThat(en.longDay(day)).isEqualTo("Thursday, 23 September 2021");
        assertThat(zh.longDay(day)).isEqualTo("2021年9月23日 星期四");
        assertThat(en.days(day, day.plusDays(4))).isEqualTo("23 – 27 Sep 2021");
        assertThat(zh.days(day, day.plusDays(4))).isEqualTo("2021年9月23日–27日");
        assertThat(en.days(day, day.plusDays(20))).isEqualTo("23 Sep – 13 Oct 2021");
    }

    @Test
    void lengthsAndAreasSayTheirUnit() {
        assertThat(en.length(3.048)).isEqualTo("3.048 m");
        assertThat(en.area(20_000)).isEqualTo("20,000 m²");
        assertThat(en.area(13.5)).isEqualTo("13.5 m²");
    }

    @Test
    void durationsNameDaysHoursAndMinutes() {
        assertThat(en.duration(Duration.ofMinutes(90))).isEqualTo("1 h 30 min");
        assertThat(zh.duration(Duration.ofMinutes(90))).isEqualTo("1小时30分钟");
        assertThat(en.duration(Duration.ofDays(30))).isEqualTo("30 d");
    }

    @Test
    void countriesAreNamedInTheReadersLanguage() {
        assertThat(en.country("MN")).isEqualTo("Mongolia");
        assertThat(zh.country("MN")).isEqualTo("蒙古");
    }
}
