package org.hallwright.i18n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.hallwright.domain.schedule.When;
import org.hallwright.domain.value.Money;

/// Dates, lengths, areas, money and countries as a reader of one language writes them.
///
/// Lengths and areas are metric and say their unit.
public final class Formats {
    private final Language language;

    public Formats(Language language) {
        this.language = language;
    }

    /// `23 September 2021`, `2021年9月23日`.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese() ? "y年M月d日" : "d MMMM y", language.locale())
                .format(day);
    }

    /// `Thu 23 Sep`, `9月23日 周四`.
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese() ? "M月d日 EEE" : "EEE d MMM", language.locale())
                .format(day);
    }

    /// `Thu`, `周四`.
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE", language.locale()).format(day);
    }

    /// `23 Sep`, `9月23日`.
    public String dayOfMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese() ? "M月d日" : "d MMM", language.locale())
                .format(day);
    }

    /// `Sep 2021`, `2021年9月`.
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese() ? "y年M月" : "LLL y", language.locale())
                .format(day);
    }

    /// `Sep`, `9月`.
    public String monthName(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese() ? "M月" : "LLL", language.locale())
                .format(day);
    }

    /// `Thursday, 23 September 2021`, `2021年9月23日 星期四`.
    public String longDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese() ? "y年M月d日 EEEE" : "EEEE, d MMMM y", language.locale())
                .format(day);
    }

    /// From the first to the last day without repeating the year: `23 – 27 Sep 2021`, `2021年9月23日–27日`.
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        var sameYear = first.getYear() == last.getYear();
        var sameMonth = sameYear && first.getMonth() == last.getMonth();
        if (chinese()) {
            var end = sameMonth ? "d日" : sameYear ? "M月d日" : "y年M月d日";
            return day(first) + "–"
                    + DateTimeFormatter.ofPattern(end, language.locale()).format(last);
        }
        var start = sameMonth ? "d" : sameYear ? "d MMM" : "d MMM y";
        var pattern = DateTimeFormatter.ofPattern(start, language.locale());
        return pattern.format(first) + " – "
                + DateTimeFormatter.ofPattern("d MMM y", language.locale()).format(last);
    }

    /// Always 24 hours.
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }

    /// `Thu 23 Sep 09:30–10:30`, and where it ends on another day `Thu 23 Sep 09:30 – Fri 24 Sep 18:00`.
    public String when(When when) {
        var from =
                shortDay(when.start().toLocalDate()) + " " + time(when.start().toLocalTime());
        if (when.end().equals(when.start().toLocalDate().plusDays(1).atStartOfDay())) {
            return from + "–24:00";
        }
        var to = time(when.end().toLocalTime());
        return when.start().toLocalDate().equals(when.end().toLocalDate())
                ? from + "–" + to
                : from + " – " + shortDay(when.end().toLocalDate()) + " " + to;
    }

    public String duration(Duration duration) {
        var days = duration.toDays();
        var hours = duration.toHoursPart();
        var minutes = duration.toMinutesPart();
        var text = new StringBuilder();
        part(text, days, chinese() ? "天" : " d");
        part(text, hours, chinese() ? "小时" : " h");
        part(text, minutes, chinese() ? "分钟" : " min");
        return text.isEmpty() ? (chinese() ? "0分钟" : "0 min") : text.toString();
    }

    private void part(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(text.isEmpty() || chinese() ? "" : " ").append(amount).append(unit);
        }
    }

    /// Metres with at most three decimals: `3.048 m`.
    public String length(double metres) {
        return number(metres, 3) + " m";
    }

    /// Square metres, whole from 100 up: `36 m²`, `13.5 m²`, `20,000 m²`.
    public String area(double squareMetres) {
        return number(squareMetres, squareMetres >= 100 ? 0 : 2) + " m²";
    }

    public String number(double value, int mostDecimals) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(mostDecimals);
        return format.format(value);
    }

    public String percent(double share) {
        var format = NumberFormat.getPercentInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /// Whole units of the currency, under its code where nobody knows it: `RMB 1,200`.
    public String money(Money money) {
        if (!isKnown(money.currency())) {
            return money.currency() + " " + number(money.amount().doubleValue(), 0);
        }
        var format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(Currency.getInstance(money.currency()));
        format.setMaximumFractionDigits(0);
        return format.format(money.amount());
    }

    /// The amount as it is said: `CN¥12.4 billion`, `¥124亿`.
    public String roundMoney(Money money) {
        var number = NumberFormat.getCompactNumberInstance(language.locale(), NumberFormat.Style.LONG);
        number.setRoundingMode(RoundingMode.HALF_UP);
        number.setMaximumFractionDigits(money.amount().compareTo(BigDecimal.valueOf(1000)) < 0 ? 0 : 2);
        var words = number.format(money.amount().doubleValue());
        return isKnown(money.currency())
                ? Currency.getInstance(money.currency()).getSymbol(language.locale()) + words
                : (money.currency() + " " + words).strip();
    }

    private static boolean isKnown(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(currency));
    }

    /// The country of an ISO 3166-1 alpha-2 code, or the code where it is unknown.
    public String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(language.locale());
    }

    /// The language of a BCP 47 tag, or the tag where it is unknown.
    public String language(String tag) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayName(language.locale());
    }

    private boolean chinese() {
        return language == Language.ZH;
    }
}
