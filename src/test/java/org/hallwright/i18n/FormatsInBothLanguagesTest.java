package org.hallwright.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import org.hallwright.domain.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsInBothLanguagesTest {
    private final Formats en = new Formats(Language.EN);
    private final Formats zh = new Formats(Language.ZH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-07-13 | 2023-07-13 | 13 July 2023 | 2023年7月13日",
                "2021-09-23 | 2021-09-27 | 23 – 27 Sep 2021 | 2021年9月23日–27日",
                "2023-05-29 | 2023-06-28 | 29 May – 28 Jun 2023 | 2023年5月29日–6月28日",
                "2023-12-30 | 2024-01-02 | 30 Dec 2023 – 2 Jan 2024 | 2023年12月30日–2024年1月2日",
                "2023-12-01 | 2024-12-01 | 1 Dec 2023 – 1 Dec 2024 | 2023年12月1日–2024年12月1日"
            })
    void aRunOfDaysRepeatsNothing(LocalDate first, LocalDate last, String english, String chinese) {
        assertThat(en.days(first, last)).isEqualTo(english);
        assertThat(zh.days(first, last)).isEqualTo(chinese);
    }

    @Test
    void aDayIsShortOnSheetsAndLongInHeads() {
        var day = LocalDate.of(2024, 8, 20);

        assertThat(en.shortDay(day)).isEqualTo("Tue 20 Aug");
        assertThat(zh.shortDay(day)).isEqualTo("8月20日 周二");
        assertThat(en.day(day)).isEqualTo("20 August 2024");
        assertThat(zh.longDay(day)).isEqualTo("2024年8月20日 星期二");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 min | 0分钟",
                "20 | 20 min | 20分钟",
                "60 | 1 h | 1小时",
                "1440 | 1 d | 1天",
                "1441 | 1 d 1 min | 1天1分钟",
                "1530 | 1 d 1 h 30 min | 1天1小时30分钟",
                "44640 | 31 d | 31天"
            })
    void aLengthOfTimeNamesOnlyWhatThereIs(int minutes, String english, String chinese) {
        assertThat(en.duration(Duration.ofMinutes(minutes))).isEqualTo(english);
        assertThat(zh.duration(Duration.ofMinutes(minutes))).isEqualTo(chinese);
    }

    @Test
    void theClockHasTwentyFourHours() {
        assertThat(en.time(LocalTime.MIDNIGHT)).isEqualTo("00:00");
        assertThat(en.time(LocalTime.of(13, 5, 59))).isEqualTo("13:05");
        assertThat(zh.time(LocalTime.of(23, 59))).isEqualTo("23:59");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 m²",
                "9 | 9 m²",
                "9.290304 | 9.29 m²",
                "99.99 | 99.99 m²",
                "100.4 | 100 m²",
                "3500000 | 3,500,000 m²"
            })
    void areasAreAsExactAsTheyNeedToBe(double area, String text) {
        assertThat(en.area(area)).isEqualTo(text);
        assertThat(zh.area(area)).isEqualTo(text);
    }

    @Test
    void lengthsAreExactToTheMillimetre() {
        assertThat(en.length(3)).isEqualTo("3 m");
        assertThat(en.length(2.4384)).isEqualTo("2.438 m");
        assertThat(zh.length(1200)).isEqualTo("1,200 m");
    }

    @Test
    void aShareHasOneDecimalAtMost() {
        assertThat(en.percent(0.1)).isEqualTo("10%");
        assertThat(en.percent(1 / 3.0)).isEqualTo("33.3%");
        assertThat(zh.percent(1)).isEqualTo("100%");
        assertThat(en.percent(0)).isEqualTo("0%");
    }

    @Test
    void moneyIsWholeAndUnderItsOwnSign() {
        assertThat(zh.money(Money.of(128_000_000, "CNY"))).isEqualTo("¥128,000,000");
        assertThat(en.money(Money.of(1200, "CNY"))).isEqualTo("CN¥1,200");
        assertThat(en.money(new Money(new BigDecimal("1200.6"), "USD"))).contains("1,201");
    }

    @Test
    void moneyOfACurrencyThatNobodyKnowsIsShownUnderItsCode() {
        assertThat(en.money(Money.of(1200, "RMB"))).isEqualTo("RMB 1,200");
        assertThat(zh.money(Money.of(1200, ""))).contains("1,200");
    }

    @Test
    void aCountryThatNobodyKnowsIsItsCode() {
        assertThat(en.country("")).isEmpty();
        assertThat(en.country("QQ")).isEqualTo("QQ");
        assertThat(en.country("KR")).isEqualTo("South Korea");
        assertThat(zh.country("RU")).isEqualTo("俄罗斯");
    }

    @Test
    void anyRunOfDaysBeginsWithItsFirstAndEndsWithItsLast() {
        var dice = new Random(191);
        for (var run = 0; run < 200; run++) {
            var first = LocalDate.of(2020, 1, 1).plusDays(dice.nextInt(1500));
            var last = first.plusDays(1 + dice.nextInt(400));
            assertThat(en.days(first, last))
                    .startsWith(first.getDayOfMonth() + " ")
                    .endsWith(" " + last.getYear());
            assertThat(zh.days(first, last)).startsWith(zh.day(first)).endsWith(last.getDayOfMonth() + "日");
        }
    }
}
